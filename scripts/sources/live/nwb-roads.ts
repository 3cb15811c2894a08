import type { Feature, Geometry, Position } from "geojson";
import type { FetchedFeature } from "../../fetch/protocols/feature-page.ts";
import type { StandIn } from "../../refresh/stand-ins.ts";
import { groupBy } from "../../steps/group-by.ts";
import { linesOf } from "../../steps/lines-of.ts";
import { countEnds, mergeLines } from "../../steps/merge-lines.ts";
import { simplifyTopology } from "../../steps/simplify-topology.ts";
import { optionalText } from "./columns.ts";

/** Roads of provinces that the layer has besides those of the state. */
const PROVINCIAL_ROADS = [
  "N307",
  "N331",
  "N337",
  "N34",
  "N340",
  "N343",
  "N344",
  "N346",
  "N347",
  "N348",
  "N377",
];

/** What the register is asked for: sections of the state, and of these roads of provinces. */
export const ROADS_FILTER = [
  '<Filter xmlns="http://www.opengis.net/fes/2.0"><Or>',
  equalTo("wegbehsrt", "R"),
  ...PROVINCIAL_ROADS.map((road) => equalTo("wegnr_hmp", road)),
  "</Or></Filter>",
].join("");

function equalTo(column: string, value: string): string {
  return `<PropertyIsEqualTo><ValueReference>${column}</ValueReference><Literal>${value}</Literal></PropertyIsEqualTo>`;
}

/** How far the drawn road may lie from the register. */
export const ROADS_TOLERANCE_METERS = 25;

/** Kinds of section that are part of the road itself and not of its ramps, service roads and parkings. */
const MAIN = new Set(["", "HR", "RB"]);

/**
 * The course of roads from the road register: of a road with two carriageways the right one, so that it is one
 * line. Ramps and side roads are left out.
 *
 * @param wanted the roads the layer has: `A1`
 */
export function readRoads(
  features: readonly FetchedFeature[],
  wanted: ReadonlySet<string>,
  toleranceMeters: number,
): StandIn[] {
  const main = features.filter(
    ({ properties }) =>
      MAIN.has(optionalText(properties, "bst_code") ?? "") &&
      ["", "#"].includes(optionalText(properties, "hecto_lttr") ?? "") &&
      optionalText(properties, "rpe_code", "pos_tv_wol") !== "L",
  );
  const byRoad = groupBy(main, ({ properties }) => roadOf(properties));
  const lines = [...byRoad].flatMap(([road, sections]): Feature<Geometry, { wegnummer: string }>[] =>
    wanted.has(road)
      ? joined(sections.flatMap(({ geometry }) => (geometry ? linesOf(geometry) : []))).map(
          (coordinates) => ({
            type: "Feature",
            geometry: { type: "LineString", coordinates },
            properties: { wegnummer: road },
          }),
        )
      : [],
  );
  return simplifyTopology(lines, { toleranceMeters, maximumSegmentMeters: 1000 });
}

function joined(lines: Position[][]): Position[][] {
  return mergeLines(lines, countEnds(lines));
}

/** `A1`: as the signs have it, else made of the letter and the number of the route. */
function roadOf(properties: FetchedFeature["properties"]): string {
  const signs = optionalText(properties, "wegnr_hmp");
  return signs ?? `${optionalText(properties, "routeltr") ?? ""}${optionalText(properties, "routenr") ?? ""}`;
}
