import { useState } from "react";
import type { NameSearch } from "../../catalog/name-search.ts";
import type { Read } from "../../catalog/read.ts";
import type { Problem } from "../../core/problem.ts";
import { LAYERS } from "../../layers/index.ts";

/** The names on their way: asked for at the first use of the search box, not before. */
export type NamesState =
  | { readonly status: "idle" | "loading" }
  | { readonly status: "ready"; readonly search: NameSearch }
  | { readonly status: "failed"; readonly problem: Problem };

/** Gives the search over names, and what fetches it; fetching again after a failure tries once more. */
export function useNameSearch(read: Read): readonly [NamesState, () => void] {
  const [names, setNames] = useState<NamesState>({ status: "idle" });
  const prepare = () => {
    if (names.status === "ready" || names.status === "loading") return;
    setNames({ status: "loading" });
    void fetchNames(read).then(setNames);
  };
  return [names, prepare];
}

async function fetchNames(read: Read): Promise<NamesState> {
  const { loadSearchIndex, createNameSearch } = await import("./names.ts");
  const index = await loadSearchIndex(read);
  if (!index.ok) return { status: "failed", problem: index.problem };
  const boosts = new Map(LAYERS.map((layer) => [layer.id, layer.searchBoost ?? 1]));
  const search = createNameSearch(index.value.entries, ({ layer }) => boosts.get(layer) ?? 1);
  return { status: "ready", search };
}
