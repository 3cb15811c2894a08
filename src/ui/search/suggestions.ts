import type { NameSearch } from "../../catalog/name-search.ts";
import type { SearchEntry } from "../../catalog/search-index.ts";
import { formatFeatureRef } from "../../core/feature-ref.ts";
import { insideNetherlands } from "../../geo/inside-netherlands.ts";
import { type Coordinates, parseCoordinates } from "../../geo/parse-coordinates.ts";

/** One line under the search box: a thing with a name, or what typed coordinates can be used for. */
export type Suggestion =
  | { readonly id: string; readonly type: "feature"; readonly entry: SearchEntry }
  | {
      readonly id: string;
      readonly type: "go-to" | "measure";
      readonly coordinates: Coordinates;
      readonly outsideNetherlands: boolean;
    };

const MAX_HITS = 10;

/** What may be meant by a text: coordinates, or else names. Without `search` names are not looked for yet. */
export function suggest(text: string, search: NameSearch | null): readonly Suggestion[] {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  const coordinates = forCoordinates(trimmed);
  if (coordinates.length > 0) return coordinates;
  return (search?.(trimmed, MAX_HITS) ?? []).map(({ entry }) => forFeature(entry));
}

function forFeature(entry: SearchEntry): Suggestion {
  return { id: formatFeatureRef(entry), type: "feature", entry };
}

function forCoordinates(text: string): readonly Suggestion[] {
  const parsed = parseCoordinates(text);
  if (!parsed.ok) return [];
  const coordinates = parsed.value;
  const outsideNetherlands = !insideNetherlands(coordinates.rd);
  return (["go-to", "measure"] as const).map((type) => ({ id: type, type, coordinates, outsideNetherlands }));
}
