import { expect, it } from "vitest";
import { countsOf } from "../../../../src/ui/coverage-panel/counts-of.ts";
import { MAYBE, OTHER_SIDE, YES } from "./chain-of.ts";

const KIND = { answer: "no", reasons: ["other-side", "kind"] } as const;
const TOO_SMALL = { answer: "no", reasons: ["capacity"] } as const;

it.each([
  ["surely on the other side", { rising: OTHER_SIDE, falling: YES }, YES],
  ["perhaps", { rising: MAYBE, falling: OTHER_SIDE }, MAYBE],
  ["surely rather than perhaps", { rising: MAYBE, falling: YES }, YES],
  ["not, for the better reason", { rising: KIND, falling: TOO_SMALL }, TOO_SMALL],
])("a facility counts %s", (_, counts, expected) => {
  expect(countsOf({ counts })).toBe(expected);
});
