import type { AttributeValue, LayerCollection } from "../../src/catalog/feature.ts";
import { CEMT_CLASSES, type NavigableSection } from "../sources/live/vnds-navigability.ts";
import { groupBy } from "../steps/group-by.ts";
import { linesNear } from "../steps/lines-near.ts";
import { linesOf } from "../steps/lines-of.ts";
import { measureLengthMeters } from "../steps/measure-length.ts";
import { project } from "../steps/project.ts";
import { sliceLine } from "../steps/slice-line.ts";

/** Whom a class is from that was found with a section. */
const SOURCE = "Rijkswaterstaat, VNDS";
/** A section belongs to the one route that its middle lies this near to; near two, it belongs to neither. */
const NEAR_METERS = 60;

type Properties = Readonly<Record<string, AttributeValue>>;

/**
 * Gives routes of unknown class the class that all their sections agree on. Where sections differ, the class
 * stays unknown and says from which to which they go. A class collected by hand stays; when all sections say
 * another, that is a further value beside it.
 *
 * @param date whose state the sections are
 */
export function withNavigability(
  routes: LayerCollection,
  sections: readonly NavigableSection[],
  date: string,
): LayerCollection {
  const near = linesNear(
    routes.features.map(({ geometry, properties }) => [properties.id, geometry ? linesOf(geometry) : []]),
  );
  const byRoute = groupBy(sections, ({ line }) => {
    const found = near(project(sliceLine(line, 0, 0.5).at(-1) ?? []), NEAR_METERS);
    return found.size === 1 ? ([...found][0] ?? "") : "";
  });
  return {
    ...routes,
    features: routes.features.map((feature) => {
      const own = withoutEarlier(feature.properties);
      const found = byRoute.get(feature.properties.id) ?? [];
      const properties = { ...own, ...classOf(own, found, date) } as typeof feature.properties;
      return { ...feature, properties };
    }),
  };
}

/** What an earlier run found is asked anew. */
function withoutEarlier(properties: Properties): Properties {
  const earlier = Object.keys(properties).filter(
    (key) => /^cemtClass(_\d+)?$/.test(key) && properties[`${key}_source`] === SOURCE,
  );
  const isEarlier = (key: string) =>
    earlier.some((one) => key === one || (key.startsWith(`${one}_`) && !/_\d+/.test(key.slice(one.length))));
  const kept = Object.entries(properties).filter(([key]) => !isEarlier(key));
  return { cemtClass: null, ...Object.fromEntries(kept) };
}

function classOf(own: Properties, sections: readonly NavigableSection[], date: string): Properties {
  const classes = CEMT_CLASSES.filter((one) => sections.some(({ cemtClass }) => cemtClass === one));
  const [lowest, highest] = [classes[0], classes.at(-1)];
  if (lowest === undefined || highest === undefined) return {};
  const isUnknown = (own.cemtClass ?? null) === null;
  if (classes.length > 1) {
    return isUnknown ? { cemtClass: null, ...companions("cemtClass", date, differs(lowest, highest)) } : {};
  }
  const known = Object.keys(own).filter((key) => /^cemtClass(_\d+)?$/.test(key));
  if (known.some((key) => own[key] === lowest)) return {};
  const key = isUnknown ? "cemtClass" : `cemtClass_${known.length + 1}`;
  return { [key]: lowest, ...companions(key, date, onSections(sections)) };
}

function companions(key: string, date: string, qualifier: { nl: string; en: string }): Properties {
  return {
    [`${key}_source`]: SOURCE,
    [`${key}_date`]: date,
    [`${key}_qualifier`]: qualifier.nl,
    [`${key}_qualifier_en`]: qualifier.en,
  };
}

function differs(lowest: string, highest: string) {
  return {
    nl: `de klasse verschilt langs de route: ${lowest}–${highest}`,
    en: `the class differs along the route: ${lowest}–${highest}`,
  };
}

/** Over how much of the route the class was found, so that nobody takes one section for all of it. */
function onSections(sections: readonly NavigableSection[]) {
  const meters = sections.reduce(
    (sum, { line }) => sum + measureLengthMeters({ type: "LineString", coordinates: [...line] }),
    0,
  );
  const kilometres = (meters / 1000).toFixed(1);
  return {
    nl: `gevonden op vakken van samen ${kilometres.replace(".", ",")} km`,
    en: `found on sections of ${kilometres} km together`,
  };
}
