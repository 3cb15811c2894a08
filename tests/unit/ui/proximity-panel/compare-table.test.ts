import { describe, expect, it } from "vitest";
import type { Measurement, ProximityOutcome } from "../../../../src/analyses/proximity/types.ts";
import { compareSites } from "../../../../src/ui/proximity-panel/compare-table.ts";
import { measurementOf } from "./measurement-of.ts";

function outcomeOf(...resultsBySite: readonly Measurement[][]): ProximityOutcome {
  const sites = resultsBySite.map((results, index) => ({
    siteId: `site-${index}`,
    name: null,
    feature: null,
    lon: 6,
    lat: 52,
    rdX: 200_000,
    rdY: 500_000,
    insideNetherlands: true,
    isPoint: true,
    results,
    counts: [],
    modes: [],
  }));
  return {
    analysis: "proximity",
    version: 1,
    parameters: { sites: [], count: 3, radiiMeters: [] },
    method: "straight-line-geodesic",
    data: [],
    sites,
    warnings: [],
  };
}

describe("compareSites", () => {
  it("puts the nearest of each site in the order of the sites and marks the nearest of all", () => {
    const outcome = outcomeOf(
      [measurementOf("ports", "kampen", 4000), measurementOf("ports", "zwolle", 1000)],
      [measurementOf("ports", "almelo", 900)],
      [],
    );
    const [ports, ...others] = compareSites(outcome, ["locks", "ports"]);
    expect(ports?.nearest.map((nearest) => nearest?.featureId)).toEqual(["zwolle", "almelo", undefined]);
    expect(ports?.closest).toBe(1);
    expect(others).toEqual([]);
  });

  it("marks none when the difference is within what is known of the places", () => {
    const outcome = outcomeOf(
      [measurementOf("terminals", "ctt", 1000, { precisionMeters: 1000 })],
      [measurementOf("terminals", "ctt", 2500, { precisionMeters: 1000 })],
    );
    expect(compareSites(outcome, ["terminals"])[0]?.closest).toBeNull();
  });
});
