import {
  MAX_ADD_PLACES,
  MAX_CAPACITY,
  MAX_OFF_ROAD_METERS,
  MAX_ROADS,
  MAX_SPACING_METERS,
  MIN_SPACING_METERS,
} from "../analyses/coverage/limits.ts";
import { defaultCoverage, FACILITY_KINDS } from "../analyses/coverage/presets.ts";
import {
  COUNTED_STATUSES,
  type CoverageParameters,
  FACILITY_LAYERS,
  SECURITY_LEVELS,
} from "../analyses/coverage/question.ts";
import { isRoadName } from "../analyses/coverage/road-name.ts";
import { accept, refuse, type UrlField } from "./url-field.ts";
import { readSections, writeSections } from "./url-sections.ts";

/**
 * Everything that decides a coverage as text: `A1,A28;f:truck-parkings;d:25000;s:existing;o:1000;x:overijssel;n:1`,
 * and where set the kinds `k:`, the least capacity `c:` and the least security `b:`. It stands on its own: what it
 * does not name is none, and not what this version starts from.
 */
export function writeCoverage(parameters: CoverageParameters): string {
  const { kinds, statuses, minimumCapacity, minimumSecurity, extent, addPlaces } = parameters;
  return writeSections(parameters.roads.join(","), [
    ["f", parameters.layer],
    ["d", String(parameters.spacingMeters)],
    ["k", kinds.length > 0 ? kinds.join(",") : null],
    ["s", statuses.join(",")],
    ["c", minimumCapacity > 0 ? String(minimumCapacity) : null],
    ["b", minimumSecurity],
    ["o", String(parameters.maximumOffRoadMeters)],
    ["x", extent],
    ["n", addPlaces > 0 ? String(addPlaces) : null],
  ]);
}

const REGION = /^[a-z0-9-]{1,60}$/;

/** Reads what {@link writeCoverage} writes; null when any of it cannot be used: half would be another question. */
export function readCoverage(text: string): CoverageParameters | null {
  const parts = readSections(text, KEYS);
  if (!parts) return null;
  const { first: roads, sections: said } = parts;
  const layer = FACILITY_LAYERS.find((known) => known === said.get("f"));
  const read = {
    roads: readList(roads, (road) => (isRoadName(road) ? road : null)),
    spacingMeters: readWhole(said.get("d"), MIN_SPACING_METERS, MAX_SPACING_METERS),
    kinds: readList(said.get("k"), (kind) =>
      FACILITY_KINDS[layer ?? "energy"].find((known) => known === kind),
    ),
    statuses: readList(said.get("s"), (status) => COUNTED_STATUSES.find((known) => known === status)),
    minimumCapacity: readWhole(said.get("c") ?? "0", 0, MAX_CAPACITY),
    maximumOffRoadMeters: readWhole(said.get("o"), 0, MAX_OFF_ROAD_METERS),
    addPlaces: readWhole(said.get("n") ?? "0", 0, MAX_ADD_PLACES),
  };
  const minimumSecurity = SECURITY_LEVELS.find((known) => known === said.get("b")) ?? null;
  const extent = said.get("x") ?? null;
  const isSound =
    layer !== undefined &&
    isWhole(read) &&
    read.roads.length > 0 &&
    read.roads.length <= MAX_ROADS &&
    read.statuses.length > 0 &&
    (extent === null || REGION.test(extent)) &&
    said.has("b") === (minimumSecurity !== null);
  return isSound ? { ...read, layer, minimumSecurity, extent } : null;
}

const KEYS = ["f", "d", "k", "s", "c", "b", "o", "x", "n"];

/** None for what is not said; null for a part that is not known, or said twice. */
function readList<Part>(
  text: string | undefined,
  read: (part: string) => Part | null | undefined,
): readonly Part[] | null {
  if (text === undefined || text === "") return [];
  const parts = text.split(",").map((part) => read(part) ?? null);
  return parts.every((part) => part !== null) && new Set(parts).size === parts.length ? parts : null;
}

function readWhole(text: string | undefined, least: number, most: number): number | null {
  const value = text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

type Whole<T> = { readonly [Key in keyof T]: NonNullable<T[Key]> };

function isWhole<T extends object>(read: T): read is T & Whole<T> {
  return Object.values(read).every((part) => part !== null);
}

/** What a link says of coverage along roads. */
export const COVERAGE_FIELD: UrlField = {
  key: "cv",
  isForPlanner: true,
  write: ({ coverage }) => {
    if (coverage === defaultCoverage) return null;
    const text = writeCoverage(coverage);
    return text === writeCoverage(defaultCoverage) ? null : text;
  },
  read: (text, document) => {
    const coverage = readCoverage(text);
    return coverage ? accept({ ...document, coverage }) : refuse(document, `cv=${text}`);
  },
};
