import { formatFeatureRef } from "../../core/feature-ref.ts";
import { countGreater } from "../suitability/rank-ranges.ts";
import type { FreeableRank, HectareRange, PlaceUse } from "./result.ts";

/** Below this two areas are the same: a list may be written to the square metre. */
const SAME_HECTARES = 1e-9;

/** A place of which something could be freed, with its rank. */
export interface RankedPlace {
  readonly place: PlaceUse;
  readonly freeable: HectareRange;
  readonly rank: FreeableRank;
}

/**
 * Ranks places by the hectares that surely are not used as such, then by what may come on top; an upper bound that
 * nobody knows goes before one that is known. Places of which nothing is known have no rank: unknown is not zero.
 */
export function rankFreeable(places: readonly PlaceUse[]): readonly RankedPlace[] {
  const known = places.flatMap((place) =>
    place.freeable ? [{ place, freeable: place.freeable, top: topOf(place.freeable) }] : [],
  );
  const order = known.toSorted(
    (a, b) => compare(b.freeable.lower, a.freeable.lower) || compare(b.top, a.top) || byId(a.place, b.place),
  );
  const lowers = Float64Array.from(known, ({ freeable }) => freeable.lower).sort();
  const tops = Float64Array.from(known, ({ top }) => top).sort();
  let rank = 0;
  return order.map(({ place, freeable, top }, index) => {
    const above = order[index - 1];
    const isSame =
      above && compare(above.freeable.lower, freeable.lower) === 0 && compare(above.top, top) === 0;
    if (!isSame) rank = index + 1;
    const isAmongThem = top > freeable.lower + SAME_HECTARES;
    return {
      place,
      freeable,
      rank: {
        rank,
        bestRank: 1 + countGreater(lowers, top + SAME_HECTARES),
        worstRank: 1 + countGreater(tops, freeable.lower + SAME_HECTARES) - (isAmongThem ? 1 : 0),
      },
    };
  });
}

function topOf({ upper }: HectareRange): number {
  return upper ?? Number.POSITIVE_INFINITY;
}

function compare(a: number, b: number): number {
  return a === b || Math.abs(a - b) <= SAME_HECTARES ? 0 : a - b;
}

function byId(a: PlaceUse, b: PlaceUse): number {
  return formatFeatureRef({ layer: a.layer, id: a.featureId }) <
    formatFeatureRef({ layer: b.layer, id: b.featureId })
    ? -1
    : 1;
}
