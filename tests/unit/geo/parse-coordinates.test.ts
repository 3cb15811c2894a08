import { describe, expect, it } from "vitest";
import { parseCoordinates } from "../../../src/geo/parse-coordinates.ts";

const ZWOLLE_DEGREES: readonly [text: string, order: string][] = [
  ["52.51, 6.09", "latitude-longitude"],
  ["52.51,6.09", "latitude-longitude"],
  ["52.51 6.09", "latitude-longitude"],
  ["6.09 52.51", "longitude-latitude"],
  ["6.09;52.51", "longitude-latitude"],
  ["52,51 6,09", "latitude-longitude"],
  ["52,51, 6,09", "latitude-longitude"],
  ["52,51,6,09", "latitude-longitude"],
  ["52,51; 6,09", "latitude-longitude"],
  ["52.51° N, 6.09° E", "latitude-longitude"],
  ["52,51° NB 6,09° OL", "latitude-longitude"],
  ["N52.51 E6.09", "latitude-longitude"],
  ["6.09E 52.51N", "longitude-latitude"],
  ["lon=6.09 lat=52.51", "longitude-latitude"],
  ["lat: 52.51, lng: 6.09", "latitude-longitude"],
  ["x=6.09 y=52.51", "longitude-latitude"],
  ["52°30'36\"N 6°05'24\"E", "latitude-longitude"],
  ["52° 30,6' N 6° 5,4' O", "latitude-longitude"],
  ["  (52.51,   6.09) ", "latitude-longitude"],
];

const ZWOLLE_RD: readonly [text: string, order: string][] = [
  ["203000 503000", "x-y"],
  ["203000, 503000", "x-y"],
  ["203000,503000", "x-y"],
  ["503000 203000", "y-x"],
  ["203000.0 503000.0", "x-y"],
  ["203000,0 503000,0", "x-y"],
  ["203.000 503.000", "x-y"],
  ["203.000, 503.000", "x-y"],
  ["x=203000 y=503000", "x-y"],
  ["y: 503000; x: 203000", "y-x"],
  ["RD 203000 503000", "x-y"],
];

describe("parseCoordinates", () => {
  it.each(ZWOLLE_DEGREES)("reads %j as degrees", (text, order) => {
    const result = parseCoordinates(text);
    expect(result).toMatchObject({ ok: true, value: { kind: "wgs84", order } });
    if (!result.ok) return;
    expect(result.value.longitude).toBeCloseTo(6.09, 9);
    expect(result.value.latitude).toBeCloseTo(52.51, 9);
    expect(result.value.rd[0]).toBeCloseTo(202711.8, 1);
    expect(result.value.rd[1]).toBeCloseTo(502711.3, 1);
  });

  it.each(ZWOLLE_RD)("reads %j as RD", (text, order) => {
    const result = parseCoordinates(text);
    expect(result).toMatchObject({ ok: true, value: { kind: "rd", order, rd: [203000, 503000] } });
    if (!result.ok) return;
    expect(result.value.longitude).toBeCloseTo(6.0943, 3);
    expect(result.value.latitude).toBeCloseTo(52.5126, 3);
  });

  it("answers at once to a text of any length", () => {
    for (const text of ["9".repeat(50_000), "1,".repeat(50_000), " ".repeat(50_000), "1 ".repeat(50_000)]) {
      const result = parseCoordinates(text);
      expect(result.ok).toBe(false);
      if (!result.ok) expect(String(result.problem.facts.text).length).toBeLessThanOrEqual(60);
    }
  });

  it("understands places elsewhere, latitude first", () => {
    expect(parseCoordinates("40.71, -74.01")).toMatchObject({
      ok: true,
      value: { longitude: -74.01, latitude: 40.71, order: "latitude-longitude" },
    });
    expect(parseCoordinates("33.9 S 151.2 E")).toMatchObject({
      ok: true,
      value: { longitude: 151.2, latitude: -33.9 },
    });
  });

  it.each([
    "",
    "Zwolle",
    "52.51",
    "52,51",
    "203000",
    "52.51 6.09 7",
    "999 999",
    "203000 1",
    "1e9 1e9",
    "52.51N 6.09N",
    "NaN NaN",
    "A28 18",
  ])("does not make coordinates of %j", (text) => {
    const result = parseCoordinates(text);
    expect(result).toMatchObject({ ok: false, problem: { code: "coordinates-not-understood" } });
  });
});
