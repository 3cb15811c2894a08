import type { MultiPolygon, Position } from "geojson";
import { boxOf, intersect } from "./overlay.ts";

/**
 * Areas whose rings jump from one side of the 180° meridian to the other, as areas that stop there and go on
 * at the other side: the Chukchi Peninsula, Fiji. Other areas stay as they are.
 */
export function cutAtAntimeridian({ coordinates }: MultiPolygon): MultiPolygon {
  return {
    type: "MultiPolygon",
    coordinates: coordinates.flatMap((polygon) => {
      if (!polygon.some(jumps)) return [polygon];
      const unwrapped: MultiPolygon = { type: "MultiPolygon", coordinates: [polygon.map(unwrap)] };
      const beyond = (offset: number) =>
        intersect(unwrapped, boxOf([-180 + offset, -90, 180 + offset, 90])).coordinates.map((part) =>
          part.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude - offset, latitude])),
        );
      return [-360, 0, 360].flatMap(beyond);
    }),
  };
}

function jumps(ring: readonly Position[]): boolean {
  return ring.some(
    ([longitude = 0], index) => Math.abs(longitude - (ring[index - 1]?.[0] ?? longitude)) > 180,
  );
}

/** The ring without jumps: longitudes run on past 180°. */
function unwrap(ring: readonly Position[]): Position[] {
  let turns = 0;
  return ring.map(([longitude = 0, latitude = 0], index) => {
    const step = longitude - (ring[index - 1]?.[0] ?? longitude);
    if (step > 180) turns -= 360;
    if (step < -180) turns += 360;
    return [longitude + turns, latitude];
  });
}
