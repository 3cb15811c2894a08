import type { RdPoint } from "../core/coordinates.ts";

/**
 * Whether a place lies in the range for which RD coordinates are issued. A rectangle: it holds a strip of
 * Belgium, Germany and the sea as well.
 */
export function insideNetherlands([xMeters, yMeters]: RdPoint): boolean {
  return xMeters >= 0 && xMeters <= 280_000 && yMeters >= 300_000 && yMeters <= 625_000;
}
