import { offsetLines } from "../../engine/offset-lines.ts";
import type { LocatedSite } from "./locate-site.ts";
import type { EdgeRing } from "./types.ts";

/**
 * The rings around a line or area: its edge counts, so they follow the edge. Around a point they are circles,
 * which need no search. `pause` is called before each, and throws when the job is to stop.
 */
export async function edgeRings(
  { isPoint, packed }: LocatedSite,
  radiiMeters: readonly number[],
  pause: () => Promise<void>,
): Promise<readonly EdgeRing[]> {
  const rings: EdgeRing[] = [];
  for (const radiusMeters of isPoint ? [] : radiiMeters) {
    await pause();
    rings.push({ radiusMeters, lines: offsetLines(packed, radiusMeters) });
  }
  return rings;
}
