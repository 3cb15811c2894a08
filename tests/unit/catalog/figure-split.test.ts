import { expect, it } from "vitest";
import { splitOf } from "../../../src/catalog/figure-split.ts";
import { committed, committedBook } from "./committed-figures.ts";

it("divides the freight of Overijssel in two: the road and everything else", () => {
  const split = splitOf(committed("F9"), committedBook);
  expect(split.ok && split.value.parts.map(({ name_nl, share, value }) => [name_nl, share, value])).toEqual([
    ["over de weg", 0.85, expect.closeTo(119e6, 3)],
    ["al het andere samen", expect.closeTo(0.15, 12), expect.closeTo(21e6, 3)],
  ]);
  expect(split.ok && split.value.by.id).toBe("F10");
});

it("divides a part no further", () => {
  expect(splitOf(committed("F10"), committedBook)).toMatchObject({
    ok: false,
    problem: { code: "figures-refused", facts: { a: "F10", reasons: "split-further" } },
  });
});

it("divides nothing else: not the 280 hectares, not the programme money, not the students", () => {
  const divided = committedBook.figures.filter((figure) => splitOf(figure, committedBook).ok);
  expect(divided.map(({ id }) => id)).toEqual(["F9"]);
  expect(splitOf(committed("F5-total"), committedBook)).toMatchObject({
    problem: { facts: { reasons: "split-unknown" } },
  });
});
