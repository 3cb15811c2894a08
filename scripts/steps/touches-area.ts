import { bbox } from "@turf/bbox";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";
import type { Bounds } from "../../src/core/coordinates.ts";
import { linesOf } from "./lines-of.ts";

/** Some polygons and the bounds around each, to ask quickly what lies in them. */
export type Area = readonly { readonly shape: Polygon | MultiPolygon; readonly bounds: Bounds }[];

/** An area of these polygons. */
export function areaOf(shapes: readonly (Polygon | MultiPolygon)[]): Area {
  return shapes.map((shape) => ({ shape, bounds: boundsOf(shape) }));
}

/** The area within bounds. */
export function boundsArea([west, south, east, north]: Bounds): Area {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return areaOf([{ type: "Polygon", coordinates: [ring] }]);
}

/**
 * Whether a position of the geometry lies in the area, or the area in the geometry. A line that crosses a
 * corner between two of its positions is missed; our layers have a position at least every kilometre.
 */
export function touchesArea(geometry: Geometry, area: Area): boolean {
  const own = boundsOf(geometry);
  const near = area.filter(({ bounds }) => overlap(own, bounds));
  if (near.length === 0) return false;
  const positions = positionsOf(geometry);
  return near.some(
    ({ shape, bounds }) =>
      positions.some(
        (position) => isWithin(position, bounds) && booleanPointInPolygon([...position], shape),
      ) ||
      (isPolygon(geometry) &&
        linesOf(shape).some(([first]) => first && booleanPointInPolygon([...first], geometry))),
  );
}

function positionsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === "Point") return [geometry.coordinates];
  if (geometry.type === "MultiPoint") return geometry.coordinates;
  return linesOf(geometry).flat();
}

function isPolygon(geometry: Geometry): geometry is Polygon | MultiPolygon {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

/** Many areas are asked about the same shapes. */
const known = new WeakMap<Geometry, Bounds>();

function boundsOf(geometry: Geometry): Bounds {
  const before = known.get(geometry);
  if (before) return before;
  const [west, south, east, north] = bbox(geometry);
  const bounds: Bounds = [west, south, east, north];
  known.set(geometry, bounds);
  return bounds;
}

function overlap([west, south, east, north]: Bounds, other: Bounds): boolean {
  return west <= other[2] && east >= other[0] && south <= other[3] && north >= other[1];
}

function isWithin([longitude = 0, latitude = 0]: Position, [west, south, east, north]: Bounds): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
