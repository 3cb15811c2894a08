import { expect, it } from "vitest";
import { budgetLines, type Totals } from "../../../../scripts/stats/budgets.ts";

const budgets = {
  firstLoadGzipBytes: 100,
  embedBeforeClickGzipBytes: 100,
  embedGzipBytes: 100,
  engineGzipBytes: 100,
  largestLazyGzipBytes: 100,
  dataGzipBytes: 100,
  dataBytes: 100,
};

it("is over budget by one byte, not at the budget, and not for what does not exist yet", () => {
  const totals: Totals = { ...budgets, firstLoadGzipBytes: 101, embedBeforeClickGzipBytes: null };
  const over = budgetLines({ totals, budgets }).filter(({ isOver }) => isOver);
  expect(over.map(({ name }) => name)).toEqual(["firstLoadGzipBytes"]);
});
