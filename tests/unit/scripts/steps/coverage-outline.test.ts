import { readFileSync } from "node:fs";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { AROUND_OVERIJSSEL } from "../../../../scripts/sources/coverage.ts";
import { coverageOutline, outlineBounds } from "../../../../scripts/steps/coverage-outline.ts";
import { completeWithinMeters, readCoverage } from "../../../../src/catalog/coverage.ts";
import type { LayerCollection } from "../../../../src/catalog/feature.ts";
import type { LngLat } from "../../../../src/core/coordinates.ts";
import { toRd } from "../../../../src/geo/rd.ts";

const { features }: LayerCollection = JSON.parse(readFileSync("public/data/province.geojson", "utf8"));
const province = features[0]?.geometry ?? null;

const ZWOLLE: LngLat = [6.09, 52.51];
const APELDOORN: LngLat = [5.97, 52.21];
const NORDHORN: LngLat = [7.07, 52.43];
const GRONINGEN: LngLat = [6.56, 53.22];

/** How far around a place everything within an outline is known. */
function around(place: LngLat, outline: readonly Position[]): number {
  const coverageOutline = outline.map((corner) => corner.join(",")).join(" ");
  return completeWithinMeters([toRd(place)], readCoverage({ coverageOutline }) ?? []);
}

describe("coverageOutline", () => {
  it("of the province holds Zwolle, and neither Apeldoorn nor Nordhorn", () => {
    const outline = coverageOutline({ within: "province" }, province);
    expect(outline.length).toBeGreaterThan(30);
    expect(around(ZWOLLE, outline)).toBeGreaterThan(2000);
    expect(around(ZWOLLE, outline)).toBeLessThan(10_000);
    for (const place of [APELDOORN, NORDHORN, GRONINGEN]) expect(around(place, outline)).toBe(0);
  });

  it("of bounds within the country leaves out what is abroad", () => {
    const outline = coverageOutline({ bounds: AROUND_OVERIJSSEL, within: "netherlands" }, province);
    expect(around(ZWOLLE, outline)).toBeGreaterThan(20_000);
    expect(around(APELDOORN, outline)).toBeGreaterThan(10_000);
    for (const place of [NORDHORN, GRONINGEN]) expect(around(place, outline)).toBe(0);
  });

  it("of bounds alone is those bounds", () => {
    const outline = coverageOutline({ bounds: AROUND_OVERIJSSEL }, null);
    expect(outlineBounds(outline)).toEqual(AROUND_OVERIJSSEL);
    expect(around(NORDHORN, outline)).toBeGreaterThan(5000);
  });

  it("needs the province when it is about the province", () => {
    expect(() => coverageOutline({ within: "province" }, null)).toThrow("province");
    expect(() => coverageOutline({}, province)).toThrow("bounds");
  });
});
