/**
 * The distances at which the slider stands, metres: close together where gaps of a province lie, wide apart at a day's
 * drive. Any other distance can be typed.
 */
export const SPACING_STOPS: readonly number[] = [
  5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100, 125, 150, 200, 250, 300, 360,
].map((kilometers) => kilometers * 1000);

/** The stop that is nearest to a distance, as its place in {@link SPACING_STOPS}; of two equally near the lower. */
export function nearestStop(meters: number): number {
  const distances = SPACING_STOPS.map((stop) => Math.abs(stop - meters));
  return distances.indexOf(Math.min(...distances));
}
