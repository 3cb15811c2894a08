import { expect, it } from "vitest";
import { rankedRows } from "../../../../src/ui/suitability-panel/ranked-rows.ts";
import { exactly, rankingOf } from "./ranking-of.ts";

const ranking = rankingOf({
  places: ["Zuid", "Écluse", "Noord", "Haven"],
  criteria: { access: [1, exactly(2), exactly(8), exactly(5), exactly(1)] },
  conditions: [{ criterion: "access", option: null, relation: "at-least", amount: 3 }],
});

const rows = (search = "") =>
  rankedRows(
    ranking.measured.candidates,
    ranking.scores,
    ({ name }) => name ?? "",
    (a, b) => a.localeCompare(b),
    search,
  ).map(({ type, id }) => `${type} ${id}`);

it("puts the best first, and under a heading who is excluded, by name", () => {
  expect(rows()).toEqual([
    "ranked écluse",
    "ranked noord",
    "heading excluded",
    "excluded haven",
    "excluded zuid",
  ]);
});

it("finds names without their accents and capitals, and leaves the heading out when nobody stands under it", () => {
  expect(rows(" ECLUSE ")).toEqual(["ranked écluse"]);
  expect(rows("zuid")).toEqual(["heading excluded", "excluded zuid"]);
  expect(rows("nergens")).toEqual([]);
});

it("counts under the heading those that are found", () => {
  const found = rankedRows(
    ranking.measured.candidates,
    ranking.scores,
    ({ name }) => name ?? "",
    (a, b) => a.localeCompare(b),
    "haven",
  );
  expect(found[0]).toEqual({ type: "heading", id: "excluded", count: 1 });
});
