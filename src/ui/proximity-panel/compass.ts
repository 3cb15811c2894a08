/** The eight directions of the compass, clockwise from north; the words are `proximity.directions.<id>`. */
export const DIRECTIONS = ["n", "ne", "e", "se", "s", "sw", "w", "nw"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The compass direction nearest to a bearing in degrees clockwise from north. */
export function compassDirection(bearingDegrees: number): Direction {
  const eighth = Math.round(bearingDegrees / 45);
  return DIRECTIONS[((eighth % 8) + 8) % 8] ?? "n";
}
