import { problem } from "../core/problem.ts";
import { failure, type Result, success } from "../core/result.ts";
import type { FigureAmount, FigureQualifier, FigureScope, FigureStanding, FigureUnit } from "./figure.ts";
import type { Figure, FigureBook } from "./figure-book.ts";
import { relateScopes } from "./figure-scope.ts";

/** Why two figures may not be added; a code each, whose words are `figures.reasons.<reason>`. */
export const SUM_REFUSALS = [
  "same-figure",
  "no-quantity",
  "share",
  "unit",
  "scope-crosses",
  "scope-inside",
  "definition",
  "part-of",
  "scope-same",
  "scope-unknown",
  "year",
  "year-unknown",
  "standing",
] as const;
export type SumRefusal = (typeof SUM_REFUSALS)[number];

/** Two figures added: what it is about is both scopes, and both footnotes stay with it. */
export interface FigureSum {
  readonly amount: FigureAmount;
  readonly unit: FigureUnit;
  readonly qualifier: FigureQualifier | null;
  readonly standing: readonly FigureStanding[];
  readonly scopes: readonly FigureScope[];
  readonly year: number;
  readonly yearTo: number | null;
  readonly parts: readonly [Figure, Figure];
}

/**
 * Adds two figures when that means something: the same thing, counted the same way, in the same year, in
 * places that do not overlap, or the parts into which a document itself divides one whole. A year that is not
 * stated equals no other. Anything else is refused with every reason (`facts.reasons`, separated by spaces),
 * because figures of different scope added look exact and are wrong.
 */
export function addFigures(a: Figure, b: Figure, book: FigureBook): Result<FigureSum> {
  const reasons = refusals(a, b, book);
  if (reasons.length > 0 || a.year === null) {
    return failure(problem("figures-refused", { a: a.id, b: b.id, reasons: reasons.join(" ") }));
  }
  return success({
    amount: addAmounts(a.amount, b.amount),
    unit: a.unit,
    qualifier: weakerQualifier(a, b),
    standing: a.standing,
    scopes: a.scope.id === b.scope.id ? [a.scope] : [a.scope, b.scope],
    year: a.year,
    yearTo: a.yearTo,
    parts: [a, b],
  });
}

function refusals(a: Figure, b: Figure, book: FigureBook): SumRefusal[] {
  if (a.id === b.id) return ["same-figure"];
  if (!isQuantity(a) || !isQuantity(b)) return ["no-quantity"];
  const relation = relateScopes(a.scope, b.scope, book.scopes);
  const sameDefinition = a.definition === b.definition;
  const parts = arePartsOfOneWhole(a, b);
  const holds: Record<SumRefusal, boolean> = {
    "same-figure": false,
    "no-quantity": false,
    share: isShare(a) || isShare(b),
    unit: a.unit !== b.unit,
    "scope-crosses": relation === "crosses",
    "scope-inside": (relation === "inside" || relation === "around") && a.unit === b.unit,
    definition: !sameDefinition,
    "part-of": isPartOf(a, b, book) || isPartOf(b, a, book),
    // Between figures that count something else, it does not matter where.
    "scope-same": relation === "same" && sameDefinition && !parts,
    "scope-unknown": relation === "unknown" && sameDefinition,
    year: a.year !== null && b.year !== null && (a.year !== b.year || a.yearTo !== b.yearTo),
    "year-unknown": a.year === null || b.year === null,
    standing: standingOf(a) !== standingOf(b),
  };
  return SUM_REFUSALS.filter((reason) => holds[reason]);
}

/** Dates, words and ranks are no quantities. */
function isQuantity({ amount, unit }: Figure): boolean {
  return amount.type !== "date" && amount.type !== "text" && unit !== "rank";
}

function isShare({ unit }: Figure): boolean {
  return unit === "percent" || unit === "percent-change";
}

/** A document divides one whole into parts of which these are two: direct and indirect jobs. */
function arePartsOfOneWhole(a: Figure, b: Figure): boolean {
  return (
    a.partOf !== null &&
    b.partOf !== null &&
    a.partOf.whole !== null &&
    a.partOf.whole === b.partOf.whole &&
    a.partOf.part !== b.partOf.part
  );
}

function isPartOf(part: Figure, whole: Figure, { byId }: FigureBook): boolean {
  const seen = new Set<string>();
  for (let id = part.partOf?.whole ?? null; id !== null && !seen.has(id); ) {
    if (id === whole.id) return true;
    seen.add(id);
    id = byId.get(id)?.partOf?.whole ?? null;
  }
  return false;
}

/** What we worked out is no statement of a document. */
function standingOf({ standing, calculated }: Figure): string {
  return [...standing, ...(calculated ? ["calculated"] : [])].sort().join();
}

function addAmounts(a: FigureAmount, b: FigureAmount): FigureAmount {
  const [low, high] = [lowest(a) + lowest(b), highest(a) + highest(b)];
  if (high === Number.POSITIVE_INFINITY) return { type: "at-least", min: low };
  return low === high ? { type: "value", value: low } : { type: "range", min: low, max: high };
}

function lowest(amount: FigureAmount): number {
  if (amount.type === "value") return amount.value;
  return amount.type === "range" || amount.type === "at-least" ? amount.min : 0;
}

function highest(amount: FigureAmount): number {
  if (amount.type === "value") return amount.value;
  return amount.type === "range" ? amount.max : Number.POSITIVE_INFINITY;
}

/** The sum is no more exact than the vaguer of the two; a lower bound makes the sum one. */
function weakerQualifier(a: Figure, b: Figure): FigureQualifier | null {
  if (a.qualifier === b.qualifier) return a.qualifier;
  const bounded = [a, b].filter(({ amount }) => amount.type === "at-least");
  if (bounded.length > 0) return "more-than";
  return a.qualifier ?? b.qualifier;
}
