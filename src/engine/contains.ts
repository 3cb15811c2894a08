import type { Area, Packed } from "./pack.ts";

/**
 * Whether a position lies in an area: even-odd over all its rings, so that holes and several polygons come
 * out right. Decided in degrees, where the edges are straight (RFC 7946). On the edge itself either answer
 * may come; the distance to the edge is 0 there.
 */
export function contains(packed: Packed, area: Area, longitude: number, latitude: number): boolean {
  if (longitude < area.west || longitude > area.east || latitude < area.south || latitude > area.north) {
    return false;
  }
  const { longitudes, latitudes } = packed;
  let inside = false;
  for (const [first, last] of area.rings) {
    let previousLongitude = longitudes[last] as number;
    let previousLatitude = latitudes[last] as number;
    for (let vertex = first; vertex <= last; vertex++) {
      const nextLongitude = longitudes[vertex] as number;
      const nextLatitude = latitudes[vertex] as number;
      if (
        nextLatitude > latitude !== previousLatitude > latitude &&
        longitude <
          ((previousLongitude - nextLongitude) * (latitude - nextLatitude)) /
            (previousLatitude - nextLatitude) +
            nextLongitude
      ) {
        inside = !inside;
      }
      previousLongitude = nextLongitude;
      previousLatitude = nextLatitude;
    }
  }
  return inside;
}
