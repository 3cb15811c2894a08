import type { MultiPolygon, Polygon } from "geojson";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import type { RegionFile } from "../../src/catalog/manifest.ts";
import type { Bounds } from "../../src/core/coordinates.ts";
import { areaOf, boundsArea, touchesArea } from "./touches-area.ts";

/** What a region holds of one layer. */
export interface LayerShare {
  readonly layer: string;
  /** Features that lie in the region, wholly or in part. */
  readonly count: number;
  /** Something of this layer may be missing: the region reaches beyond where the layer is complete. */
  readonly isPartial: boolean;
}

/**
 * Counts what lies in a region, per layer: in its municipalities, or in its bounds when none are named.
 * A municipality that the layer of municipalities does not have is an error in the region's file.
 */
export function regionContents(
  region: RegionFile,
  layers: ReadonlyMap<string, LayerCollection>,
  coverage: ReadonlyMap<string, Bounds | null>,
): LayerShare[] {
  const area = areaOfRegion(region, layers.get("municipalities"));
  return [...layers].map(([layer, { features }]) => {
    const count = features.filter(({ geometry }) => geometry && touchesArea(geometry, area)).length;
    const complete = coverage.get(layer) ?? null;
    return { layer, count, isPartial: complete !== null && !holds(complete, region.bounds) };
  });
}

function areaOfRegion(region: RegionFile, municipalities: LayerCollection | undefined) {
  if (region.municipalities.length === 0 || !municipalities) return boundsArea(region.bounds);
  const byCode = new Map(
    municipalities.features.map(({ properties, geometry }) => [properties.code, geometry]),
  );
  return areaOf(
    region.municipalities.map((code) => {
      const shape = byCode.get(code);
      if (!shape) throw new Error(`the region ${region.id} names ${code}, which is no municipality we have`);
      return shape as Polygon | MultiPolygon;
    }),
  );
}

function holds([west, south, east, north]: Bounds, other: Bounds): boolean {
  return west <= other[0] && south <= other[1] && east >= other[2] && north >= other[3];
}
