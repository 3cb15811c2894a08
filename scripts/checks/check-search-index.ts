import * as v from "valibot";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import { SearchIndex } from "../../src/catalog/search-index.ts";

/** The search index has its schema, and every entry is a feature that exists, found once. */
export function checkSearchIndex(index: unknown, layers: ReadonlyMap<string, LayerCollection>): string[] {
  const parsed = v.safeParse(SearchIndex, index);
  if (!parsed.success) {
    return parsed.issues.map((issue) => `${v.getDotPath(issue) ?? "index"}: ${issue.message}`);
  }
  const features = new Set(
    [...layers].flatMap(([layer, collection]) =>
      collection.features.map(({ properties }) => `${layer}/${properties.id}`),
    ),
  );
  const seen = new Set<string>();
  return parsed.output.entries.flatMap(({ layer, id }) => {
    const ref = `${layer}/${id}`;
    const twice = seen.has(ref);
    seen.add(ref);
    return [
      ...(features.has(ref) ? [] : [`${ref} does not exist`]),
      ...(twice ? [`${ref} occurs twice`] : []),
    ];
  });
}
