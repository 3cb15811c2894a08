import type { Result } from "../core/result.ts";
import { loadJson } from "./load-json.ts";
import type { Read } from "./read.ts";
import { SearchIndex } from "./search-index.ts";

/** Reads every name that can be found. */
export function loadSearchIndex(read: Read): Promise<Result<SearchIndex>> {
  return loadJson(read, "search.json", SearchIndex);
}
