import fc from "fast-check";
import proj4 from "proj4";
import { describe, expect, it } from "vitest";
import { fromRd, scaleFactor, toRd } from "../../../src/geo/rd.ts";

/** EPSG:28992 as PROJ writes it: an implementation that shares no code with ours. */
const RD =
  "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 " +
  "+ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m";

const longitude = fc.double({ min: 2, max: 9, noNaN: true });
const latitude = fc.double({ min: 50, max: 55, noNaN: true });
const settings = { seed: 20261121, numRuns: 2000 };

describe("toRd and fromRd", () => {
  it("agree with proj4 to a tenth of a millimetre", () => {
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        const [x, y] = toRd([lon, lat]);
        const [oracleX, oracleY] = proj4("WGS84", RD, [lon, lat]);
        expect(Math.hypot(x - (oracleX ?? 0), y - (oracleY ?? 0))).toBeLessThan(1e-4);
        const [backLon, backLat] = fromRd([x, y]);
        const [oracleLon, oracleLat] = proj4(RD, "WGS84", [x, y]);
        expect(Math.abs(backLon - (oracleLon ?? 0))).toBeLessThan(1e-9);
        expect(Math.abs(backLat - (oracleLat ?? 0))).toBeLessThan(1e-9);
      }),
      settings,
    );
  });

  it("undo each other to within two millimetres, from here to Warsaw", () => {
    fc.assert(
      fc.property(fc.double({ min: 2, max: 22, noNaN: true }), latitude, (lon, lat) => {
        const [x, y] = toRd([lon, lat]);
        const [againX, againY] = toRd(fromRd([x, y]));
        expect(Math.hypot(x - againX, y - againY)).toBeLessThan(2e-3);
      }),
      settings,
    );
  });

  it("puts the tower of Amersfoort where the Kadaster has it, within the correction grid", () => {
    const [x, y] = toRd([5.387206, 52.155174]);
    expect(x).toBeCloseTo(155000, 0);
    expect(y).toBeCloseTo(463000, 0);
    expect(fromRd([155000, 463000])[0]).toBeCloseTo(5.387206, 5);
  });
});

describe("scaleFactor", () => {
  it("is 0.9999079 at Amersfoort and grows to 1 at about 122 km", () => {
    expect(scaleFactor([155000, 463000])).toBe(0.9999079);
    expect(scaleFactor([155000 + 122_500, 463000])).toBeCloseTo(1, 6);
  });
});
