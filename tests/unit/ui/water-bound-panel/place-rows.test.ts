import { describe, expect, it } from "vitest";
import type { PlaceUse } from "../../../../src/analyses/water-bound/result.ts";
import { sumPlots } from "../../../../src/analyses/water-bound/sum-plots.ts";
import type { Plot } from "../../../../src/catalog/plot-inventory.ts";
import { barShares } from "../../../../src/ui/water-bound-panel/bar-shares.ts";
import { isShown, sortPlaces } from "../../../../src/ui/water-bound-panel/place-rows.ts";

const plot = (areaHectares: number, use: Plot["use"]): Plot => ({
  id: use,
  place: "business-parks/x",
  areaHectares,
  use,
  observed: null,
  source: "toets",
});

describe("the bar of a place", () => {
  it("is hatched whole where nobody says anything", () => {
    expect(barShares(sumPlots([], null))).toEqual([{ use: "unknown", share: 1 }]);
  });

  it("is hatched whole where the list contradicts the total", () => {
    expect(barShares(sumPlots([plot(3, "vacant")], 1))).toEqual([{ use: "unknown", share: 1 }]);
  });

  it("puts not used as such first and takes what is not listed for unknown", () => {
    const plots = [plot(4, "water-bound"), plot(1, "other"), plot(1, "vacant"), plot(2, "unknown")];
    expect(barShares(sumPlots(plots, 10))).toEqual([
      { use: "other", share: 0.1 },
      { use: "vacant", share: 0.1 },
      { use: "unknown", share: 0.4 },
      { use: "water-bound", share: 0.4 },
    ]);
  });

  it("ends where the bounds end", () => {
    const sums = sumPlots([plot(4, "water-bound"), plot(1, "other"), plot(2, "unknown")], 10);
    const shares = new Map(barShares(sums).map(({ use, share }) => [use, share]));
    const lower = (shares.get("other") ?? 0) + (shares.get("vacant") ?? 0);
    expect(sums.notUsedAsSuch?.lower).toBeCloseTo(lower, 12);
    expect(sums.notUsedAsSuch?.upper).toBeCloseTo(lower + (shares.get("unknown") ?? 0), 12);
  });
});

describe("the list of places", () => {
  const place = (featureId: string, more: Partial<PlaceUse>): PlaceUse => ({
    ...sumPlots([], null),
    layer: "business-parks",
    featureId,
    name_nl: featureId,
    name_en: null,
    kind: "park",
    status: "existing",
    municipality: null,
    grossHectares: null,
    netHectares: null,
    year: null,
    onWater: null,
    scopes: [],
    ...more,
  });
  const places = [
    place("c", { grossHectares: 9 }),
    place("b", { completeness: 0.2 }),
    place("a", { netHectares: 100, onWater: true }),
    place("d", { layer: "ports", onWater: true, completeness: 0 }),
  ];
  const ids = (column: "name" | "hectares" | "known", descending = false) =>
    sortPlaces(places, { column, descending }, "nl", (a, b) => (a < b ? -1 : 1)).map(
      (each) => each.featureId,
    );

  it("is in order of name, hectares or completeness; what is unknown comes last either way", () => {
    expect(ids("name", true)).toEqual(["d", "c", "b", "a"]);
    expect(ids("hectares")).toEqual(["c", "a", "b", "d"]);
    expect(ids("hectares", true)).toEqual(["a", "c", "b", "d"]);
    expect(ids("known")).toEqual(["d", "b", "a", "c"]);
    expect(ids("known", true)).toEqual(["b", "d", "a", "c"]);
  });

  it("takes a park for lying on the water only when a source says so", () => {
    const shown = (filter: "water" | "parks" | "ports") =>
      places.filter((each) => isShown(filter, each)).map((each) => each.featureId);
    expect(shown("water")).toEqual(["a"]);
    expect(shown("parks")).toEqual(["c", "b", "a"]);
    expect(shown("ports")).toEqual(["d"]);
  });
});
