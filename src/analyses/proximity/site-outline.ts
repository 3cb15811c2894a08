import type { LngLat } from "../../core/coordinates.ts";
import { contains } from "../../engine/contains.ts";
import { offsetLines } from "../../engine/offset-lines.ts";
import { placeOf } from "../../engine/overlap.ts";
import type { LocatedSite } from "./locate-site.ts";
import type { EdgeRing, SiteOutline } from "./types.ts";

/**
 * What is drawn of a site that is a line or an area: its edge counts, so the rings follow the edge. `pause` is
 * called before each ring, and throws when the job is to stop.
 */
export async function outlineSite(
  site: LocatedSite,
  radiiMeters: readonly number[],
  pause: () => Promise<void>,
): Promise<SiteOutline> {
  const rings: EdgeRing[] = [];
  for (const radiusMeters of radiiMeters) {
    await pause();
    rings.push({ radiusMeters, lines: offsetLines(site.packed, radiusMeters) });
  }
  return { mark: markOf(site), rings };
}

/** The middle of the bounds, or the place of the site that is nearest to it: a bent canal is not there. */
export function markOf({ center, packed }: Pick<LocatedSite, "center" | "packed">): LngLat {
  if (packed.areas.some((area) => contains(packed, area, ...center))) return center;
  const places = Array.from(packed.xs, (_, vertex) => placeOf(packed, vertex));
  const away = (place: LngLat) =>
    Math.hypot((place[0] - center[0]) * Math.cos((center[1] * Math.PI) / 180), place[1] - center[1]);
  return places.reduce((best, place) => (away(place) < away(best) ? place : best), places[0] ?? center);
}
