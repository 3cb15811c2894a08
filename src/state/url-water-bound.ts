import type { WaterBoundQuestion } from "../analyses/water-bound/question.ts";
import {
  defaultWaterBound,
  MAX_QUAY_METERS,
  MAX_WITHIN_METERS,
  PLACE_FILTERS,
} from "../analyses/water-bound/question.ts";
import { ENVIRONMENTAL_CATEGORIES } from "../catalog/environmental-categories.ts";
import { SHIP_CLASSES } from "../criteria/ship-class.ts";
import { accept, refuse, type UrlField } from "./url-field.ts";
import { readSections, writeSections } from "./url-sections.ts";

const SLUG = /^[a-z0-9-]{1,60}$/;
const METERS = /^(0|[1-9]\d{0,5})$/;
const KEYS = ["r", "h", "d", "k", "b"];

/**
 * What of the plots is shown as text: `parks;r:port-of-twente;h:Va;d:250;k:50;b:4.1`. It stands on its own, and says
 * nothing of the plots themselves: those stay on the machine.
 */
function writeWaterBound(question: WaterBoundQuestion): string {
  const { show, scope, shipClass, withinMeters, leastQuayMeters, leastCategory } = question;
  return writeSections(show, [
    ["r", scope],
    ["h", shipClass === "any-class" ? null : shipClass],
    ["d", String(withinMeters)],
    ["k", leastQuayMeters > 0 ? String(leastQuayMeters) : null],
    ["b", leastCategory],
  ]);
}

/** Reads what {@link writeWaterBound} writes; null for anything else, as half of it would be another question. */
function readWaterBound(text: string): WaterBoundQuestion | null {
  const parts = readSections(text, KEYS);
  if (!parts) return null;
  const { first, sections } = parts;
  const show = PLACE_FILTERS.find((known) => known === first);
  const scope = sections.get("r") ?? null;
  const shipClass = SHIP_CLASSES.find((known) => known === (sections.get("h") ?? "any-class"));
  const withinMeters = meters(sections.get("d"), MAX_WITHIN_METERS);
  const leastQuayMeters = meters(sections.get("k") ?? "0", MAX_QUAY_METERS);
  const category = sections.get("b");
  const leastCategory =
    category === undefined ? null : ENVIRONMENTAL_CATEGORIES.find((known) => known === category);
  const isScope = scope === null || SLUG.test(scope);
  if (!show || !isScope || !shipClass || leastCategory === undefined) return null;
  if (withinMeters === null || leastQuayMeters === null) return null;
  return { show, scope, shipClass, withinMeters, leastQuayMeters, leastCategory };
}

/** What a link says of plots on the water. */
export const WATER_BOUND_FIELD: UrlField = {
  key: "w",
  isForPlanner: true,
  write: ({ waterBound }) => {
    const text = writeWaterBound(waterBound);
    return text === writeWaterBound(defaultWaterBound) ? null : text;
  },
  read: (text, document) => {
    const waterBound = readWaterBound(text);
    return waterBound ? accept({ ...document, waterBound }) : refuse(document, `w=${text}`);
  },
};

function meters(text: string | undefined, most: number): number | null {
  if (text === undefined || !METERS.test(text)) return null;
  return Number(text) <= most ? Number(text) : null;
}
