import type { Geometry, Position } from "geojson";

/** The same geometry with every position changed by `change`. */
export function mapCoordinates<T extends Geometry>(geometry: T, change: (position: Position) => Position): T {
  if (geometry.type === "GeometryCollection") {
    return { ...geometry, geometries: geometry.geometries.map((part) => mapCoordinates(part, change)) };
  }
  return { ...geometry, coordinates: changeNested(geometry.coordinates, change) } as T;
}

function changeNested(nested: unknown, change: (position: Position) => Position): unknown {
  if (!Array.isArray(nested)) return nested;
  return typeof nested[0] === "number"
    ? change(nested as Position)
    : nested.map((part) => changeNested(part, change));
}
