import type { Geometry, Position } from "geojson";
import { mapCoordinates } from "./map-coordinates.ts";

/**
 * Decimals of a degree a layer is written with: 6 (a decimetre) for what is exact, 5 (a metre) where the
 * tolerance is a dozen metres or more, 3 (a hundred metres) where it is a kilometre or more.
 */
export function decimalsFor(toleranceMeters: number | null): number {
  if (toleranceMeters === null || toleranceMeters < 12) return 6;
  return toleranceMeters < 1000 ? 5 : 3;
}

/** Rounds one position, height left out. */
export function roundPosition([longitude = 0, latitude = 0]: Position, decimals: number): Position {
  return [Number(longitude.toFixed(decimals)), Number(latitude.toFixed(decimals))];
}

/** Rounds every position of a geometry; positions that become the same as the one before stay. */
export function roundCoordinates<T extends Geometry>(geometry: T, decimals: number): T {
  return mapCoordinates(geometry, (position) => roundPosition(position, decimals));
}
