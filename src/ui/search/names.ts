/** What only a search needs, in one lazy piece. */
export { loadSearchIndex } from "../../catalog/load-search-index.ts";
export { createNameSearch } from "../../catalog/name-search.ts";
