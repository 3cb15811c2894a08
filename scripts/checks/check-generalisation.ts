import type { Geometry } from "geojson";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import { measureAreaHectares } from "../steps/measure-area.ts";
import { measureDeviationMeters } from "../steps/measure-deviation.ts";
import { polygonsOf } from "../steps/polygons-of.ts";

/** What a generalised feature may lose. */
export interface Allowance {
  readonly toleranceMeters: number;
  /** How much the area may change, in percent; `null` for lines. */
  readonly areaSharePercent: number | null;
}

/**
 * Compares each feature with the source it came from, by id: nowhere farther away than the tolerance, the
 * area the same within the allowance, no polygon and no hole lost.
 *
 * @returns the broken promises, each beginning with the id of the feature
 */
export function checkGeneralisation(
  collection: LayerCollection,
  sources: ReadonlyMap<string, Geometry | null>,
  { toleranceMeters, areaSharePercent }: Allowance,
): string[] {
  return collection.features.flatMap(({ geometry, properties: { id } }) => {
    const source = sources.get(id);
    if (!source || !geometry) return [`${id}: has no source geometry to compare with`];
    const troubles: string[] = [];
    const deviation = measureDeviationMeters(source, geometry);
    if (deviation > toleranceMeters) {
      troubles.push(
        `${id}: lies ${deviation.toFixed(2)} m from the source, allowed are ${toleranceMeters} m`,
      );
    }
    if (ringCount(source) !== ringCount(geometry)) {
      troubles.push(`${id}: has ${ringCount(geometry)} rings, the source ${ringCount(source)}`);
    }
    const change = areaChangePercent(source, geometry);
    if (areaSharePercent !== null && Math.abs(change) > areaSharePercent) {
      troubles.push(`${id}: the area changed by ${change.toFixed(2)} %`);
    }
    return troubles;
  });
}

/** By how many percent the area of the result differs from the source's. */
export function areaChangePercent(source: Geometry, result: Geometry): number {
  const before = measureAreaHectares(source);
  return before === 0 ? 0 : (100 * (measureAreaHectares(result) - before)) / before;
}

function ringCount(geometry: Geometry): number {
  return polygonsOf(geometry).flat().length;
}
