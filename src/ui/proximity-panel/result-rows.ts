import type { Measurement } from "../../analyses/proximity/types.ts";
import { featureName } from "../feature/feature-name.ts";

export type ResultColumn = "name" | "distance" | "direction";

/** How the results stand: which layer (null is all), together or by layer, and by which column. */
export interface ResultOrder {
  readonly layer: string | null;
  readonly grouped: boolean;
  readonly column: ResultColumn;
  readonly descending: boolean;
}

/** Rows under one heading; `layer` is null when all layers stand together. */
export interface ResultGroup {
  readonly layer: string | null;
  readonly rows: readonly Measurement[];
}

export const NEAREST_FIRST: ResultOrder = {
  layer: null,
  grouped: true,
  column: "distance",
  descending: false,
};

/** Puts measured features in the order asked for; layers keep the order of `layerIds`. */
export function resultGroups(
  results: readonly Measurement[],
  order: ResultOrder,
  layerIds: readonly string[],
  language: string,
  compareText: (a: string, b: string) => number,
): ResultGroup[] {
  const compare = comparison(order, language, compareText);
  const wanted = results.filter(({ layer }) => order.layer === null || layer === order.layer);
  if (!order.grouped) return wanted.length > 0 ? [{ layer: null, rows: wanted.sort(compare) }] : [];
  return layerIds
    .map((layer) => ({ layer, rows: wanted.filter((row) => row.layer === layer).sort(compare) }))
    .filter(({ rows }) => rows.length > 0);
}

/** The next order when a column head is pressed. */
export function sortResults(order: ResultOrder, column: ResultColumn): ResultOrder {
  return { ...order, column, descending: order.column === column && !order.descending };
}

function comparison(
  { column, descending }: ResultOrder,
  language: string,
  compareText: (a: string, b: string) => number,
): (a: Measurement, b: Measurement) => number {
  const direction = descending ? -1 : 1;
  const byDistance = (a: Measurement, b: Measurement) => a.distanceMeters - b.distanceMeters;
  const byName = (a: Measurement, b: Measurement) =>
    compareText(featureName(a, language), featureName(b, language));
  switch (column) {
    case "name":
      return (a, b) => direction * byName(a, b) || byDistance(a, b);
    case "distance":
      return (a, b) => direction * byDistance(a, b) || byName(a, b);
    case "direction":
      // Inside has no direction and comes first.
      return (a, b) => direction * ((a.bearingDegrees ?? -1) - (b.bearingDegrees ?? -1)) || byDistance(a, b);
  }
}
