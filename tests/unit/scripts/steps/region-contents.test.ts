import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { regionContents } from "../../../../scripts/steps/region-contents.ts";
import { areaOf, boundsArea, touchesArea } from "../../../../scripts/steps/touches-area.ts";
import { readCoverage } from "../../../../src/catalog/coverage.ts";
import type { LayerCollection, LayerFeature } from "../../../../src/catalog/feature.ts";
import { regionOf } from "../../catalog/region-of.ts";
import { featureOf } from "../../state/fixtures.ts";

const { absentLayers, partialLayers, ...file } = regionOf({
  id: "here",
  name_nl: "Hier",
  bounds: [6, 52, 6.2, 52.2],
});

function square(west: number, south: number, size: number): Geometry {
  const [east, north] = [west + size, south + size];
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function layer(...features: readonly LayerFeature[]): LayerCollection {
  return { type: "FeatureCollection", features: [...features] };
}

function feature(
  id: string,
  geometry: Geometry | null,
  properties: LayerFeature["properties"] | object = {},
) {
  const plain = featureOf(id);
  return { ...plain, geometry, properties: { ...plain.properties, ...properties } } as LayerFeature;
}

describe("touchesArea", () => {
  const area = boundsArea([6, 52, 6.2, 52.2]);

  it.each<[string, Geometry, boolean]>([
    ["a point inside", { type: "Point", coordinates: [6.1, 52.1] }, true],
    ["a point outside", { type: "Point", coordinates: [6.3, 52.1] }, false],
    [
      "a line that ends inside",
      {
        type: "LineString",
        coordinates: [
          [5.9, 52.1],
          [6.01, 52.1],
        ],
      },
      true,
    ],
    ["a square beside it", square(6.3, 52, 0.1), false],
    ["a square around it", square(5, 51, 3), true],
    [
      "points of which one is inside",
      {
        type: "MultiPoint",
        coordinates: [
          [7, 53],
          [6.1, 52.1],
        ],
      },
      true,
    ],
  ])("%s", (_, geometry, expected) => {
    expect(touchesArea(geometry, area)).toBe(expected);
  });

  it("is about the shapes, not about the bounds around them", () => {
    const two = areaOf([square(6, 52, 0.1), square(6.4, 52.4, 0.1)].map((shape) => shape as never));
    expect(touchesArea({ type: "Point", coordinates: [6.25, 52.25] }, two)).toBe(false);
  });
});

describe("regionContents", () => {
  const municipalities = layer(
    feature("gm0001", square(6, 52, 0.1), { code: "GM0001", name_nl: "Aadorp" }),
    feature("gm0002", square(6.1, 52, 0.1), { code: "GM0002", name_nl: "Beedorp" }),
  );
  const ports = layer(
    feature("in", { type: "Point", coordinates: [6.05, 52.05] }),
    feature("beside", { type: "Point", coordinates: [6.15, 52.05] }),
    feature("unplaced", null, { municipality: "Aadorp" }),
    feature("elsewhere", null, { municipality: "Beedorp" }),
  );
  const layers = new Map([
    ["municipalities", municipalities],
    ["ports", ports],
  ]);
  const share = (municipalityCodes: readonly string[], outline: string | null = null) =>
    regionContents(
      { ...file, municipalities: [...municipalityCodes] },
      layers,
      new Map([["ports", readCoverage({ coverageOutline: outline })]]),
    ).find((one) => one.layer === "ports");

  it("counts what lies in the municipalities, and what says so without a place", () => {
    expect(share(["GM0001"])).toEqual({ layer: "ports", count: 2, isPartial: false });
    expect(share(["GM0001", "GM0002"])?.count).toBe(4);
  });

  it("counts what lies in the bounds when no municipalities are named", () => {
    expect(share([])?.count).toBe(2);
  });

  it("is partial only where the region reaches beyond what is complete", () => {
    const around = (margin: number) =>
      [
        [6 - margin, 52 - margin],
        [6.1 + margin, 52 - margin],
        [6.1 + margin, 52.1 + margin],
        [6 - margin, 52.1 + margin],
      ]
        .map((corner) => corner.join(","))
        .join(" ");
    expect(share(["GM0001"], around(0))?.isPartial).toBe(false);
    expect(share(["GM0001"], around(-0.04))?.isPartial).toBe(true);
    expect(share(["GM0001", "GM0002"], around(0))?.isPartial).toBe(true);
  });

  it("refuses a municipality that nobody knows", () => {
    expect(() => share(["GM9999"])).toThrow("GM9999");
  });
});
