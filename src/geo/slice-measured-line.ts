import type { LngLat } from "../core/coordinates.ts";

/**
 * The part of a line between two distances along it, with its own ends. Empty for a part without length, or beside
 * the line.
 *
 * @param meters from the start of the line to each of its vertices, rising
 */
export function sliceMeasuredLine(
  coordinates: readonly LngLat[],
  meters: readonly number[],
  fromMeters: number,
  toMeters: number,
): readonly LngLat[] {
  const from = Math.max(fromMeters, meters[0] ?? 0);
  const to = Math.min(toMeters, meters.at(-1) ?? 0);
  if (!(from < to)) return [];
  const inside = coordinates.filter((_, index) => {
    const at = meters[index] ?? Number.NaN;
    return at > from && at < to;
  });
  return [at(coordinates, meters, from), ...inside, at(coordinates, meters, to)];
}

function at(coordinates: readonly LngLat[], meters: readonly number[], wanted: number): LngLat {
  const after = Math.max(
    1,
    meters.findIndex((each) => each >= wanted),
  );
  const [a = [0, 0], b = a] = coordinates.slice(after - 1, after + 1);
  const start = meters[after - 1] ?? 0;
  const length = (meters[after] ?? start) - start;
  const share = length === 0 ? 0 : (wanted - start) / length;
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}
