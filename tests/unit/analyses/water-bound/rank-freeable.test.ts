import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankFreeable } from "../../../../src/analyses/water-bound/rank-freeable.ts";
import type { HectareRange, PlaceUse } from "../../../../src/analyses/water-bound/result.ts";
import { sumPlots } from "../../../../src/analyses/water-bound/sum-plots.ts";

function place(featureId: string, freeable: HectareRange | null): PlaceUse {
  return {
    ...sumPlots([], null),
    freeable,
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
  };
}

const told = (places: readonly PlaceUse[]) =>
  rankFreeable(places).map(({ place: { featureId }, rank: { rank, bestRank, worstRank } }) => [
    featureId,
    rank,
    bestRank,
    worstRank,
  ]);

describe("the rank of what could be freed", () => {
  it("goes by what is surely so; the bounds say which ranks are possible", () => {
    const places = [
      place("c", { lower: 1, upper: 9 }),
      place("a", { lower: 5, upper: 6 }),
      place("b", { lower: 3, upper: 3 }),
    ];
    expect(told(places)).toEqual([
      ["a", 1, 1, 2],
      ["b", 2, 2, 3],
      ["c", 3, 1, 3],
    ]);
  });

  it("is none for a place of which nothing is known, and no place below it", () => {
    expect(told([place("a", null), place("b", { lower: 0, upper: 0 })])).toEqual([["b", 1, 1, 1]]);
    expect(told([])).toEqual([]);
  });

  it("is shared by equals, and an end that nobody knows may come first", () => {
    const places = [
      place("b", { lower: 2, upper: 2 }),
      place("a", { lower: 2, upper: 2 }),
      place("c", { lower: 0, upper: null }),
    ];
    expect(told(places)).toEqual([
      ["a", 1, 1, 2],
      ["b", 1, 1, 2],
      ["c", 3, 1, 3],
    ]);
  });

  it("is what counting one by one gives, in whatever order", () => {
    const range = fc
      .tuple(fc.integer({ min: 0, max: 8 }), fc.option(fc.integer({ min: 0, max: 8 }), { nil: null }))
      .map(([lower, more]): HectareRange => ({ lower, upper: more === null ? null : lower + more }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (ranges, keys) => {
        const places = ranges.map((one, index) => place(`p${String(index).padStart(2, "0")}`, one));
        const ranked = rankFreeable(places);
        const top = ({ upper }: HectareRange) => upper ?? Number.POSITIVE_INFINITY;
        for (const { place: own, freeable, rank } of ranked) {
          const others = places.filter(({ featureId }) => featureId !== own.featureId);
          const surely = others.filter(({ freeable: other }) => other && other.lower > top(freeable));
          const maybe = others.filter(({ freeable: other }) => other && top(other) > freeable.lower);
          expect(rank.bestRank).toBe(1 + surely.length);
          expect(rank.worstRank).toBe(1 + maybe.length);
          expect(rank.bestRank).toBeLessThanOrEqual(rank.rank);
        }
        const shuffled = places
          .map((each) => [keys.next().value, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each);
        expect(rankFreeable(shuffled)).toEqual(ranked);
      }),
      { seed: 107, numRuns: 300 },
    );
  });
});
