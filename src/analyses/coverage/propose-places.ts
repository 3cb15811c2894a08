import type { Span } from "./result.ts";

/** New places along a chain, and the longest span that then remains. */
export interface PlacedPoints {
  readonly meters: readonly number[];
  readonly worstMeters: number;
  /** A longest part runs to an end of the road or of the data. */
  readonly isLowerBound: boolean;
}

/**
 * Divides spans by so many new places that the longest part is as short as it can be. A span of length g with n
 * places has a part of g ÷ (n + 1) at least, and exactly that when they divide it evenly. So only the numbers matter,
 * and giving each next place to the span with the longest part is optimal: whoever gives that span fewer places keeps
 * a part as long as it had, and parts of the others can only stay or shrink. Of equals the first along the road.
 */
export function proposePlaces(spans: readonly Span[], count: number): PlacedPoints {
  const given = spans.map(() => 0);
  for (let place = 0; place < count && spans.length > 0; place++) {
    const longest = longestPart(spans, given);
    given[longest] = (given[longest] ?? 0) + 1;
  }
  const meters = spans.flatMap(({ fromMeters, lengthMeters, from }, index) => {
    const places = given[index] ?? 0;
    const parts = partsOf(from.type === "ring", places);
    return Array.from({ length: places }, (_, place) => fromMeters + (lengthMeters * (place + 1)) / parts);
  });
  const parts = spans.map((span, index) => partLength(span, given[index] ?? 0));
  const worstMeters = Math.max(0, ...parts);
  const isLowerBound = spans.some((span, index) => span.isLowerBound && parts[index] === worstMeters);
  return { meters, worstMeters, isLowerBound };
}

function longestPart(spans: readonly Span[], given: readonly number[]): number {
  let [longest, meters] = [0, -1];
  spans.forEach((span, index) => {
    const part = partLength(span, given[index] ?? 0);
    if (part > meters) [longest, meters] = [index, part];
  });
  return longest;
}

function partLength({ lengthMeters, from }: Span, places: number): number {
  return lengthMeters / partsOf(from.type === "ring", places);
}

/** An empty ring is whole again with one place: from it round to itself. */
function partsOf(isRing: boolean, places: number): number {
  return isRing ? Math.max(1, places) : places + 1;
}
