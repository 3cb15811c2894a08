import { expect, it } from "vitest";
import { oldYear } from "../../../../src/ui/figures/figure-age.ts";
import { committed, committedBook } from "../../catalog/committed-figures.ts";

it("puts the year before a figure of long ago, and that of its document when it states none", () => {
  expect(oldYear(committed("F41"))).toEqual({ year: 2009, stated: true });
  expect(oldYear(committed("F42-jobs-direct"))).toEqual({ year: 2007, stated: true });
  expect(oldYear(committed("F36"))).toEqual({ year: 2011, stated: false });
  expect(oldYear(committed("F49"))).toEqual({ year: 2014, stated: true });
});

it("leaves the figures of 2024, and dates, without", () => {
  expect(oldYear(committed("F1"))).toBeNull();
  expect(oldYear(committed("F32"))).toBeNull();
});

it("forgets none of the figures of 2007 to 2014", () => {
  const recent = committedBook.figures
    .filter(({ sources, amount }) => amount.type !== "date" && sources[0]?.document.date !== "2024")
    .filter((figure) => oldYear(figure) === null);
  expect(recent.map(({ id }) => id)).toEqual([]);
});
