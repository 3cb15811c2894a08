import type { CoverageExport } from "../../../src/formats/format.ts";
import { at, compute, exit, parking } from "../analyses/coverage/road.ts";
import { feature, point } from "../analyses/suitability/world.ts";
import { pageWordingOf } from "./suitability-export.ts";

const ABOUT = {
  publisher: "Uitgever",
  licence: "CC0 1.0",
  sourceUrl: "https://example.org/",
  sourceDate: "2026",
  toleranceMeters: null,
};

/** A road with everything an export must say: bounds, a plan, posts that jump, a place like a formula, none placed. */
export async function coverageExport(language: string): Promise<CoverageExport> {
  const exits = [
    ...[5, 25, 45].map((kilometers) => exit(`x${kilometers}`, kilometers, 100 + kilometers)),
    ...[65, 95].map((kilometers) => exit(`y${kilometers}`, kilometers, 200 + kilometers)),
  ];
  const parkings = [
    parking("a", 10, { hectometre: 110.2, truckPlaces: 40, name_nl: "=Plek", name_en: "=Place" }),
    parking("b", 42, { side: null }),
    parking("c", 70, { status: "planned" }),
    parking("d", 90, { side: "left", securityLevel: "silver" }),
    { ...parking("nowhere", 0), geometry: null },
  ];
  const places = [feature("dorp", "village", point(...at(10, 0.01)), { importance: 5 })];
  const outcome = await compute({ exits, parkings, places }, { addPlaces: 2, minimumCapacity: 0 });
  return {
    outcome,
    sources: outcome.data.map(({ id }) => ({ id, ...ABOUT })),
    regions: [],
    wording: await pageWordingOf(language),
  };
}
