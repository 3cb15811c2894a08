import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";

/** The years a person can look at besides today: those that the plans themselves name. */
export const PLAN_YEARS = [2027, 2028, 2030, 2040, 2050] as const;

/** `year` is the chosen one or null for today; `current` is the year on the calendar. */
export interface Moment {
  readonly year: number | null;
  readonly current: number;
}

/** Whether a feature is drawn at a moment: it is, its stated year is later, or its plan has ended (list only). */
export type Phase = "shown" | "later" | "archive";

type Properties = Readonly<Record<string, unknown>>;

/**
 * A thing that does not exist is hidden only when its source states a year later than the chosen one; today
 * every plan is shown, and one without a year always. A plan that has ended is archive. What is shown keeps
 * the look of its status: a year makes nothing exist.
 */
export function phaseAt({ status, fromYear, toYear }: Properties, { year, current }: Moment): Phase {
  if (typeof toYear === "number" && toYear < (year ?? current)) return "archive";
  const isLater = year !== null && status !== "existing" && typeof fromYear === "number" && fromYear > year;
  return isLater ? "later" : "shown";
}

/** {@link phaseAt} is `shown`, for the map. */
export function isShownAt({ year, current }: Moment): ExpressionSpecification {
  const lasts: ExpressionSpecification = [">=", ["coalesce", ["get", "toYear"], 9999], year ?? current];
  if (year === null) return lasts;
  return [
    "all",
    lasts,
    ["any", ["==", ["get", "status"], "existing"], ["<=", ["coalesce", ["get", "fromYear"], 0], year]],
  ];
}

/** True when a feature states a year, so that its layer depends on the moment. */
export function hasYears({ fromYear, toYear }: Properties): boolean {
  return typeof fromYear === "number" || typeof toYear === "number";
}
