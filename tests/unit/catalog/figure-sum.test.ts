import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIGURE_STANDINGS, FIGURE_UNITS } from "../../../src/catalog/figure.ts";
import type { Figure } from "../../../src/catalog/figure-book.ts";
import { addFigures } from "../../../src/catalog/figure-sum.ts";
import { committed, committedBook } from "./committed-figures.ts";
import { book, figure, scope } from "./figure-fixtures.ts";

function reasons(a: Figure, b: Figure, all = book([a, b])): string[] {
  const sum = addFigures(a, b, all);
  if (sum.ok) return [];
  expect(sum.problem.code).toBe("figures-refused");
  expect(sum.problem.facts).toMatchObject({ a: a.id, b: b.id });
  return String(sum.problem.facts.reasons).split(" ");
}

const golden = (a: string, b: string) => reasons(committed(a), committed(b), committedBook);

describe("addFigures, with the figures of the documents", () => {
  it("refuses jobs that were counted differently: Overijssel and Amsterdam", () => {
    expect(golden("F1", "F37")).toEqual(["definition", "year-unknown"]);
  });

  it("refuses Port of Twente in a total of Overijssel: Lochem lies across the border", () => {
    expect(golden("F7", "F9")).toContain("scope-crosses");
    expect(golden("F5-total", "F3")).toContain("scope-crosses");
  });

  it("refuses the measured and the estimated share of water-bound plots", () => {
    expect(golden("F5", "F6")).toEqual(["share", "scope-crosses", "year-unknown", "standing"]);
  });

  it("refuses students of two schools: no year is stated, and unknown equals no unknown", () => {
    expect(golden("F18-deltion", "F18-windesheim")).toEqual(["year-unknown"]);
  });

  it("refuses tonnes of 2009 with jobs of 2007", () => {
    expect(golden("F41", "F42-jobs-direct")).toEqual(["unit", "definition", "year"]);
  });

  it("refuses air cargo with sea cargo of the same year", () => {
    expect(golden("F39", "F41")).toEqual(["definition"]);
  });

  it("refuses a proposal with what is in the budget", () => {
    expect(golden("F29", "F29-budget")).toEqual(["year", "standing"]);
  });

  it("refuses a part with its whole", () => {
    expect(golden("F29", "F29-reserved")).toEqual(["part-of", "scope-same", "standing"]);
    expect(golden("F42-jobs-direct", "F42-jobs")).toContain("part-of");
  });

  it("refuses dates, ranks and words", () => {
    expect(golden("F22", "F25")).toEqual(["no-quantity"]);
    expect(golden("F39-europe", "F39-world")).toEqual(["no-quantity"]);
    expect(golden("F33", "F29")).toEqual(["no-quantity"]);
  });

  it("adds direct and indirect jobs, into which the document itself divides them", () => {
    const sum = addFigures(committed("F42-jobs-direct"), committed("F42-jobs-indirect"), committedBook);
    expect(sum).toMatchObject({
      ok: true,
      value: { amount: { type: "value", value: 60500 }, unit: "jobs", year: 2007 },
    });
    expect(sum.ok && sum.value.amount).toEqual(committed("F42-jobs").amount);
  });

  it("keeps a sum of proposals a proposal", () => {
    const sum = addFigures(committed("F30-networks-euro"), committed("F30-themes-euro"), committedBook);
    expect(sum).toMatchObject({
      ok: true,
      value: {
        amount: { type: "value", value: 1350000 },
        qualifier: "circa",
        standing: ["proposal", "indicative"],
        year: 2024,
        yearTo: 2027,
      },
    });
  });

  it("adds the parts of one whole, and no other two of all of them", () => {
    const added = committedBook.figures.flatMap((a, index) =>
      committedBook.figures
        .slice(index + 1)
        .filter((b) => addFigures(a, b, committedBook).ok)
        .map((b) => `${a.id} + ${b.id}`),
    );
    expect(added).toEqual([
      "F42-jobs-direct + F42-jobs-indirect",
      "F42-value-direct + F42-value-indirect",
      "F30-networks-euro + F30-international-euro",
      "F30-networks-euro + F30-themes-euro",
      "F30-international-euro + F30-themes-euro",
    ]);
  });
});

