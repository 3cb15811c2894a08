import type { Mode, ProximityRole } from "../../layers/layer.ts";
import type { LocatedSite } from "./locate-site.ts";
import type { PackedLayer } from "./pack-layer.ts";
import { markUncertain, rankLayer } from "./rank-layer.ts";
import type { ModeAccess } from "./types.ts";

/** A layer that takes part, before it is read. */
export interface MeasuredLayer {
  readonly id: string;
  readonly role: ProximityRole;
}

const MODES: readonly Mode[] = ["road", "water", "rail"];

/**
 * The nearest existing feature that opens each mode, over all layers. A site that is such a feature itself is
 * its own access, at 0 m. What `missing` layers would have said is not known, and is said so; so is a nearest
 * that lies farther than its layers are complete.
 */
export function nearestAccess(
  site: LocatedSite,
  layers: readonly PackedLayer[],
  missing: readonly MeasuredLayer[],
  completeness: (layer: PackedLayer) => number | null,
): readonly ModeAccess[] {
  return MODES.map((mode) => {
    const rankings = layers.flatMap((layer) => {
      const open = layer.access.get(mode);
      return open ? [rankLayer(site, layer, 1, [], (index) => open.has(index))] : [];
    });
    const candidates = rankings
      .flatMap(({ nearest }) => nearest)
      .sort((a, b) => a.distanceMeters - b.distanceMeters);
    const intervals = rankings.flatMap((ranking) => ranking.intervals);
    const [nearest] = markUncertain(candidates.slice(0, 1), intervals);
    const unread = missing.filter(({ role }) => role.opens?.includes(mode)).map(({ id }) => id);
    const meters = nearest?.distanceMeters ?? Number.POSITIVE_INFINITY;
    const isIncomplete = layers.some(
      (layer) => layer.access.has(mode) && meters > (completeness(layer) ?? Number.POSITIVE_INFINITY),
    );
    return { mode, nearest: nearest ?? null, unread, ...(isIncomplete ? { isIncomplete } : {}) };
  });
}
