import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";

/**
 * Where the name of a line or area is written when MapLibre would repeat it per tile: points that the map adds
 * to layers with `namesOnPoints`. Rank 0 is the one place from afar; 1 are further ones for who is close by.
 */
export const NAME_RANK_PROPERTY = "nameRank";

/** True on the name point of a line that runs rather north and south there: its name goes beside it. */
export const STEEP_PROPERTY = "steep";

/** Name points of rank 0, and from a whole zoom on all of them (MapLibre filters by whole zooms). */
export function isNamePoint(allFromZoom: number): ExpressionSpecification {
  return [
    "all",
    ["has", NAME_RANK_PROPERTY],
    ["<=", ["get", NAME_RANK_PROPERTY], ["step", ["zoom"], 0, allFromZoom, 1]],
  ];
}

/** A point of the data itself, not one that only carries a name. */
export const isDataPoint: ExpressionSpecification = [
  "all",
  ["==", ["geometry-type"], "Point"],
  ["!", ["has", NAME_RANK_PROPERTY]],
];
