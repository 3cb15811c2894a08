import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUSES } from "../../../src/core/status.ts";
import type { Choice, Takes } from "../../../src/criteria/criterion.ts";
import { both, isThere, names, whether } from "../../../src/criteria/takes.ts";

const ORDER: readonly Takes[] = ["no", "maybe", "yes"];
const takes = fc.constantFrom(...ORDER);
const today: Choice = { option: null, withPlanned: false };
const later: Choice = { option: null, withPlanned: true };

describe("whether a thing is there", () => {
  it("is what exists today, and perhaps what nobody says of", () => {
    expect(STATUSES.map((status) => isThere({ status }, today))).toEqual([
      ...["yes", "no", "no", "no", "no", "no", "no", "maybe"],
    ]);
  });

  it("is what is planned too, with planned objects, and perhaps what is studied", () => {
    expect(STATUSES.map((status) => isThere({ status }, later))).toEqual([
      ...["yes", "yes", "yes", "maybe", "maybe", "maybe", "no", "maybe"],
    ]);
  });

  it("is never less with planned objects", () => {
    for (const status of STATUSES)
      expect(ORDER.indexOf(isThere({ status }, later))).toBeGreaterThanOrEqual(
        ORDER.indexOf(isThere({ status }, today)),
      );
  });
});

it("holds for both when it holds for the weaker of them", () => {
  fc.assert(
    fc.property(takes, takes, (one, other) => {
      expect(ORDER.indexOf(both(one, other))).toBe(Math.min(ORDER.indexOf(one), ORDER.indexOf(other)));
    }),
    { seed: 3 },
  );
});

it("does not take what is not said for a no", () => {
  expect([true, false, null].map(whether)).toEqual(["yes", "no", "maybe"]);
});

it("finds a word in a list by the whole word", () => {
  expect(names("water; road; rail", "rail")).toBe(true);
  expect(names("railway", "rail")).toBe(false);
  expect(names(null, "rail")).toBeNull();
});
