import { useMemo } from "react";
import { useStore } from "zustand";
import { NO_SITE_KINDS, type SiteLayer } from "../../analyses/clusters/question.ts";
import type { LayerState } from "../../state/session.ts";
import { store } from "../../state/store.ts";

/** The kinds of feature in some layers that can be sites, in alphabetical order; none while they are not loaded. */
export function useSiteKinds(layers: readonly SiteLayer[]): readonly string[] {
  const states = useStore(store, ({ session }) => session.layerStates);
  return useMemo(() => {
    const kinds = layers.flatMap((id) => kindsOf(states[id]));
    return [...new Set(kinds)].filter((kind) => !NO_SITE_KINDS.includes(kind)).sort();
  }, [layers, states]);
}

function kindsOf(state: LayerState | undefined): readonly string[] {
  return state?.status === "ready"
    ? state.data.collection.features.map(({ properties }) => properties.kind)
    : [];
}
