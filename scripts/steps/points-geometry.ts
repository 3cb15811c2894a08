import type { MultiPoint, Point } from "geojson";
import type { LngLat } from "../../src/core/coordinates.ts";

/** Points are written to about a metre: none of them is known better. */
const DECIMALS = 5;

/** One or several points as a geometry, repeats left out, the first stays first; null when there are none. */
export function pointsGeometry(points: readonly LngLat[]): Point | MultiPoint | null {
  const rounded = points.map((point) => point.map((degrees) => Number(degrees.toFixed(DECIMALS))));
  const unique = rounded.filter(
    (point, index) => rounded.findIndex((other) => other[0] === point[0] && other[1] === point[1]) === index,
  );
  const [first] = unique;
  if (first === undefined) return null;
  return unique.length === 1
    ? { type: "Point", coordinates: first }
    : { type: "MultiPoint", coordinates: unique };
}
