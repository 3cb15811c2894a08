import { describe, expect, it } from "vitest";
import type { LngLat } from "../../../src/core/coordinates.ts";
import { insideNetherlands } from "../../../src/geo/inside-netherlands.ts";
import { toRd } from "../../../src/geo/rd.ts";

const INSIDE: readonly [name: string, place: LngLat][] = [
  ["Zwolle", [6.0944, 52.5126]],
  ["Enschede", [6.8937, 52.2215]],
  ["Denekamp", [7.0075, 52.3767]],
  ["Coevorden", [6.741, 52.6613]],
  ["Hardenberg", [6.6196, 52.5758]],
  ["Vaals", [6.0183, 50.7708]],
  ["Maastricht", [5.6909, 50.8514]],
  ["Sluis", [3.3861, 51.3083]],
  ["Delfzijl", [6.9181, 53.33]],
  ["Schiermonnikoog", [6.1667, 53.4833]],
  ["Texel", [4.8, 53.07]],
  ["the IJsselmeer", [5.4, 52.75]],
  ["Kornwerderzand", [5.336, 53.073]],
];

const OUTSIDE: readonly [name: string, place: LngLat][] = [
  ["Nordhorn", [7.0717, 52.4319]],
  ["Gronau", [7.0417, 52.2125]],
  ["Bad Bentheim", [7.1597, 52.3032]],
  ["Emlichheim", [6.85, 52.61]],
  ["Emmerich", [6.2463, 51.8349]],
  ["Aachen", [6.0839, 50.7753]],
  ["Knokke", [3.289, 51.345]],
  ["Antwerp", [4.4025, 51.2194]],
  ["Borkum", [6.67, 53.585]],
  ["Emden", [7.2061, 53.3594]],
  ["Berlin", [13.405, 52.52]],
  ["New York", [-74.006, 40.7128]],
];

describe("insideNetherlands", () => {
  it.each(INSIDE)("holds %s", (_, place) => {
    expect(insideNetherlands(toRd(place))).toBe(true);
  });

  it.each(OUTSIDE)("does not hold %s", (_, place) => {
    expect(insideNetherlands(toRd(place))).toBe(false);
  });
});
