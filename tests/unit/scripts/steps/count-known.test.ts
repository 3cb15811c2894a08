import { expect, it } from "vitest";
import { checkCompleteness } from "../../../../scripts/checks/check-completeness.ts";
import { countKnown } from "../../../../scripts/steps/count-known.ts";
import type { LayerCollection } from "../../../../src/catalog/feature.ts";

const collection = {
  type: "FeatureCollection",
  features: [{ tracks: 0 }, { tracks: null }, {}].map((own, index) => ({
    type: "Feature",
    geometry: null,
    properties: {
      id: `t${index}`,
      name_nl: "Terminal",
      name_en: null,
      aliases: null,
      kind: "rail",
      status: "existing",
      source: "x",
      sourceDate: null,
      precisionMeters: null,
      ...own,
    },
  })),
} as LayerCollection;

it("counts zero as known, and null and nothing as unknown", () => {
  expect(countKnown(collection, ["tracks"])).toEqual([{ attribute: "tracks", known: 1, of: 3 }]);
});

it("misses a count that is not in the manifest, and one that is wrong", () => {
  expect(checkCompleteness(collection, undefined, ["tracks"])).toHaveLength(1);
  expect(checkCompleteness(collection, [{ attribute: "tracks", known: 3, of: 3 }], ["tracks"])).toEqual([
    "tracks is known for 1 of 3; the manifest says 3 of 3",
  ]);
  expect(checkCompleteness(collection, [{ attribute: "tracks", known: 1, of: 3 }], ["tracks"])).toEqual([]);
});
