import { describe, expect, it } from "vitest";
import { groundErrorMeters, groundToMeters, metersToGround, stretchAt } from "../../../src/engine/ground.ts";
import { toRd } from "../../../src/geo/rd.ts";
import { oracleMeters } from "../../oracle/brute-force.ts";
import { seeded } from "../../oracle/random.ts";

const PAIRS = 5000;

/** West, south, east, north of where both ends lie. */
const REGIONS: readonly [name: string, box: readonly [number, number, number, number]][] = [
  ["Overijssel", [5.6, 52, 7.2, 52.9]],
  ["the Netherlands", [3.2, 50.7, 7.3, 53.6]],
  ["the corridor", [2, 49, 26, 61]],
  ["Europe", [-10, 36, 30, 65]],
  ["the Atlantic and both its shores", [-75, 35, 30, 65]],
];

describe("ground distances", () => {
  it.each(REGIONS)("differ from the geodesic by less than is reckoned with, over %s", (_, box) => {
    const [west, south, east, north] = box;
    const random = seeded(20261121);
    const place = (): [number, number] => [
      west + random() * (east - west),
      south + random() * (north - south),
    ];
    for (let pair = 0; pair < PAIRS; pair++) {
      const [a, b] = [place(), place()];
      const [[ax, ay], [bx, by]] = [toRd(a), toRd(b)];
      const stretches = [stretchAt(ax, ay), stretchAt(bx, by)] as const;
      const meters = groundToMeters(((ax - bx) ** 2 + (ay - by) ** 2) / (stretches[0] * stretches[1]));
      const error = Math.abs(meters - oracleMeters(a, b));
      expect(error).toBeLessThan(groundErrorMeters(meters, Math.max(...stretches)));
    }
  });

  it("turn into metres and back", () => {
    for (const meters of [0, 0.001, 1, 28_000, 2_000_000]) {
      expect(groundToMeters(metersToGround(meters))).toBeCloseTo(meters, 5);
    }
    expect(metersToGround(30_000_000)).toBe(Number.POSITIVE_INFINITY);
  });
});
