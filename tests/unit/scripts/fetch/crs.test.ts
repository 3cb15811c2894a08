import { describe, expect, it } from "vitest";
import { readAddresses } from "../../../../scripts/fetch/addresses.ts";
import { positionTrouble, readCrs, toLngLat } from "../../../../scripts/fetch/crs.ts";

/** Metres a tenth of which a map reader would see: a degree of latitude is 111 km. */
const METERS = 111_320;

/**
 * Control points as published: the origin of RD at the Onze Lieve Vrouwetoren in Amersfoort (Kadaster), and
 * places of which RD and ETRS89 are both on record with the geodetic infrastructure.
 */
const CONTROL: readonly (readonly [string, [number, number], [number, number]])[] = [
  ["Amersfoort", [155000, 463000], [5.38720621, 52.1551744]],
  ["Westertoren Amsterdam", [120700.723, 487525.502], [4.88352559, 52.37453253]],
  ["Martinitoren Groningen", [233883.131, 582065.167], [6.56820053, 53.21938317]],
];

describe("toLngLat", () => {
  it.each(CONTROL)("puts %s where the Kadaster has it, to a third of a metre", (_name, rd, lngLat) => {
    const point = toLngLat({ type: "Point", coordinates: rd }, "rd", "a point");
    const [longitude = 0, latitude = 0] = (point as { coordinates: number[] }).coordinates;
    const across = (longitude - lngLat[0]) * METERS * Math.cos((latitude * Math.PI) / 180);
    expect(Math.hypot(across, (latitude - lngLat[1]) * METERS)).toBeLessThan(0.35);
  });

  it("leaves heights out, at every depth", () => {
    const area = toLngLat(
      {
        type: "Polygon",
        coordinates: [
          [
            [6, 52, 3],
            [6.1, 52, 3],
            [6.1, 52.1, 3],
            [6, 52, 3],
          ],
        ],
      },
      "wgs84",
      "an area",
    );
    expect(area).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [6, 52],
          [6.1, 52],
          [6.1, 52.1],
          [6, 52],
        ],
      ],
    });
  });

  it.each([
    [
      "a null in it",
      {
        type: "LineString",
        coordinates: [
          [6, 52],
          [null, 52],
        ],
      },
      "not a number",
    ],
    ["a text in it", { type: "Point", coordinates: ["6", "52"] }, "not a number"],
    ["an infinite number", { type: "Point", coordinates: [Number.POSITIVE_INFINITY, 52] }, "not a number"],
    ["the depth of another shape", { type: "Polygon", coordinates: [[6, 52]] }, "not those of its shape"],
    ["a ring without positions", { type: "Polygon", coordinates: [[]] }, "not those of its shape"],
    ["no coordinates", { type: "Point" }, "not those of its shape"],
    ["a shape we do not read", { type: "CurvePolygon", coordinates: [] }, "is a CurvePolygon"],
  ])("refuses %s", (_what, geometry, words) => {
    expect(() => toLngLat(geometry, "wgs84", "x")).toThrow(words);
  });

  it("takes a shape without any position for none", () => {
    expect(toLngLat({ type: "MultiPolygon", coordinates: [] }, "rd", "x")).toBeNull();
  });
});

describe("readCrs", () => {
  it.each([
    ["EPSG:28992", "rd"],
    ["urn:ogc:def:crs:EPSG::28992", "rd"],
    ["urn:ogc:def:crs:EPSG:9.9.1:28992", "rd"],
    ["http://www.opengis.net/def/crs/EPSG/0/28992", "rd"],
    ["EPSG:4326", "wgs84"],
    ["urn:ogc:def:crs:OGC:1.3:CRS84", "wgs84"],
    ["http://www.opengis.net/def/crs/OGC/1.3/CRS84", "wgs84"],
    ["http://www.opengis.net/def/crs/EPSG/0/4258", "wgs84"],
  ])("reads %s", (name, crs) => {
    expect(readCrs(name)).toBe(crs);
  });

  it("refuses any other, and names it", () => {
    expect(() => readCrs("EPSG:3857")).toThrow("gives coordinates in EPSG:3857, which we do not read");
  });
});

describe("positionTrouble", () => {
  it("tells the ways apart in which numbers can be something else than said", () => {
    expect(positionTrouble([6.1, 52.5], "wgs84")).toBeNull();
    expect(positionTrouble([203000, 503000], "rd")).toBeNull();
    expect(positionTrouble([52.5, 6.1], "wgs84")).toContain("swapped");
    expect(positionTrouble([203000, 503000], "wgs84")).toContain("are RD metres");
    expect(positionTrouble([6.1, 52.5], "rd")).toContain("are degrees");
    expect(positionTrouble([0, 0], "wgs84")).toContain("far outside");
    expect(positionTrouble([900000, 503000], "rd")).toContain("far outside");
  });
});

describe("readAddresses", () => {
  it("keeps the address, takes one host for all, or an address of each", () => {
    const address = "https://service.pdok.nl/a/wfs/v1_0?x=1";
    expect(readAddresses(undefined)("a", address)).toBe(address);
    expect(readAddresses("http://127.0.0.1:81")("a", address)).toBe("http://127.0.0.1:81/a/wfs/v1_0?x=1");
    expect(() => readAddresses("/no/such/file.json")).toThrow("does not exist");
    expect(() => readAddresses("package.json")).toThrow("is no list of addresses by source");
  });
});
