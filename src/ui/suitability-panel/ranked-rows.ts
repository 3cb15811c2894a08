import type { Candidate } from "../../analyses/suitability/measured.ts";
import type { SuitabilityScores } from "../../analyses/suitability/scores.ts";

/** A row of the ranked list: a candidate by its position, or the heading above those that are left out. */
export type RankedRow =
  | { readonly type: "ranked" | "excluded"; readonly id: string; readonly index: number }
  | { readonly type: "heading"; readonly id: "excluded"; readonly count: number };

/**
 * The rows of the list: who takes part, best first, then who is excluded, by name. `search` keeps the
 * candidates that have it in their name.
 */
export function rankedRows(
  candidates: readonly Candidate[],
  { order, exclusions }: Pick<SuitabilityScores, "order" | "exclusions">,
  nameOf: (candidate: Candidate) => string,
  compareText: (a: string, b: string) => number,
  search = "",
): RankedRow[] {
  const wanted = plain(search.trim());
  const named = (index: number): string => {
    const candidate = candidates[index];
    return candidate ? nameOf(candidate) : "";
  };
  const isWanted = (index: number) => wanted === "" || plain(named(index)).includes(wanted);
  const row = (type: "ranked" | "excluded", index: number): RankedRow[] => {
    const candidate = candidates[index];
    return candidate && isWanted(index) ? [{ type, id: candidate.id, index }] : [];
  };
  const excluded = [...exclusions.keys()]
    .sort((a, b) => compareText(named(a), named(b)))
    .flatMap((index) => row("excluded", index));
  const heading: RankedRow[] =
    excluded.length > 0 ? [{ type: "heading", id: "excluded", count: excluded.length }] : [];
  return [...order.flatMap((index) => row("ranked", index)), ...heading, ...excluded];
}

/** Without capitals and accents, as people search. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}
