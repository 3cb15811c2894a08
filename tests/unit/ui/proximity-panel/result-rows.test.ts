import { describe, expect, it } from "vitest";
import { formats } from "../../../../src/languages/index.ts";
import { NEAREST_FIRST, resultGroups, sortResults } from "../../../../src/ui/proximity-panel/result-rows.ts";
import { measurementOf } from "./measurement-of.ts";

const results = [
  measurementOf("ports", "kampen", 3000, { bearingDegrees: 350 }),
  measurementOf("ports", "zwolle", 1000, { bearingDegrees: 10 }),
  measurementOf("locks", "eefde", 2000, { bearingDegrees: 180 }),
  measurementOf("locks", "binnen", 0, { bearingDegrees: null, inside: true }),
];
const layerIds = ["locks", "ports", "terminals"];

function groups(order: Partial<typeof NEAREST_FIRST>) {
  return resultGroups(results, { ...NEAREST_FIRST, ...order }, layerIds, "nl", formats("nl").compare).map(
    ({ layer, rows }) => [layer, rows.map(({ featureId }) => featureId)],
  );
}

describe("resultGroups", () => {
  it("stands by layer in the order of the layers, nearest first, without empty groups", () => {
    expect(groups({})).toEqual([
      ["locks", ["binnen", "eefde"]],
      ["ports", ["zwolle", "kampen"]],
    ]);
  });

  it("puts all layers together when asked", () => {
    expect(groups({ grouped: false })).toEqual([[null, ["binnen", "zwolle", "eefde", "kampen"]]]);
  });

  it("keeps one layer when asked, and shows nothing for a layer without results", () => {
    expect(groups({ layer: "ports" })).toEqual([["ports", ["zwolle", "kampen"]]]);
    expect(groups({ layer: "terminals" })).toEqual([]);
    expect(groups({ layer: "terminals", grouped: false })).toEqual([]);
  });

  it("sorts by every column, both ways", () => {
    const mixed = { grouped: false } as const;
    expect(groups({ ...mixed, column: "name" })[0]?.[1]).toEqual(["binnen", "eefde", "kampen", "zwolle"]);
    expect(groups({ ...mixed, descending: true })[0]?.[1]).toEqual(["kampen", "eefde", "zwolle", "binnen"]);
    expect(groups({ ...mixed, column: "direction" })[0]?.[1]).toEqual([
      "binnen",
      "zwolle",
      "eefde",
      "kampen",
    ]);
  });
});

describe("sortResults", () => {
  it("turns the same column round, starts another upward and keeps the rest", () => {
    const farthest = sortResults({ ...NEAREST_FIRST, layer: "ports" }, "distance");
    expect(farthest).toMatchObject({ column: "distance", descending: true, layer: "ports" });
    expect(sortResults(farthest, "name")).toMatchObject({ column: "name", descending: false });
  });
});
