import { type Coverage, completeWithinMeters } from "../../catalog/coverage.ts";
import type { RdPoint } from "../../core/coordinates.ts";
import type { LocatedSite } from "./locate-site.ts";
import type { PackedLayer } from "./pack-layer.ts";
import type { SiteProximity } from "./types.ts";

/** The outline of a coverage is exact to about a kilometre; sharper numbers would pretend. */
const STEP_METERS = 100;

/** Of a site with more vertices some are left out: an outline of a kilometre does not feel the difference. */
const MAX_POINTS = 2000;

/**
 * How far from a site a layer is known to be complete, in metres, rounded down; 0 for a site outside its
 * coverage, null when nobody can say. Layers with the same outline are asked about once.
 */
export function completenessAround({
  packed,
}: Pick<LocatedSite, "packed">): (layer: PackedLayer) => number | null {
  const known = new Map<string, number>();
  return ({ coverage, coverageOutline }) => {
    if (!coverage || !coverageOutline) return null;
    const before = known.get(coverageOutline);
    if (before !== undefined) return before;
    const meters = measure(packed, coverage);
    known.set(coverageOutline, meters);
    return meters;
  };
}

function measure({ xs, ys }: LocatedSite["packed"], coverage: Coverage): number {
  const stride = Math.ceil(xs.length / MAX_POINTS);
  const points: RdPoint[] = [];
  for (let index = 0; index < xs.length; index += stride) points.push([xs[index] ?? 0, ys[index] ?? 0]);
  return Math.floor(completeWithinMeters(points, coverage) / STEP_METERS) * STEP_METERS;
}

/** The layers that are not complete as far as their nearest: something unknown may lie nearer. */
export function incompleteLayers({ counts, results }: Pick<SiteProximity, "counts" | "results">): string[] {
  return counts
    .filter(({ layer, completeWithinMeters }) => {
      const nearest = results.find((result) => result.layer === layer);
      return (
        completeWithinMeters !== undefined &&
        (nearest?.distanceMeters ?? Number.POSITIVE_INFINITY) > completeWithinMeters
      );
    })
    .map(({ layer }) => layer);
}
