import MiniSearch from "minisearch";
import type { SearchEntry } from "./search-index.ts";

/** A found entry; the higher the score, the more likely it is what was meant. */
export interface Hit {
  readonly entry: SearchEntry;
  readonly score: number;
}

/** Finds entries by what a person typed so far, the best first. */
export type NameSearch = (text: string, limit: number) => readonly Hit[];

/**
 * Builds a search over names in both languages, aliases and municipality. Accents and case do not matter,
 * words may be unfinished, and one typing error in five letters is forgiven. All words must match; when
 * nothing has them all, some will do.
 *
 * @param boost how much an entry counts above others; 1 is as any other
 */
export function createNameSearch(
  entries: readonly SearchEntry[],
  boost: (entry: SearchEntry) => number,
): NameSearch {
  const index = new MiniSearch<Omit<SearchEntry, "id"> & { id: number }>({
    fields: ["name_nl", "name_en", "aliases", "place"],
    processTerm: fold,
    searchOptions: {
      boost: { name_nl: 3, name_en: 2, aliases: 2, place: 0.5 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boostDocument: (id) => boost(entryAt(id)),
    },
  });
  const entryAt = (id: number): SearchEntry => entries[id] as SearchEntry;
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));

  return (text, limit) => {
    const every = index.search(text, { combineWith: "AND" });
    const found = every.length > 0 ? every : index.search(text, { combineWith: "OR" });
    const wanted = foldText(text);
    return found
      .map((result): Hit => {
        const entry = entryAt(result.id);
        return { entry, score: result.score * nameBonus(entry, wanted) };
      })
      .sort((a, b) => b.score - a.score || compareNames(a.entry, b.entry))
      .slice(0, limit);
  };
}

/** Lower case without accents: `Münster` and `munster` are the same word. */
function fold(term: string): string {
  return term.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function foldText(text: string): string {
  return fold(text).replace(/\s+/g, " ").trim();
}

/**
 * Who types a whole name means that name; its beginning counts for more than an alias. What
 * stands in brackets after a name only tells it from its likes: `Twentekanaal (Delden – Enschede)`.
 */
function nameBonus(entry: SearchEntry, wanted: string): number {
  const names = [entry.name_nl, entry.name_en ?? ""].map((name) => foldText(name.replace(/\s*\(.*\)$/, "")));
  const aliases = (entry.aliases?.split(";") ?? []).map(foldText);
  const beginsSo = (name: string): boolean => name.startsWith(wanted);
  if (names.includes(wanted)) return 5;
  if (names.some(beginsSo)) return 3;
  if (aliases.includes(wanted)) return 2.5;
  return aliases.some(beginsSo) ? 2 : 1;
}

function compareNames(a: SearchEntry, b: SearchEntry): number {
  return a.name_nl < b.name_nl ? -1 : a.name_nl > b.name_nl ? 1 : 0;
}
