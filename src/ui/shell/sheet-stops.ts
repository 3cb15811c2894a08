/** Where a sheet can rest, from low to high. */
export const STOPS = ["low", "middle", "high"] as const;
export type Stop = (typeof STOPS)[number];

/** How much of the screen each stop takes; `explorer.css` draws the same. */
const SHARES: Readonly<Record<Stop, number>> = { low: 0.14, middle: 0.45, high: 0.86 };

/** The stop nearest to a height, as a share of the screen. */
export function nearestStop(share: number): Stop {
  const byDistance = STOPS.toSorted((a, b) => Math.abs(SHARES[a] - share) - Math.abs(SHARES[b] - share));
  return byDistance[0] ?? "middle";
}

/** One stop up or down; the ends stay where they are. */
export function stopAfter(stop: Stop, by: 1 | -1): Stop {
  return STOPS[STOPS.indexOf(stop) + by] ?? stop;
}
