import type { Geometry, Position } from "geojson";
import { mapCoordinates } from "../steps/map-coordinates.ts";
import { roundPosition } from "../steps/round-coordinates.ts";

/** Everything we draw lies here: from Ireland to the Baltic, west, south, east, north. */
const EUROPE = [-13, 34, 41, 73] as const;

/** Positions must be finite, inside Europe, in longitude–latitude order, and rounded. */
export function checkCoordinates(geometry: Geometry, decimals: number): string[] {
  const troubles = new Set<string>();
  let count = 0;
  mapCoordinates(geometry, (position) => {
    count++;
    const trouble = checkPosition(position, decimals);
    if (trouble) troubles.add(trouble);
    return position;
  });
  if (count === 0) troubles.add("the geometry is empty");
  return [...troubles];
}

function checkPosition(position: Position, decimals: number): string | null {
  const [longitude = Number.NaN, latitude = Number.NaN] = position;
  if (position.length !== 2) return `a position has ${position.length} numbers`;
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return "a coordinate is not a number";
  const [west, south, east, north] = EUROPE;
  if (longitude < west || longitude > east || latitude < south || latitude > north) {
    return `the position ${longitude}, ${latitude} lies outside Europe`;
  }
  const [roundLongitude, roundLatitude] = roundPosition(position, decimals);
  return roundLongitude === longitude && roundLatitude === latitude
    ? null
    : `a coordinate has more than ${decimals} decimals`;
}
