import type { Geometry } from "geojson";
import type { EachPair } from "../../engine/density.ts";
import { metersToGround, stretchAt } from "../../engine/ground.ts";
import { overlaps } from "../../engine/overlap.ts";
import { type Packed, packGeometries } from "../../engine/pack.ts";
import { searchFeatures } from "../../engine/search.ts";
import { buildTree } from "../../engine/visit-nearest.ts";

/**
 * Every pair of geometries whose edges are at most so many metres apart, once; 0 where they overlap. Of a long area it
 * is the edge that counts, not its middle. A null geometry is in no pair.
 */
export function neighbourPairs(geometries: readonly (Geometry | null)[], meters: number): EachPair {
  const packed = packGeometries(geometries);
  const points = pointsOf(packed);
  const eachOfPoints = pointPairs(packed, points, metersToGround(meters));
  const isPoint = new Set(points.map(({ feature }) => feature));
  const found: [number, number, number][] = [];
  geometries.forEach((geometry, one) => {
    if (!geometry || isPoint.has(one)) return;
    const site = packGeometries([geometry]);
    const ground = searchFeatures(site, packed, overlaps(site, packed), {
      count: 0,
      reachMeters: meters,
      marginMeters: 0,
    });
    ground.forEach((groundSquared, other) => {
      const isFirst = other > one || isPoint.has(other);
      if (isFirst && groundSquared <= metersToGround(meters)) found.push([one, other, groundSquared]);
    });
  });
  return (visit) => {
    eachOfPoints(visit);
    for (const pair of found) visit(...pair);
  };
}

interface PackedPoint {
  readonly feature: number;
  readonly vertex: number;
}

/** The geometries that are one place: of one run, of one vertex. */
function pointsOf({ featureCount, runFirst, runLast, runFeature }: Packed): readonly PackedPoint[] {
  const runs = new Uint32Array(featureCount);
  for (const feature of runFeature) runs[feature] = (runs[feature] as number) + 1;
  const points: PackedPoint[] = [];
  runFeature.forEach((feature, run) => {
    const vertex = runFirst[run] as number;
    if (runs[feature] === 1 && runLast[run] === vertex) points.push({ feature, vertex });
  });
  return points;
}

/** Looked up anew each time: there may be far more pairs than points. */
function pointPairs({ xs, ys, maxStretch }: Packed, points: readonly PackedPoint[], limit: number): EachPair {
  const place = (at: number) => {
    const { feature, vertex } = points[at] as PackedPoint;
    const x = xs[vertex] as number;
    const y = ys[vertex] as number;
    return { feature, x, y, stretch: stretchAt(x, y) };
  };
  const tree = buildTree(
    points.map((_, at) => {
      const { x, y } = place(at);
      return { minX: x, minY: y, maxX: x, maxY: y };
    }),
  );
  const reach = Math.sqrt(limit) * maxStretch;
  return (visit) => {
    points.forEach((_, at) => {
      const one = place(at);
      tree?.search(one.x - reach, one.y - reach, one.x + reach, one.y + reach, (near) => {
        if (near <= at) return false;
        const other = place(near);
        const groundSquared =
          ((one.x - other.x) ** 2 + (one.y - other.y) ** 2) / (one.stretch * other.stretch);
        if (groundSquared <= limit) visit(one.feature, other.feature, groundSquared);
        return false;
      });
    });
  };
}
