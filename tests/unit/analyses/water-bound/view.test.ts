import { describe, expect, it } from "vitest";
import { defaultWaterBound } from "../../../../src/analyses/water-bound/question.ts";
import type {
  UnderusedPlot,
  WaterAdjacency,
  WaterBoundOutcome,
} from "../../../../src/analyses/water-bound/result.ts";
import { fitsDemand, viewOf } from "../../../../src/analyses/water-bound/view.ts";

const plot = (id: string, more: Partial<UnderusedPlot> = {}): UnderusedPlot => ({
  id,
  place: "ports/kampen",
  areaHectares: 1,
  use: "other",
  observed: null,
  source: "toets",
  ...more,
});

describe("a plot for who needs a quay", () => {
  it.each([
    [null, null, 0, null, "yes"],
    [null, null, 50, null, "maybe"],
    [49, null, 50, null, "no"],
    [50, null, 50, null, "yes"],
    [0, null, 1, null, "no"],
    [50, null, 50, "4.1", "maybe"],
    [50, "3.2", 50, "4.1", "no"],
    [null, "3.2", 50, "4.1", "no"],
    [50, "5.1", 50, "4.1", "yes"],
  ] as const)("quay %s, category %s, asked %s and %s: %s", (quay, category, leastQuay, least, fits) => {
    const one = plot("a", { quayMeters: quay, environmentalCategory: category });
    expect(fitsDemand(one, { leastQuayMeters: leastQuay, leastCategory: least })).toBe(fits);
  });
});

describe("what is shown", () => {
  const adjacency = (featureId: string, distanceMeters: number | null, scopes: string[]): WaterAdjacency => ({
    featureId,
    name_nl: featureId,
    name_en: null,
    status: "existing",
    municipality: null,
    scopes,
    basis: distanceMeters === null ? null : "outline",
    distanceMeters,
    precisionMeters: null,
    waterway: null,
    maybeNearer: null,
    line: null,
    rank: null,
    bestRank: null,
    worstRank: null,
  });
  const outcome: WaterBoundOutcome = {
    analysis: "water-bound",
    version: 1,
    parameters: {
      scopes: [],
      shipClass: "any-class",
      inventory: { title: "T", publisher: "P", isExample: false, plotCount: 3, totalCount: 0 },
    },
    method: "straight-line-geodesic",
    data: [],
    places: [],
    sums: [],
    example: null,
    underused: [plot("a"), plot("b", { quayMeters: 80 }), plot("c", { quayMeters: 10 })],
    adjacency: [
      adjacency("near", 100, ["overijssel"]),
      adjacency("edge", 500, []),
      adjacency("far", 501, ["overijssel"]),
      adjacency("nowhere", null, ["overijssel"]),
    ],
    warnings: [],
  };

  it("is near up to and with the distance; the rest is counted, and the unknown apart", () => {
    const all = viewOf(outcome, defaultWaterBound);
    expect(all.near.map(({ featureId }) => featureId)).toEqual(["near", "edge"]);
    expect([all.fartherCount, all.unknownCount]).toEqual([1, 1]);
    const one = viewOf(outcome, { ...defaultWaterBound, scope: "overijssel" });
    expect(one.near.map(({ featureId }) => featureId)).toEqual(["near"]);
  });

  it("puts what surely fits before what may, and leaves out what does not", () => {
    const { underused } = viewOf(outcome, { ...defaultWaterBound, leastQuayMeters: 50 });
    expect(underused.map(({ plot: { id }, fits }) => [id, fits])).toEqual([
      ["b", "yes"],
      ["a", "maybe"],
    ]);
  });

  it("has a plot of a place that is not on the map in no scope", () => {
    expect(viewOf(outcome, { ...defaultWaterBound, scope: "overijssel" }).underused).toEqual([]);
  });
});
