import type { Point, Polygon } from "geojson";
import type { LngLat } from "../../core/coordinates.ts";
import { type Problem, problem } from "../../core/problem.ts";
import { failure, type Result, success } from "../../core/result.ts";
import { geodesicRing } from "../../geo/geodesic-ring.ts";
import { parseCoordinates } from "../../geo/parse-coordinates.ts";

/** A circle in a link has no more corners than this; its area is then 0.5 % short. */
const MOST_CORNERS = 36;
const LEAST_CORNERS = 3;

/** A place as it was typed: a point, or the ground within a radius around it. */
export function typedPlace(text: string, radiusMeters: number): Result<Point | Polygon> {
  const understood = parseCoordinates(text);
  if (!understood.ok) return understood;
  const { longitude, latitude } = understood.value;
  return success(aroundPlace([longitude, latitude], radiusMeters));
}

/** A point, or with a radius the ground around it. */
export function aroundPlace(center: LngLat, radiusMeters: number): Point | Polygon {
  if (!(radiusMeters > 0)) return { type: "Point", coordinates: [...center] };
  const ring = geodesicRing(center, radiusMeters);
  const step = Math.ceil((ring.length - 1) / MOST_CORNERS);
  return polygon(ring.slice(0, -1).filter((_, index) => index % step === 0));
}

/** An area of which the corners were typed, one a line. */
export function typedArea(text: string): Result<Polygon> {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const corners: LngLat[] = [];
  for (const line of lines) {
    const understood = parseCoordinates(line);
    if (!understood.ok) return understood;
    corners.push([understood.value.longitude, understood.value.latitude]);
  }
  const isClosed = corners.length > 1 && String(corners[0]) === String(corners.at(-1));
  const open = isClosed ? corners.slice(0, -1) : corners;
  return open.length < LEAST_CORNERS ? failure(TOO_FEW) : success(polygon(open));
}

const TOO_FEW: Problem = problem("too-few-corners", { least: LEAST_CORNERS });

function polygon(corners: readonly LngLat[]): Polygon {
  return { type: "Polygon", coordinates: [[...corners, ...corners.slice(0, 1)].map((at) => [...at])] };
}
