import type { Geometry, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { offsetLines } from "../../../src/engine/offset-lines.ts";
import { packGeometries } from "../../../src/engine/pack.ts";
import { oracleLayer, oracleNearest } from "../../oracle/brute-force.ts";
import { publicFeatures, publicLayers } from "../../oracle/public-data.ts";

const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side / 1.6],
  [west, south + side / 1.6],
  [west, south],
];

/** About 27 km wide, with a hole of 14 km. */
const withHole: Geometry = { type: "Polygon", coordinates: [square(6, 52, 0.4), square(6.1, 52.06, 0.2)] };

/** How far a place is from the geometry by geographiclib over every segment; inside is 0. */
function oracleDistance(geometry: Geometry, place: readonly number[]): number {
  const layer = oracleLayer([{ type: "Feature", geometry, properties: { id: "a" } }]);
  return oracleNearest(layer, [...place], 1)[0]?.meters ?? Number.NaN;
}

describe("offsetLines", () => {
  it.each([500, 5000, 25_000])("lies %i m from the edge, corner by corner", (meters) => {
    const lines = offsetLines(packGeometries([withHole]), meters);
    for (const line of lines) {
      expect(line.length).toBeGreaterThan(20);
      expect(line[0]).toEqual(line.at(-1));
      const some = line.filter((_, index) => index % 5 === 0);
      for (const place of some) expect(Math.abs(oracleDistance(withHole, place) - meters)).toBeLessThan(0.5);
    }
  });

  it("follows a hole that is wide enough, and leaves out one that is not", () => {
    const packed = packGeometries([withHole]);
    expect(offsetLines(packed, 1000)).toHaveLength(2);
    expect(offsetLines(packed, 9000)).toHaveLength(1);
  });

  it("is one line around points that are near, and two around points that are not", () => {
    const basins: Geometry = {
      type: "MultiPoint",
      coordinates: [
        [6.8, 52.25],
        [6.85, 52.25],
      ],
    };
    const packed = packGeometries([basins]);
    expect(offsetLines(packed, 1000)).toHaveLength(2);
    expect(offsetLines(packed, 5000)).toHaveLength(1);
  });

  it("keeps its sides on the ring where the edge is straight or bends outwards", () => {
    const line: Geometry = {
      type: "LineString",
      coordinates: [
        [6.2, 52.2],
        [6.5, 52.3],
      ],
    };
    const [ring = []] = offsetLines(packGeometries([line]), 5000);
    const middles = ring.slice(1).map((to, index) => {
      const from = ring[index] ?? to;
      return [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    });
    for (const middle of middles) expect(Math.abs(oracleDistance(line, middle) - 5000)).toBeLessThan(0.7);
  });

  it("holds for a waterway as it is in the data", () => {
    const about = publicLayers().find(({ id }) => id === "waterways");
    const canal = about && publicFeatures(about).find(({ properties }) => properties?.id === "twentekanaal");
    if (!canal?.geometry) throw new Error("the Twentekanaal is not in the data");
    const lines = offsetLines(packGeometries([canal.geometry]), 10_000);
    expect(lines).toHaveLength(1);
    for (const place of lines.flat().filter((_, index) => index % 25 === 0)) {
      expect(Math.abs(oracleDistance(canal.geometry, place) - 10_000)).toBeLessThan(0.5);
    }
  });

  it("is nothing around nothing", () => {
    expect(offsetLines(packGeometries([null]), 1000)).toEqual([]);
  });
});
