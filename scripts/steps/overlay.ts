import type { Geometry, MultiPolygon } from "geojson";
import { difference, type Geom, intersection, union } from "polyclip-ts";
import type { Bounds } from "../../src/core/coordinates.ts";
import { polygonsOf } from "./polygons-of.ts";

/** What two areas have in common. */
export function intersect(one: Geometry, other: Geometry): MultiPolygon {
  return asMultiPolygon(intersection(asGeom(one), asGeom(other)));
}

/** What is left of an area when others are taken away. */
export function subtract(from: Geometry, others: readonly Geometry[]): MultiPolygon {
  return asMultiPolygon(difference(asGeom(from), ...others.map(asGeom)));
}

/** An area whose parts touch or overlap, as parts that do not. */
export function dissolve(area: Geometry): MultiPolygon {
  return asMultiPolygon(union(asGeom(area)));
}

/** A box as a polygon. */
export function boxOf([west, south, east, north]: Bounds): MultiPolygon {
  return asMultiPolygon([
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ]);
}

function asGeom(geometry: Geometry): Geom {
  return polygonsOf(geometry) as Geom;
}

function asMultiPolygon(coordinates: MultiPolygon["coordinates"]): MultiPolygon {
  return { type: "MultiPolygon", coordinates };
}
