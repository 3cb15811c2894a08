import bbox from "@turf/bbox";
import Flatbush from "flatbush";
import type { Geometry, Position } from "geojson";
import { cellCenter } from "../../../src/engine/lattice.ts";
import { fromRd } from "../../../src/geo/rd.ts";
import { type TurfMeters, turfMeters, turfNearestMeters } from "../turf-distance.ts";
import type { Rival } from "./rival.ts";

type Nearest = (from: Position) => number;

/** Degrees of longitude are so much shorter than of latitude, about. */
const SQUEEZE = Math.cos((52.5 * Math.PI) / 180);
const METERS_PER_DEGREE = 111_000;

const OWN = "by pointToLineDistance and pointToPolygonDistance";
const QUICK = "by nearestPointOnLine";

/** Turf over every feature, with its functions for the job, and behind an index of bounding boxes. */
export const turf: Rival = rival("turf", `Turf over every feature, ${OWN}`, every(turfMeters));
export const turfIndexed: Rival = rival(
  "turf-indexed",
  `Turf behind an index of bounding boxes, ${OWN}`,
  indexed(turfMeters),
);

/** The same by a way round that is quicker. */
export const turfNearest: Rival = rival(
  "turf-nearest",
  `Turf over every feature, ${QUICK}`,
  every(turfNearestMeters),
);
export const turfNearestIndexed: Rival = rival(
  "turf-nearest-indexed",
  `Turf behind an index of bounding boxes, ${QUICK}`,
  indexed(turfNearestMeters),
);

function every(metersTo: TurfMeters) {
  return (geometries: readonly Geometry[]): Nearest => {
    return (from) => Math.min(...geometries.map((geometry) => metersTo(from, geometry)));
  };
}

/** The feature with the nearest box first, then those whose box is nearer than that feature. */
function indexed(metersTo: TurfMeters) {
  return (geometries: readonly Geometry[]): Nearest => {
    const index = new Flatbush(geometries.length);
    for (const geometry of geometries) {
      const [west = 0, south = 0, east = 0, north = 0] = bbox(geometry);
      index.add(west * SQUEEZE, south, east * SQUEEZE, north);
    }
    index.finish();
    return (from) => {
      const [x = 0, y = 0] = from;
      const metersOf = (feature: number) => metersTo(from, geometries[feature] as Geometry);
      const [first = 0] = index.neighbors(x * SQUEEZE, y, 1);
      const meters = metersOf(first);
      const near = index.neighbors(
        x * SQUEEZE,
        y,
        Number.POSITIVE_INFINITY,
        (1.02 * meters) / METERS_PER_DEGREE,
      );
      return Math.min(meters, ...near.filter((feature) => feature !== first).map(metersOf));
    };
  };
}

function rival(id: string, name: string, index: (geometries: readonly Geometry[]) => Nearest): Rival {
  return {
    id,
    name,
    maxCells: id.endsWith("indexed") ? 40 : 3,
    repeats: 1,
    remark: "",
    prepare: async ({ layers }) => {
      const nearest = layers.map(({ geometries }) => index(geometries));
      return {
        measure: async (lattice, cells) => {
          const places = cells.map((cell) => [...fromRd(cellCenter(lattice, cell))]);
          const startedMs = performance.now();
          const meters = nearest.map((layer) => places.map(layer));
          return { ms: performance.now() - startedMs, meters };
        },
      };
    },
  };
}
