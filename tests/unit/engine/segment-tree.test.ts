import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { buildSegmentTree, type SegmentTree, transferablesOf } from "../../../src/engine/segment-tree.ts";
import { toRd } from "../../../src/geo/rd.ts";
import { publicFeatures, publicLayers } from "../../oracle/public-data.ts";

const line: Geometry = {
  type: "LineString",
  coordinates: [
    [6, 52.5],
    [6.001, 52.5],
    [6.002, 52.501],
  ],
};
const square: Geometry = {
  type: "Polygon",
  coordinates: [
    [
      [6.1, 52.5],
      [6.101, 52.5],
      [6.101, 52.501],
      [6.1, 52.5],
    ],
  ],
};

function segmentsOf({ ends, features, isEdge }: SegmentTree): string[] {
  return Array.from(features, (feature, segment) =>
    [feature, isEdge[segment], ...ends.subarray(segment * 4, segment * 4 + 4)].join(" "),
  ).sort();
}

describe("a segment tree", () => {
  it("holds every segment in RD once, with its feature, and a point as one without length", () => {
    const tree = buildSegmentTree([{ type: "Point", coordinates: [6, 52] }, null, line, square]);
    const segment = (feature: number, isEdge: 0 | 1, a: [number, number], b: [number, number]) =>
      [feature, isEdge, ...toRd(a), ...toRd(b)].join(" ");
    expect(segmentsOf(tree)).toEqual(
      [
        segment(0, 0, [6, 52], [6, 52]),
        segment(2, 0, [6, 52.5], [6.001, 52.5]),
        segment(2, 0, [6.001, 52.5], [6.002, 52.501]),
        segment(3, 1, [6.1, 52.5], [6.101, 52.5]),
        segment(3, 1, [6.101, 52.5], [6.101, 52.501]),
        segment(3, 1, [6.101, 52.501], [6.1, 52.5]),
      ].sort(),
    );
    expect(tree.featureCount).toBe(4);
  });

  it("cuts long segments", () => {
    const { ends, segmentCount } = buildSegmentTree([
      {
        type: "LineString",
        coordinates: [
          [6, 52.5],
          [6.1, 52.5],
        ],
      },
    ]);
    expect(segmentCount).toBe(7);
    for (let at = 0; at < ends.length; at += 4) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = ends.subarray(at, at + 4);
      expect(Math.hypot(bx - ax, by - ay)).toBeLessThanOrEqual(1000);
    }
  });

  it("is empty where nothing has a place", () => {
    for (const geometries of [[], [null]]) {
      expect(buildSegmentTree(geometries)).toMatchObject({
        segmentCount: 0,
        featureCount: geometries.length,
      });
    }
  });

  it("comes through a message as it was, copied or handed over", () => {
    const tree = buildSegmentTree([line, square]);
    expect(structuredClone(tree)).toEqual(tree);
    const copy = structuredClone(tree);
    const moved = structuredClone(copy, { transfer: transferablesOf(copy) });
    expect(moved).toEqual(tree);
    expect(copy.ends.length).toBe(0);
  });

  const layers = publicLayers().filter(({ id }) => ["natura-2000", "waterways", "stations"].includes(id));
  it.each(layers)("of $id has every position below one parent, within its bounds", (layer) => {
    const tree = buildSegmentTree(publicFeatures(layer).map(({ geometry }) => geometry));
    const { segmentCount, firstChild, bounds, ends } = tree;
    const boxOf = (position: number): readonly number[] => {
      const node = position - segmentCount;
      if (node >= 0) return [...bounds.subarray(node * 4, node * 4 + 4)];
      const [ax = 0, ay = 0, bx = 0, by = 0] = ends.subarray(position * 4, position * 4 + 4);
      return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
    };
    const nodes = firstChild.length - 1;
    let next = 0;
    for (let node = 0; node < nodes; node++) {
      expect(firstChild[node]).toBe(next);
      const [west = 0, south = 0, east = 0, north = 0] = boxOf(segmentCount + node);
      for (; next < (firstChild[node + 1] ?? 0); next++) {
        const [minX = 0, minY = 0, maxX = 0, maxY = 0] = boxOf(next);
        if (minX < west || minY < south || maxX > east || maxY > north) throw new Error(`${next} in ${node}`);
      }
    }
    expect(next).toBe(segmentCount + nodes - 1);
  });
});
