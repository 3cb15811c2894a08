import { describe, expect, it } from "vitest";
import { csv } from "../../../src/formats/csv.ts";
import type { SiteFile } from "../../../src/formats/format.ts";
import { geojson } from "../../../src/formats/geojson.ts";

function read(format: typeof csv, text: string): SiteFile {
  const result = format.readSites?.(text, "file");
  if (!result?.ok) throw new Error("not read");
  return result.value;
}

describe("tables of sites", () => {
  it.each([
    ["lon,lat\n6.09,52.51"],
    ["lat;lon\n52,51;6,09"],
    ["\uFEFFNaam;Lengtegraad;Breedtegraad\r\n;6,09;52,51\r\n"],
    ["latitude\tlongitude\n52.51\t6.09"],
    ['"lon";"lat"\n"6,09";"52,51"'],
  ])("reads degrees from %j", (text) => {
    expect(read(csv, text)).toEqual({
      sites: [{ id: "row-1", type: "point", longitude: 6.09, latitude: 52.51, name: null }],
      skipped: [],
    });
  });

  it.each(["x;y\n203000;503000", "RD_X,RD_Y\n203000.0,503000.0", "x_rd;y_rd\n203000,0;503000,0"])(
    "reads RD from %j",
    (text) => {
      const [site] = read(csv, text).sites;
      if (site?.type !== "point") throw new Error("not a point");
      expect(site.longitude).toBeCloseTo(6.0943, 3);
      expect(site.latitude).toBeCloseTo(52.5126, 3);
    },
  );

  it("keeps names and ids, and names rows that are no site", () => {
    const text = "id;naam;lon;lat\na;Plek A;6,09;52,51\n;;;\nb;Leeg;;\nc;Ver;600;52\na;Dubbel;6;52";
    expect(read(csv, text)).toEqual({
      sites: [{ id: "a", type: "point", longitude: 6.09, latitude: 52.51, name: "Plek A" }],
      skipped: [
        { number: 3, reason: "no-coordinates" },
        { number: 4, reason: "outside-range" },
      ],
    });
  });

  it("does not read a table without coordinates", () => {
    expect(csv.readSites?.("naam;plaats\nA;Zwolle", "file.csv")).toMatchObject({ ok: false });
  });
});

describe("GeoJSON of sites", () => {
  const point = {
    type: "Feature",
    properties: { naam: "A" },
    geometry: { type: "Point", coordinates: [6.09, 52.51] },
  };

  it("reads points, in degrees or RD, and names the rest", () => {
    const features = [
      point,
      { ...point, id: 7, geometry: { type: "Point", coordinates: [203000, 503000] } },
      { ...point, geometry: { type: "Polygon", coordinates: [] } },
      { ...point, geometry: null },
      { ...point, geometry: { type: "Point", coordinates: [1e9, 1e9] } },
      { ...point, id: 7 },
      "nonsense",
    ];
    const { sites, skipped } = read(geojson, JSON.stringify({ type: "FeatureCollection", features }));
    expect(sites).toMatchObject([
      { id: "feature-1", name: "A", longitude: 6.09, latitude: 52.51 },
      { id: "7", longitude: expect.closeTo(6.0943, 3), latitude: expect.closeTo(52.5126, 3) },
    ]);
    expect(skipped).toEqual([
      { number: 3, reason: "not-a-point" },
      { number: 4, reason: "no-coordinates" },
      { number: 5, reason: "outside-range" },
      { number: 6, reason: "duplicate" },
      { number: 7, reason: "no-coordinates" },
    ]);
  });

  it.each([point, point.geometry])("reads a bare %j", (json) => {
    expect(read(geojson, JSON.stringify(json)).sites).toHaveLength(1);
  });
});
