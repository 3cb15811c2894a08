import type { Figure } from "../../catalog/figure-book.ts";

/** Figures from before this year describe another time than the plans of 2024; their date stands in front. */
const RECENT_FROM_YEAR = 2020;

/** The year that makes a figure old: its own, else that of what it was taken from; null for recent ones. */
export function oldYear({ year, sources, cited, amount }: Figure): { year: number; stated: boolean } | null {
  if (amount.type === "date") return null;
  if (year !== null) return year < RECENT_FROM_YEAR ? { year, stated: true } : null;
  const published = [cited?.date, ...sources.map(({ document }) => document.date)]
    .flatMap((date) => (date ? [Number(date.slice(0, 4))] : []))
    .sort((a, b) => a - b)[0];
  return published !== undefined && published < RECENT_FROM_YEAR ? { year: published, stated: false } : null;
}
