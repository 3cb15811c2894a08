import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Polygon, Position } from "geojson";
import type { LayerCollection, LayerFeature } from "../../src/catalog/feature.ts";
import { connectedComponents } from "../steps/connected-components.ts";
import { linesOf } from "../steps/lines-of.ts";

/** What the founding documents count, and the map must have whole. */
const NATURE_AREAS = 24;
const HARBOURS: Readonly<Record<string, readonly string[]>> = {
  "Port of Twente": ["almelo", "hengelo", "enschede", "hof-van-twente", "lochem"],
  "Port of Zwolle": ["zwolle", "meppel", "kampen"],
};
const ZONES = ["deventer", "enschede", "zwolle"];
const MOTORWAYS = ["a1", "a28"];

/**
 * Holds the layers against what the founding documents count: 24 nature areas in the province, five harbours
 * in Port of Twente and three in Port of Zwolle, three cities with a zero-emission zone, and the A1 and A28
 * in one piece through the province.
 */
export function checkDocumentFacts(layers: ReadonlyMap<string, LayerCollection>): string[] {
  const feature = (layer: string, id: string) =>
    layers.get(layer)?.features.find(({ properties }) => properties.id === id);
  const areas = layers
    .get("natura-2000")
    ?.features.filter(({ properties }) => properties.inOverijssel === true);
  return [
    ...(areas?.length === NATURE_AREAS
      ? []
      : [`natura-2000: ${areas?.length ?? 0} areas lie in Overijssel, the documents say ${NATURE_AREAS}`]),
    ...Object.entries(HARBOURS).flatMap(([cooperation, ids]) =>
      ids
        .filter((id) => feature("ports", id)?.properties.cooperation !== cooperation)
        .map((id) => `ports/${id}: is missing in ${cooperation}`),
    ),
    ...ZONES.filter((id) => !feature("zero-emission-zones", id)?.geometry).map(
      (id) => `zero-emission-zones/${id}: is missing or has no place`,
    ),
    ...MOTORWAYS.flatMap((id) => crossesWhole(id, feature("roads", id), feature("province", "overijssel"))),
  ];
}

/** A road goes through an area whole when it is one piece, begins and ends outside, and comes inside. */
function crossesWhole(id: string, road: LayerFeature | undefined, area: LayerFeature | undefined): string[] {
  if (!road?.geometry || !area?.geometry) return [`roads/${id}: is missing`];
  const lines = linesOf(road.geometry);
  const shape = area.geometry as Polygon | MultiPolygon;
  const isInside = (position: Position | undefined) =>
    position !== undefined && booleanPointInPolygon([...position], shape);
  const ends = lines.flatMap((line) => [line[0], line.at(-1)]);
  return [
    ...(connectedComponents(lines).length === 1 ? [] : [`roads/${id}: is not in one piece`]),
    ...(ends.some(isInside) ? [`roads/${id}: ends inside the province`] : []),
    ...(lines.flat().some(isInside) ? [] : [`roads/${id}: does not come into the province`]),
  ];
}
