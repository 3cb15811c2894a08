import { area } from "@turf/area";
import type { Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { measureAreaHectares } from "../../../../scripts/steps/measure-area.ts";
import { measureDeviationMeters } from "../../../../scripts/steps/measure-deviation.ts";
import { measureLengthMeters } from "../../../../scripts/steps/measure-length.ts";
import { representativePoint } from "../../../../scripts/steps/representative-point.ts";
import { rewind, signedArea } from "../../../../scripts/steps/rewind.ts";
import { sliceLine } from "../../../../scripts/steps/slice-line.ts";

const OUTER = [
  [6, 52],
  [6.1, 52],
  [6.1, 52.1],
  [6, 52.1],
  [6, 52],
];
const HOLE = [
  [6.02, 52.02],
  [6.02, 52.04],
  [6.04, 52.04],
  [6.04, 52.02],
  [6.02, 52.02],
];
const POLYGON: Polygon = { type: "Polygon", coordinates: [OUTER, HOLE] };

describe("measureAreaHectares", () => {
  it("agrees with Turf within half a percent, holes left out", () => {
    const expected = area(POLYGON) / 10_000;
    expect(Math.abs(measureAreaHectares(POLYGON) - expected) / expected).toBeLessThan(0.005);
  });
});

describe("measureDeviationMeters", () => {
  const straight = {
    type: "LineString" as const,
    coordinates: [
      [6, 52.4],
      [6.1, 52.4],
    ],
  };
  const bent = {
    type: "LineString" as const,
    coordinates: [
      [6, 52.4],
      [6.05, 52.401],
      [6.1, 52.4],
    ],
  };

  it("finds the farthest point, whichever of the two it lies on", () => {
    const expected = 0.001 * 111_260;
    expect(measureDeviationMeters(straight, bent)).toBeCloseTo(expected, 0);
    expect(measureDeviationMeters(bent, straight)).toBeCloseTo(expected, 0);
  });

  it("reads long segments as straight in degrees", () => {
    const long = {
      type: "LineString" as const,
      coordinates: [
        [4, 52.4],
        [8, 52.4],
      ],
    };
    const same = {
      type: "LineString" as const,
      coordinates: [
        [4, 52.4],
        [5, 52.4],
        [6, 52.4],
        [8, 52.4],
      ],
    };
    expect(measureDeviationMeters(long, same)).toBeLessThan(0.05);
  });
});

describe("measureLengthMeters", () => {
  it("adds up all lines", () => {
    const line = [
      [5.4, 52.2],
      [5.4, 52.3],
    ];
    expect(measureLengthMeters({ type: "MultiLineString", coordinates: [line, line] })).toBeCloseTo(
      2 * 0.1 * 111_260,
      -2,
    );
  });
});

describe("representativePoint", () => {
  it("lies in the polygon and not in its hole", () => {
    const [longitude = 0, latitude = 0] = representativePoint(POLYGON) ?? [];
    expect(longitude > 6 && longitude < 6.1 && latitude > 52 && latitude < 52.1).toBe(true);
    expect(longitude > 6.02 && longitude < 6.04 && latitude > 52.02 && latitude < 52.04).toBe(false);
  });

  it("lies in the bow of a crescent, not between its horns", () => {
    const crescent: Position[] = [
      [6, 52],
      [6.1, 52],
      [6.1, 52.1],
      [6, 52.1],
      [6, 52.09],
      [6.09, 52.09],
      [6.09, 52.01],
      [6, 52.01],
      [6, 52],
    ];
    const [longitude = 0] = representativePoint({ type: "Polygon", coordinates: [crescent] }) ?? [];
    expect(longitude).toBeGreaterThan(6.09);
  });

  it("is the middle of the longest line", () => {
    const lines = [
      [
        [6, 52],
        [6.01, 52],
      ],
      [
        [6, 52.5],
        [6.2, 52.5],
      ],
    ];
    expect(representativePoint({ type: "MultiLineString", coordinates: lines })).toEqual([6.1, 52.5]);
  });
});

describe("rewind", () => {
  it("turns outer rings counter-clockwise and holes clockwise", () => {
    const turned = rewind({ type: "Polygon", coordinates: [OUTER.toReversed(), HOLE.toReversed()] });
    expect(turned.coordinates.map((ring) => Math.sign(signedArea(ring)))).toEqual([1, -1]);
  });
});

describe("sliceLine", () => {
  const line = [
    [6, 52],
    [6.1, 52],
    [6.2, 52],
  ];

  it("cuts a line in two that meet exactly", () => {
    const [before, after] = [sliceLine(line, 0, 0.3), sliceLine(line, 0.3, 1)];
    expect(before.at(-1)).toEqual(after[0]);
    expect(before[0]).toEqual(line[0]);
    expect(after.at(-1)).toEqual(line[2]);
    expect(before.at(-1)?.[0]).toBeCloseTo(6.06, 4);
  });

  it("gives the whole line back", () => {
    expect(sliceLine(line, 0, 1)).toEqual(line);
  });
});
