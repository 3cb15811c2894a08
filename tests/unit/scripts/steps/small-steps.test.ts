import { describe, expect, it } from "vitest";
import { checkParkingsApart } from "../../../../scripts/checks/check-parkings-apart.ts";
import { gapMeters } from "../../../../scripts/steps/gap-meters.ts";
import { nameParking } from "../../../../scripts/steps/name-parking.ts";
import { numberRepeats } from "../../../../scripts/steps/number-repeats.ts";
import { pointsGeometry } from "../../../../scripts/steps/points-geometry.ts";
import { slug } from "../../../../scripts/steps/slug.ts";
import { snapToLines } from "../../../../scripts/steps/snap-to-lines.ts";
import type { LayerFeature } from "../../../../src/catalog/feature.ts";

function feature(id: string, name: string, side: "left" | "right" | null, lngLat = [6, 52]): LayerFeature {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: lngLat },
    properties: {
      id,
      name_nl: name,
      name_en: name,
      aliases: null,
      kind: "rest-area",
      status: "existing",
      source: "",
      sourceDate: null,
      precisionMeters: 20,
      road: "A1",
      side,
    },
  };
}

describe("slug", () => {
  it.each([
    ["'t Lochter I", "t-lochter-i"],
    ["Mariënheem", "marienheem"],
    ["Łódź", "lodz"],
    ["Raststätte Straße", "raststatte-strasse"],
    ["  A1 / De Poppe ", "a1-de-poppe"],
  ])("writes %s as %s", (text, expected) => {
    expect(slug(text)).toBe(expected);
  });
});

describe("pointsGeometry", () => {
  it("keeps the first point first and each to a metre once", () => {
    expect(pointsGeometry([])).toBeNull();
    expect(pointsGeometry([[6.123456, 52]])).toEqual({ type: "Point", coordinates: [6.12346, 52] });
    expect(
      pointsGeometry([
        [6.2, 52],
        [6.1, 52],
        [6.2000004, 52],
      ]),
    ).toEqual({
      type: "MultiPoint",
      coordinates: [
        [6.2, 52],
        [6.1, 52],
      ],
    });
  });
});

describe("gapMeters", () => {
  const ring = [
    [6, 52],
    [6.01, 52],
    [6.01, 52.01],
    [6, 52.01],
    [6, 52],
  ];

  it("is 0 inside an area and the distance to its edge outside", () => {
    expect(gapMeters([6.005, 52.005], { type: "Polygon", coordinates: [ring] })).toBe(0);
    // 0.001 degree of latitude on a sphere of 6,371,008.8 m.
    expect(gapMeters([6.005, 52.011], { type: "Polygon", coordinates: [ring] })).toBeCloseTo(111.2, 0);
  });
});

describe("snapToLines", () => {
  const lines = [
    [
      [6, 52],
      [6, 52.01],
    ],
    [
      [6.01, 52],
      [6.01, 52.01],
    ],
  ];

  it("takes the nearest line within reach and says how far that was", () => {
    const snapped = snapToLines([6.001, 52.005], lines, 100);
    expect(snapped?.point[0]).toBeCloseTo(6, 6);
    // 0.001 degree of longitude at 52.005 degrees north: 111,195 m x cos(52.005) / 1000.
    expect(snapped?.movedMeters).toBeCloseTo(68.45, 1);
  });

  it("moves nothing farther than its reach", () => {
    expect(snapToLines([6.005, 52.005], lines, 100)).toBeNull();
  });
});

describe("numberRepeats", () => {
  const named = (features: readonly LayerFeature[]) => features.map(({ properties }) => properties.name_nl);

  it("tells two carriageways apart by their side, and others by a number in the order of their ids", () => {
    expect(
      named(
        numberRepeats([
          feature("b", "Tolnegen", "right"),
          feature("a", "Tolnegen", "left"),
          feature("d", "Zwolle", null),
          feature("c", "Zwolle", null),
          feature("e", "Bolder", null),
        ]),
      ),
    ).toEqual(["Tolnegen, rechterrijbaan", "Tolnegen, linkerrijbaan", "Zwolle, 2", "Zwolle, 1", "Bolder"]);
  });
});

describe("nameParking", () => {
  const where = { road: null, municipality: "Zwolle", street: null, near: null };

  it.each([
    [{ ...where, kind: "service-area", names: ["Bolder"], road: "A1" }, "Verzorgingsplaats Bolder (A1)"],
    [{ ...where, kind: "rest-area", names: ["De Hop"] }, "Rustplaats De Hop"],
    [{ ...where, kind: "truck-parking", names: ["Truckparking Duiven"] }, "Truckparking Duiven"],
    [{ ...where, kind: "truck-parking", names: [] }, "Vrachtwagenparkeerplaats Zwolle"],
    [
      { ...where, kind: "truck-parking", names: [], municipality: null, near: "Nordhorn" },
      "Vrachtwagenparkeerplaats Nordhorn",
    ],
    [
      { ...where, kind: "truck-parking", names: [], municipality: null },
      "Vrachtwagenparkeerplaats in Duitsland",
    ],
  ] as const)("names %j %s", (naming, expected) => {
    expect(nameParking(naming).nl).toBe(expected);
  });
});

describe("checkParkingsApart", () => {
  const near = [6.001, 52];
  const check = (one: "left" | null, other: "left" | "right" | null, place = near) =>
    checkParkingsApart({
      type: "FeatureCollection",
      features: [feature("a", "a", one), feature("b", "b", other, place)],
    });

  it("names two places 68 m apart on one side, an unknown side included", () => {
    expect(check("left", "left")).toHaveLength(1);
    expect(check("left", null)).toHaveLength(1);
    expect(check(null, null)).toHaveLength(1);
  });

  it("lets places across the road and places farther apart be", () => {
    expect(check("left", "right")).toEqual([]);
    expect(check("left", "left", [6.003, 52])).toEqual([]);
  });
});
