export const COMPASS_POINTS = [
  "n",
  "nne",
  "ne",
  "ene",
  "e",
  "ese",
  "se",
  "sse",
  "s",
  "ssw",
  "sw",
  "wsw",
  "w",
  "wnw",
  "nw",
  "nnw",
] as const;

/** A code, not a word: east is O in Dutch; the language files name it. */
export type CompassPoint = (typeof COMPASS_POINTS)[number];

/** One of the eight main points. */
export type MainCompassPoint = Exclude<
  CompassPoint,
  "nne" | "ene" | "ese" | "sse" | "ssw" | "wsw" | "wnw" | "nnw"
>;

/** The nearest of 8 or 16 compass points to a bearing in degrees clockwise from north. */
export function compassPoint(bearingDegrees: number, points?: 8): MainCompassPoint;
export function compassPoint(bearingDegrees: number, points: 16): CompassPoint;
export function compassPoint(bearingDegrees: number, points: 8 | 16 = 8): CompassPoint {
  const step = Math.round((bearingDegrees / 360) * points) * (16 / points);
  return COMPASS_POINTS[((step % 16) + 16) % 16] ?? "n";
}
