import type { Chunk } from "./chunks.ts";
import type { DataLayer } from "./data-layers.ts";

/** What is counted, in bytes; null is what does not exist yet. */
export type Totals = Readonly<
  Record<
    | "firstLoadGzipBytes"
    | "embedBeforeClickGzipBytes"
    | "embedGzipBytes"
    | "engineGzipBytes"
    | "largestLazyGzipBytes"
    | "dataGzipBytes"
    | "dataBytes",
    number | null
  >
>;

/** The machine-readable form of `npm run stats`. */
export interface Stats {
  readonly totals: Totals;
  readonly budgets: Readonly<Record<keyof Totals, number>>;
  readonly chunks: readonly Chunk[];
  readonly layers: readonly DataLayer[];
}

/** One budget and whether it is kept. */
export interface BudgetLine {
  readonly name: string;
  readonly total: number | null;
  readonly budget: number;
  readonly isOver: boolean;
}

/** Holds every total against its budget. */
export function budgetLines({ totals, budgets }: Pick<Stats, "totals" | "budgets">): BudgetLine[] {
  return Object.entries(budgets).map(([name, budget]) => {
    const total = totals[name as keyof Totals];
    return { name, total, budget, isOver: total !== null && total > budget };
  });
}
