import { useMemo } from "react";
import { useStore } from "zustand";
import type { LayerDefinition } from "../../layers/layer.ts";
import { featuresInView, layerState } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { useLanguage } from "../use-language.ts";
import { LayerFailure } from "./LayerFailure.tsx";

/** How many features of a visible layer are in view, or why none can be seen. */
export function LayerCount({ layer }: { readonly layer: LayerDefinition }) {
  const { translate } = useLanguage();
  const state = useStore(store, layerState(layer.id));
  const currentZoom = useStore(store, (state) => state.session.mapZoom);
  const inView = useMemo(() => featuresInView(layer.id), [layer.id]);
  const shown = useStore(store, inView).length;
  if (state.status === "failed") return <LayerFailure layer={layer.id} problem={state.problem} />;
  if (currentZoom !== null && currentZoom < layer.minZoom) {
    return <p className="layer-note">{translate("panel.layers.zoomIn")}</p>;
  }
  if (state.status !== "ready") return <p className="layer-note">{translate("panel.layers.loading")}</p>;
  const { features } = state.data.collection;
  const withoutPlace = features.filter(({ geometry }) => geometry === null).length;
  return (
    <>
      <p className="layer-note">{translate("panel.layers.inView", { shown, total: features.length })}</p>
      {withoutPlace > 0 && (
        <p className="layer-note layer-no-place">
          {translate("panel.layers.noPlace", { count: withoutPlace })}
        </p>
      )}
    </>
  );
}
