import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats } from "../../../../src/languages/index.ts";
import { BY_NAME, listRows, nextSort } from "../../../../src/ui/feature-list/list-rows.ts";
import { featureOf } from "../feature-of.ts";

const { compare } = formats("nl");
const features = [
  featureOf("zwolle", { name_nl: "Zwolle", draught: 3 }),
  featureOf("elst", { name_nl: "Élst", draught: null }),
  featureOf("a10", { name_nl: "A10", draught: 2 }),
  featureOf("a9", { name_nl: "A9", draught: 10 }),
  featureOf("nergens", { name_nl: "Nergens", draught: 1 }, null),
];

function ids(...[inView, sort]: [readonly string[] | null, typeof BY_NAME]) {
  const { located, withoutPlace } = listRows(features, inView, sort, "nl", compare);
  return [located, withoutPlace].map((rows) => rows.map(({ properties }) => properties.id));
}

describe("listRows", () => {
  it("sorts by name as a person reads it, with what has no place apart", () => {
    expect(ids(null, BY_NAME)).toEqual([["a9", "a10", "elst", "zwolle"], ["nergens"]]);
  });

  it("keeps what is in view; what has no place is never in view and always kept", () => {
    expect(ids(["zwolle", "a9", "elders"], BY_NAME)).toEqual([["a9", "zwolle"], ["nergens"]]);
    expect(ids([], BY_NAME)).toEqual([[], ["nergens"]]);
  });

  it("puts unknown last in both directions, because it is not a small number", () => {
    expect(ids(null, { column: "draught", descending: false })[0]).toEqual(["a10", "zwolle", "a9", "elst"]);
    expect(ids(null, { column: "draught", descending: true })[0]).toEqual(["a9", "zwolle", "a10", "elst"]);
  });

  it("loses nothing and leaves the features as they were, whatever is asked", () => {
    const before = [...features];
    const sorts = fc.record({ column: fc.constantFrom("name", "draught", "none"), descending: fc.boolean() });
    fc.assert(
      fc.property(sorts, (sort) => {
        expect(ids(null, sort).flat().toSorted()).toEqual(
          before.map((feature) => feature.properties.id).sort(),
        );
        expect(features).toEqual(before);
      }),
      { seed: 2026 },
    );
  });
});

describe("nextSort", () => {
  it("turns the same column round and starts another upward", () => {
    const down = nextSort(BY_NAME, "name");
    expect(down).toEqual({ column: "name", descending: true });
    expect(nextSort(down, "name")).toEqual(BY_NAME);
    expect(nextSort(down, "draught")).toEqual({ column: "draught", descending: false });
  });
});
