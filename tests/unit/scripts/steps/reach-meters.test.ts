import { describe, expect, it } from "vitest";
import { reachMeters } from "../../../../scripts/steps/reach-meters.ts";
import { fromRd } from "../../../../src/geo/rd.ts";

const at = (x: number, y: number): [number, number] => [...fromRd([x, y])];
const square = (x: number, y: number, size: number) => [
  [at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size), at(x, y)],
];

describe("how far an area reaches from a point in it", () => {
  it("is the distance to its farthest corner, up to the next 50 m", () => {
    const area = { type: "Polygon" as const, coordinates: square(203_000, 503_000, 600) };
    // Half a diagonal of 600 m is 424 m.
    expect(reachMeters(at(203_300, 503_300), area)).toBe(450);
  });

  it("counts every part", () => {
    const area = {
      type: "MultiPolygon" as const,
      coordinates: [square(203_000, 503_000, 100), square(204_000, 503_000, 100)],
    };
    // To the corner at 1,100 east and 100 north of the first: 1,104.5 m.
    expect(reachMeters(at(203_000, 503_000), area)).toBe(1150);
  });
});
