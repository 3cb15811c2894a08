import type { WaterBoundQuestion } from "../../analyses/water-bound/question.ts";
import type { PlaceUse } from "../../analyses/water-bound/result.ts";
import { featureName } from "../feature/feature-name.ts";

export const PLACE_COLUMNS = ["name", "hectares", "known"] as const;
export type PlaceColumn = (typeof PLACE_COLUMNS)[number];

export interface PlaceSort {
  readonly column: PlaceColumn;
  readonly descending: boolean;
}

/** True when the filter lets a place through. */
export function isShown(filter: WaterBoundQuestion["show"], { layer, onWater }: PlaceUse): boolean {
  if (filter === "ports") return layer === "ports";
  return layer === "business-parks" && (filter === "parks" || onWater === true);
}

/** The places in order. What is unknown comes last whichever the direction; equals go by name. */
export function sortPlaces(
  places: readonly PlaceUse[],
  { column, descending }: PlaceSort,
  language: string,
  compare: (a: string, b: string) => number,
): PlaceUse[] {
  const byName = (a: PlaceUse, b: PlaceUse) =>
    compare(featureName(a, language), featureName(b, language)) || compare(a.featureId, b.featureId);
  const direction = descending ? -1 : 1;
  if (column === "name") return places.toSorted((a, b) => direction * byName(a, b));
  return places.toSorted((a, b) => {
    const [left, right] = [measure(a, column), measure(b, column)];
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || byName(a, b);
    return direction * (left - right) || byName(a, b);
  });
}

function measure(place: PlaceUse, column: Exclude<PlaceColumn, "name">): number | null {
  return column === "known" ? place.completeness : (place.grossHectares ?? place.netHectares);
}
