import bbox from "@turf/bbox";
import Flatbush from "flatbush";
import type { Geometry, Position } from "geojson";
import { cellCenter } from "../../../src/engine/lattice.ts";
import { fromRd } from "../../../src/geo/rd.ts";
import { turfMeters } from "../turf-distance.ts";
import type { Rival } from "./rival.ts";

type Nearest = (from: Position) => number;

/** Turf over every feature. */
export const turf: Rival = rival("turf", "Turf over every feature", (geometries) => (from) => {
  return Math.min(...geometries.map((geometry) => turfMeters(from, geometry)));
});

/** Degrees of longitude are so much shorter than of latitude, about. */
const SQUEEZE = Math.cos((52.5 * Math.PI) / 180);
const METERS_PER_DEGREE = 111_000;

/** Turf on the features whose box may be near enough: of the feature with the nearest box first. */
export const turfIndexed: Rival = rival(
  "turf-indexed",
  "Turf behind an index of bounding boxes",
  (geometries) => {
    const index = new Flatbush(geometries.length);
    for (const geometry of geometries) {
      const [west = 0, south = 0, east = 0, north = 0] = bbox(geometry);
      index.add(west * SQUEEZE, south, east * SQUEEZE, north);
    }
    index.finish();
    return (from) => {
      const [x = 0, y = 0] = from;
      const metersTo = (feature: number) => turfMeters(from, geometries[feature] as Geometry);
      const [first = 0] = index.neighbors(x * SQUEEZE, y, 1);
      const meters = metersTo(first);
      const near = index.neighbors(
        x * SQUEEZE,
        y,
        Number.POSITIVE_INFINITY,
        (1.02 * meters) / METERS_PER_DEGREE,
      );
      return Math.min(meters, ...near.filter((feature) => feature !== first).map(metersTo));
    };
  },
);

function rival(id: string, name: string, index: (geometries: readonly Geometry[]) => Nearest): Rival {
  return {
    id,
    name,
    maxCells: id === "turf" ? 3 : 40,
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
