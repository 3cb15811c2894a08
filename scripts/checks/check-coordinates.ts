import type { Geometry, Position } from "geojson";
import { mapCoordinates } from "../steps/map-coordinates.ts";
import { roundPosition } from "../steps/round-coordinates.ts";

/** Where a layer may lie: west, south, east, north. */
const EXTENTS = {
  /** From Ireland to the Baltic. */
  europe: [-13, 34, 41, 73],
  world: [-180, -90, 180, 90],
} as const;
export type Extent = keyof typeof EXTENTS;

/** Positions must be finite, inside the extent, in longitude–latitude order, and rounded. */
export function checkCoordinates(geometry: Geometry, decimals: number, extent: Extent = "europe"): string[] {
  const troubles = new Set<string>();
  let count = 0;
  mapCoordinates(geometry, (position) => {
    count++;
    const trouble = checkPosition(position, decimals, extent);
    if (trouble) troubles.add(trouble);
    return position;
  });
  if (count === 0) troubles.add("the geometry is empty");
  return [...troubles];
}

function checkPosition(position: Position, decimals: number, extent: Extent): string | null {
  const [longitude = Number.NaN, latitude = Number.NaN] = position;
  if (position.length !== 2) return `a position has ${position.length} numbers`;
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return "a coordinate is not a number";
  const [west, south, east, north] = EXTENTS[extent];
  if (longitude < west || longitude > east || latitude < south || latitude > north) {
    return `the position ${longitude}, ${latitude} lies outside ${extent === "europe" ? "Europe" : "the world"}`;
  }
  const [roundLongitude, roundLatitude] = roundPosition(position, decimals);
  return roundLongitude === longitude && roundLatitude === latitude
    ? null
    : `a coordinate has more than ${decimals} decimals`;
}
