import type { MultiPolygon, Polygon } from "geojson";
import { type Coverage, metersToEdge } from "../../src/catalog/coverage.ts";
import type { LayerCollection, LayerFeature } from "../../src/catalog/feature.ts";
import type { RegionFile } from "../../src/catalog/manifest.ts";
import type { RdPoint } from "../../src/core/coordinates.ts";
import { insideRing } from "../../src/geo/inside-ring.ts";
import { linesOf } from "./lines-of.ts";
import { project } from "./project.ts";
import { areaOf, boundsArea, touchesArea } from "./touches-area.ts";

/** Outlines are that exact, and so is the border of a region: farther out is outside. */
const OUTSIDE_METERS = 2000;

/** What a region holds of one layer. */
export interface LayerShare {
  readonly layer: string;
  /** Features that lie in the region, wholly or in part, or that say so without a place. */
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
  coverage: ReadonlyMap<string, Coverage | null>,
): LayerShare[] {
  const members = membersOf(region, layers.get("municipalities"));
  const names = new Set(members.map(({ properties }) => properties.name_nl));
  const area =
    members.length === 0
      ? boundsArea(region.bounds)
      : areaOf(members.map(({ geometry }) => geometry as Polygon | MultiPolygon));
  const corners = area.flatMap(({ shape }) => linesOf(shape).flat()).map(project);
  const isHere = ({ geometry, properties }: LayerFeature): boolean =>
    geometry ? touchesArea(geometry, area) : names.has(String(properties.municipality));
  return [...layers].map(([layer, { features }]) => {
    const complete = coverage.get(layer) ?? null;
    return {
      layer,
      count: features.filter(isHere).length,
      isPartial: complete !== null && reachesBeyond(corners, complete),
    };
  });
}

function membersOf(region: RegionFile, municipalities: LayerCollection | undefined): LayerFeature[] {
  const byCode = new Map(municipalities?.features.map((feature) => [feature.properties.code, feature]));
  if (byCode.size === 0) return [];
  return region.municipalities.map((code) => {
    const member = byCode.get(code);
    if (!member) throw new Error(`the region ${region.id} names ${code}, which is no municipality we have`);
    return member;
  });
}

function reachesBeyond(corners: readonly RdPoint[], complete: Coverage): boolean {
  return corners.some(
    (point) => !insideRing(point[0], point[1], complete) && metersToEdge(point, complete) > OUTSIDE_METERS,
  );
}
