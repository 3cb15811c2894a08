/** How old data are, in whole units; 0 years when only the year is known and it is this one, 0 months below one. */
export interface LayerAge {
  readonly unit: "year" | "month";
  readonly count: number;
}

/** Below two years months say more. */
const MONTHS_UNTIL = 24;

/**
 * The age of data on a day. A date as rough as a year gives whole years, one as rough as a month whole months;
 * null for a date that cannot be read.
 *
 * @param sourceDate `2013`, `2013-08` or `2013-08-02`
 * @param today ISO
 */
export function layerAge(sourceDate: string, today: string): LayerAge | null {
  const from = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(sourceDate);
  const to = /^(\d{4})-(\d{2})-(\d{2})/.exec(today);
  if (!from || !to) return null;
  const [fromYear, fromMonth, fromDay] = from.slice(1).map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.slice(1).map(Number);
  const years = toYear - (fromYear ?? 0);
  if (!fromMonth) return { unit: "year", count: Math.max(0, years) };
  const months = years * 12 + toMonth - fromMonth - (fromDay && toDay < fromDay ? 1 : 0);
  return months < MONTHS_UNTIL
    ? { unit: "month", count: Math.max(0, months) }
    : { unit: "year", count: Math.floor(months / 12) };
}
