import { useStore } from "zustand";
import type { LayerDefinition } from "../../layers/layer.ts";
import { layerState } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { useLanguage } from "../use-language.ts";
import { LayerFailure } from "./LayerFailure.tsx";

/** Why nothing of a visible layer can be seen: it failed, is drawn closer by only, or is on its way. */
export function LayerRemark({ layer }: { readonly layer: LayerDefinition }) {
  const { translate } = useLanguage();
  const state = useStore(store, layerState(layer.id));
  const zoom = useStore(store, (state) => state.session.mapZoom);
  if (state.status === "failed") return <LayerFailure layer={layer.id} problem={state.problem} />;
  if (zoom !== null && zoom < layer.minZoom) {
    return <p className="layer-note">{translate("panel.layers.zoomIn")}</p>;
  }
  return state.status === "ready" ? null : <p className="layer-note">{translate("panel.layers.loading")}</p>;
}
