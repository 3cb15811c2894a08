import type { MultiPoint, Point } from "geojson";
import type { LngLat } from "../../src/core/coordinates.ts";

/** One or several points as a geometry, repeats left out, the first stays first; null when there are none. */
export function pointsGeometry(points: readonly LngLat[]): Point | MultiPoint | null {
  const unique = points.filter(
    (point, index) => points.findIndex((other) => other[0] === point[0] && other[1] === point[1]) === index,
  );
  const [first] = unique;
  if (first === undefined) return null;
  if (unique.length === 1) return { type: "Point", coordinates: [...first] };
  return { type: "MultiPoint", coordinates: unique.map((point) => [...point]) };
}
