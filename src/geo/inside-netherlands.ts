import type { RdPoint } from "../core/coordinates.ts";
import { NETHERLANDS_OUTLINE } from "./netherlands-outline.ts";

/**
 * Whether a place lies in the Netherlands, its waters included: to about 1 km at the land border. Abroad, RD
 * coordinates are not issued and our layers are not complete.
 */
export function insideNetherlands([x, y]: RdPoint): boolean {
  let inside = false;
  let [previousX, previousY] = NETHERLANDS_OUTLINE.at(-1) ?? [0, 0];
  for (const [nextX, nextY] of NETHERLANDS_OUTLINE) {
    const crosses = nextY > y !== previousY > y;
    if (crosses && x < nextX + ((previousX - nextX) * (y - nextY)) / (previousY - nextY)) inside = !inside;
    [previousX, previousY] = [nextX, nextY];
  }
  return inside;
}
