import { describe, expect, it } from "vitest";
import { clusterFeatures } from "../../../../src/map/clusters/cluster-features.ts";
import { clusterLines } from "../../../../src/map/clusters/cluster-lines.ts";
import { CLUSTER_LAYERS, clusterLayers } from "../../../../src/map/clusters/cluster-style.ts";
import { targetText } from "../../../../src/map/clusters/target-text.ts";
import { lightTheme } from "../../../../src/theme/theme.ts";
import {
  clustersOutcomeOf,
  densityResult,
  hexagonsResult,
  hubsResult,
} from "../../formats/clusters-export.ts";

const density = clustersOutcomeOf(densityResult);
const drawn = (outcome = density) =>
  clusterFeatures(outcome, String).features.map(({ properties }) => properties);

describe("clusters on the map", () => {
  it("draw hulls with a number, members by their part, and scattered sites apart", () => {
    expect(drawn()).toEqual([
      { id: "", part: "compared-hull" },
      { id: "cluster/business-parks/a", part: "hull" },
      { id: "cluster/business-parks/a", part: "member", role: "core", isLargeScale: true },
      { id: "cluster/business-parks/a", part: "member", role: "border", isLargeScale: false },
      { id: "cluster/business-parks/a", part: "member", role: "beyond", isLargeScale: true },
      { id: "site/business-parks/d", part: "scattered", isLargeScale: true },
      { id: "site/business-parks/e", part: "scattered", isLargeScale: false },
      { id: "cluster/business-parks/a", part: "number", label: "1" },
    ]);
  });

  it("leave out what has no place", () => {
    expect(JSON.stringify(drawn())).not.toContain("business-parks/f");
  });

  it("draw a spoke from every hub to each of its sites", () => {
    const parts = drawn(clustersOutcomeOf(hubsResult)).map(({ part }) => part);
    expect(parts).toEqual(["spoke", "hub-member", "spoke", "hub-member", "hub"]);
  });

  it("never show unknown hectares as zero", () => {
    expect(drawn(clustersOutcomeOf(hexagonsResult))).toMatchObject([
      { part: "hexagon", share: 1 },
      { part: "hexagon-label", label: "120.5+" },
      { part: "hexagon", share: -1 },
      { part: "hexagon-label", label: "?" },
    ]);
  });

  it("lead lines from what is opened, each once", () => {
    const lengths = (opened: Parameters<typeof clusterLines>[1]) => {
      const source = clusterLines(density, opened);
      const data = "data" in source ? source.data : null;
      return typeof data === "object" && data && "features" in data
        ? data.features.map(({ properties }) => properties?.distanceMeters)
        : [];
    };
    expect(lengths(null)).toEqual([]);
    expect(lengths("cluster/business-parks/a")).toEqual([9000]);
    expect(lengths("site/business-parks/d")).toEqual([31_000, 2300.44]);
    expect(lengths("site/business-parks/e")).toEqual([]);
  });

  it("are named beside the pointer", () => {
    expect(targetText(density, "cluster/business-parks/a", "en")).toBe("1 Zwolle · 150.5 ha+");
    expect(targetText(density, "site/business-parks/d", "nl")).toBe("d · 45,0 ha");
    expect(targetText(clustersOutcomeOf(hexagonsResult), "hexagon/5/2", "nl")).toBe("?");
    expect(targetText(density, "hub/1", "nl")).toBeNull();
  });

  it("answer to the pointer with layers that exist", () => {
    const ids = clusterLayers(lightTheme).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...CLUSTER_LAYERS]));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
