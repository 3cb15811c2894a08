import type { RdPoint } from "../core/coordinates.ts";
import { insideRing } from "./inside-ring.ts";
import { NETHERLANDS_OUTLINE } from "./netherlands-outline.ts";

/**
 * Whether a place lies in the Netherlands, its waters included: to about 1 km at the land border. Abroad, RD
 * coordinates are not issued and our layers are not complete.
 */
export function insideNetherlands([x, y]: RdPoint): boolean {
  return insideRing(x, y, NETHERLANDS_OUTLINE);
}
