import { describe, expect, it } from "vitest";
import type { VildPoint } from "../../../../scripts/sources/vild.ts";
import { findRoadside, sideOfAxis } from "../../../../scripts/steps/find-roadside.ts";

/** A road that runs due east, its kilometres rising eastwards: left is north. */
function point(kilometre: number, name: string, more: Partial<VildPoint> = {}): VildPoint {
  return {
    road: "A1",
    type: "exit",
    name,
    otherRoad: null,
    exitNumber: null,
    hectometre: kilometre,
    lngLat: [6 + kilometre / 68.13, 52.25],
    ...more,
  };
}

const north = (kilometre: number, meters: number): [number, number] => [
  6 + kilometre / 68.13,
  52.25 + meters / 111_260,
];

const TABLE: readonly VildPoint[] = [
  point(0, "Begin"),
  point(4, "Bolder", { type: "service-area" }),
  point(4.3, "Struik", { type: "service-area", hectometre: null }),
  point(9, "Einde"),
];

describe("sideOfAxis", () => {
  const axis = TABLE[1];

  it.each([
    [120, "left"],
    [-120, "right"],
    [10, null],
  ] as const)("tells that %s m north is %s", (meters, side) => {
    expect(axis && sideOfAxis(north(4, meters), axis, TABLE)).toBe(side);
  });

  it("does not depend on which way the table is written", () => {
    expect(axis && sideOfAxis(north(4, 120), axis, [...TABLE].reverse())).toBe("left");
  });
});

describe("findRoadside", () => {
  it("tells the side when the table and the map agree", () => {
    expect(findRoadside("Bolder", north(4, -100), TABLE)).toEqual({
      road: "A1",
      side: "right",
      hectometre: 4,
    });
    expect(findRoadside("struik", north(4.3, 100), TABLE)).toEqual({
      road: "A1",
      side: "left",
      hectometre: null,
    });
  });

  it("keeps the side unknown when they do not", () => {
    expect(findRoadside("Struik", north(4.3, -100), TABLE)?.side).toBeNull();
  });

  it("trusts the table where the map is unclear and the other side has its own place", () => {
    expect(findRoadside("Bolder", north(4, 5), TABLE)?.side).toBe("right");
    const alone = TABLE.filter(({ name }) => name !== "Struik");
    expect(findRoadside("Bolder", north(4, 5), alone)?.side).toBeNull();
  });

  it("finds nothing far from the point of that name", () => {
    expect(findRoadside("Bolder", north(6, 0), TABLE)).toBeNull();
  });
});
