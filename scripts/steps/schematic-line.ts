import { distance } from "@turf/distance";
import type { Position } from "geojson";
import type { Bounds, LngLat } from "../../src/core/coordinates.ts";

/** How closely a schematic line is filled with positions. */
export interface Filling {
  /** Where distances are measured to the line, so that it needs short segments. */
  readonly denseBounds: Bounds;
  readonly denseMeters: number;
  readonly elsewhereMeters: number;
}

/**
 * A straight line in degrees between two places, filled with positions: no segment inside the dense bounds is
 * longer than `denseMeters`, none elsewhere longer than `elsewhereMeters`. It shows a link, not a course.
 */
export function schematicLine(from: LngLat, to: LngLat, filling: Filling): Position[] {
  const { denseBounds, denseMeters, elsewhereMeters } = filling;
  const length = distance([...from], [...to], { units: "meters" });
  // Steps in degrees differ in metres along a long line: a tenth to spare keeps the longest one short enough.
  const steps = Math.max(1, Math.ceil((1.1 * length) / denseMeters));
  const stride = Math.max(1, Math.floor((0.9 * elsewhereMeters) / (length / steps)));
  const at = (step: number): Position => {
    const share = step / steps;
    return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
  };
  const isDense = (step: number) => isInside(at(Math.min(Math.max(step, 0), steps)), denseBounds);
  const kept: Position[] = [];
  for (let step = 0; step <= steps; step++) {
    const needed = step === 0 || step === steps || step % stride === 0;
    if (needed || isDense(step) || isDense(step - 1) || isDense(step + 1)) kept.push(at(step));
  }
  return kept;
}

/** Whether a position lies in the bounds, edges included. */
export function isInside(
  [longitude = 0, latitude = 0]: Position,
  [west, south, east, north]: Bounds,
): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
