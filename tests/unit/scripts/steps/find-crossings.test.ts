import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { findCrossings } from "../../../../scripts/steps/find-crossings.ts";

const SQUARE = ring([6, 52], [6.1, 52], [6.1, 52.1], [6, 52.1]);

function ring(...corners: Position[]): Position[] {
  return [...corners, corners[0] ?? []];
}

describe("findCrossings", () => {
  it("finds nothing in a simple ring", () => {
    expect(findCrossings([SQUARE])).toEqual([]);
  });

  it("finds a ring that crosses itself", () => {
    expect(findCrossings([ring([6, 52], [6.1, 52.1], [6.1, 52], [6, 52.1])])).toEqual([
      { line: 0, segment: 0, otherLine: 0, otherSegment: 2 },
    ]);
  });

  it("finds a hole that sticks out", () => {
    expect(findCrossings([SQUARE, ring([6.05, 52.05], [6.15, 52.05], [6.05, 52.06])])).not.toEqual([]);
  });

  it("finds a vertex that lies on the segment of another ring", () => {
    expect(findCrossings([SQUARE, ring([6.05, 52], [6.06, 51.9], [6.04, 51.9])])).not.toEqual([]);
  });

  it("allows two rings to share a vertex", () => {
    expect(findCrossings([SQUARE, ring([6.1, 52.1], [6.2, 52.1], [6.2, 52.2])])).toEqual([]);
  });

  it("finds a ring that comes back to one of its own vertices, and one that walks back over itself", () => {
    expect(
      findCrossings([ring([6, 52], [6.1, 52], [6.1, 52.1], [6, 52], [5.9, 52.1], [5.9, 52])]),
    ).not.toEqual([]);
    expect(findCrossings([ring([6, 52], [6.1, 52], [6.2, 52], [6.1, 52], [6.1, 52.1])])).not.toEqual([]);
  });
});
