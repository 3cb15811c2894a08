import type { CarriagewayCoverage, Span } from "./result.ts";

/** A gap between what surely counts, and how much of it is left when all counts that may. */
export interface GapRange {
  /** As long as it can be. */
  readonly span: Span;
  /** The longest distance in it when all counts that may: it is at least so long. */
  readonly leastMeters: number;
  /** It is a gap also when all counts that may. */
  readonly isSure: boolean;
}

/** The gaps of a carriageway in order along the chain, each from the least to the most it can be. */
export function gapRanges({ certain, possible }: CarriagewayCoverage): readonly GapRange[] {
  const sure = new Set(possible.gaps.map(({ fromMeters }) => fromMeters));
  return certain.gaps.map((span) => {
    const within = possible.spans.filter(
      ({ fromMeters, toMeters }) => fromMeters >= span.fromMeters && toMeters <= span.toMeters,
    );
    return {
      span,
      leastMeters: Math.max(0, ...within.map(({ lengthMeters }) => lengthMeters)),
      isSure: within.some(({ fromMeters }) => sure.has(fromMeters)),
    };
  });
}