describe("addFigures", () => {
  const west = scope("west", { members: ["municipalities/gm0001", "municipalities/gm0002"] });
  const east = scope("east", { members: ["municipalities/gm0003"] });
  const both = scope("both", { members: ["municipalities/gm0002", "municipalities/gm0003"] });

  it("adds the same thing of two places that do not overlap", () => {
    const [a, b] = [figure("F1", { scope: west }), figure("F2", { scope: east })];
    expect(addFigures(a, b, book([a, b]))).toMatchObject({
      ok: true,
      value: { amount: { type: "value", value: 200 }, scopes: [west, east], qualifier: null },
    });
  });

  it("names how the places overlap", () => {
    expect(reasons(figure("F1", { scope: west }), figure("F2", { scope: both }))).toEqual(["scope-crosses"]);
    expect(reasons(figure("F1", { scope: east }), figure("F2", { scope: both }))).toEqual(["scope-inside"]);
    expect(reasons(figure("F1", { scope: west }), figure("F2", { scope: west }))).toEqual(["scope-same"]);
    const inside = scope("inside", { within: "west" });
    expect(reasons(figure("F1", { scope: inside }), figure("F2", { scope: west }))).toEqual(["scope-inside"]);
    const nowhere = scope("nowhere");
    expect(reasons(figure("F1", { scope: nowhere }), figure("F2", { scope: west }))).toEqual([
      "scope-unknown",
    ]);
    const school = scope("school", { members: ["institutions/a"] });
    expect(reasons(figure("F1", { scope: school }), figure("F2", { scope: west }))).toEqual([
      "scope-unknown",
    ]);
  });

  it("keeps ranges and lower bounds what they are", () => {
    const plus = (one: Partial<Figure>, two: Partial<Figure>) => {
      const [a, b] = [figure("F1", { scope: west, ...one }), figure("F2", { scope: east, ...two })];
      const sum = addFigures(a, b, book([a, b]));
      return sum.ok ? [sum.value.amount, sum.value.qualifier] : sum.problem;
    };
    const bound = { amount: { type: "at-least", min: 40 }, qualifier: "ruim" } as const;
    const range = { amount: { type: "range", min: 30, max: 40 } } as const;
    expect(plus(bound, {})).toEqual([{ type: "at-least", min: 140 }, "more-than"]);
    expect(plus(bound, bound)).toEqual([{ type: "at-least", min: 80 }, "ruim"]);
    expect(plus(range, range)).toEqual([{ type: "range", min: 60, max: 80 }, null]);
    expect(plus(range, { qualifier: "circa" })).toEqual([{ type: "range", min: 130, max: 140 }, "circa"]);
  });

  it("does not follow a circle of parts or of scopes for ever", () => {
    const a = figure("F1", { scope: scope("x", { within: "y" }), partOf: part("F2") });
    const b = figure("F2", { scope: scope("y", { within: "x" }), partOf: part("F1") });
    expect(reasons(a, b)).toContain("part-of");
  });

  const members = fc
    .uniqueArray(fc.constantFrom("gm0001", "gm0002", "gm0003", "gm0004"), { minLength: 1 })
    .map((codes) => codes.map((code) => `municipalities/${code}`));
  const anyFigure = (id: string) =>
    fc
      .record({
        value: fc.integer({ min: 0, max: 1e9 }),
        unit: fc.constantFrom(...FIGURE_UNITS.filter((unit) => unit !== "date" && unit !== "text")),
        definition: fc.constantFrom("jobs", "students"),
        members: fc.option(members),
        year: fc.option(fc.constantFrom(2009, 2020)),
        standing: fc.subarray([...FIGURE_STANDINGS]),
      })
      .map(({ value, members: known, ...about }) =>
        figure(id, {
          ...about,
          amount: { type: "value", value },
          scope: scope(`scope-${id}`, { members: known }),
        }),
      );

  it("adds only what is the same thing, of the same year, in places that do not meet", () => {
    fc.assert(
      fc.property(anyFigure("F1"), anyFigure("F2"), (a, b) => {
        const sum = addFigures(a, b, book([a, b]));
        const meet = a.scope.members?.some((member) => b.scope.members?.includes(member));
        const addable =
          a.unit === b.unit &&
          a.unit !== "percent" &&
          a.unit !== "percent-change" &&
          a.unit !== "rank" &&
          a.definition === b.definition &&
          a.year !== null &&
          a.year === b.year &&
          a.standing.join() === b.standing.join() &&
          meet === false;
        expect(sum.ok).toBe(addable);
        if (!sum.ok || a.amount.type !== "value" || b.amount.type !== "value") return;
        expect(sum.value.amount).toEqual({ type: "value", value: a.amount.value + b.amount.value });
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  it("says the same whichever comes first", () => {
    fc.assert(
      fc.property(anyFigure("F1"), anyFigure("F2"), (a, b) => {
        expect(reasons(a, b)).toEqual(reasons(b, a));
      }),
      { seed: 3 },
    );
  });
});

function part(whole: string): Figure["partOf"] {
  return { whole, part: "p", share: null, part_nl: null, part_en: null, rest_nl: null, rest_en: null };
}
