import { describe, expect, it } from "vitest";
import { changeOf, regroupings } from "../../../../src/ui/clusters-panel/compare-rows.ts";
import { densityResult, exportedSites } from "../../formats/clusters-export.ts";

describe("a comparison", () => {
  it.each([
    ["scattered", "core", "joins"],
    ["scattered", "border", "joins"],
    ["core", "scattered", "falls-apart"],
    ["absent", "scattered", "appears"],
    ["core", "absent", "disappears"],
    ["core", "border", null],
    ["without-place", "scattered", null],
  ] as const)("from %s to %s: %s", (from, to, change) => {
    expect(changeOf({ from, to })).toBe(change);
  });

  it("tells which clusters become one and which come apart, also in another order of sites", () => {
    const now = { ...densityResult, clusterOf: [1, 1, 2, 3, 3, 0] };
    const compared = densityResult.comparison;
    if (!compared) throw new Error("The fixture has no comparison.");
    const then = {
      ...compared,
      sites: exportedSites.toReversed(),
      clusterOf: [0, 3, 2, 1, 1, 1],
    };
    // Now: a and b in 1, c in 2, d and e in 3. Then: a, b and c in 1, d in 2, e in 3.
    expect(regroupings(now, exportedSites, then)).toEqual({
      merged: [{ one: 1, others: [1, 2] }],
      split: [{ one: 3, others: [2, 3] }],
    });
  });
});
