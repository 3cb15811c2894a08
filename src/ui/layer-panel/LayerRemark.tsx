import { useStore } from "zustand";
import type { LayerDefinition } from "../../layers/layer.ts";
import { clearFilters } from "../../state/actions.ts";
import { regionGap } from "../../state/regions.ts";
import { layerState } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { useLanguage } from "../use-language.ts";
import { LayerFailure } from "./LayerFailure.tsx";

/**
 * Why nothing of a visible layer can be seen: it failed, is drawn closer by only, or is on its way. Of one that
 * is there: that a filter leaves some of it out, that the region has nothing of it, or not everything.
 */
export function LayerRemark({ layer }: { readonly layer: LayerDefinition }) {
  const { translate } = useLanguage();
  const state = useStore(store, layerState(layer.id));
  const zoom = useStore(store, (state) => state.session.mapZoom);
  const gap = useStore(store, regionGap(layer.id));
  const isUnlisted = useStore(store, ({ session }) => session.manifestState.status === "failed");
  const isFiltered = useStore(store, ({ document }) => layer.id in document.filters);
  if (state.status === "failed") return <LayerFailure layer={layer.id} problem={state.problem} />;
  if (zoom !== null && zoom < layer.minZoom) {
    return <p className="layer-note">{translate("panel.layers.zoomIn")}</p>;
  }
  // Without the list of layers none is on its way; the notice about that list says so once.
  if (state.status !== "ready" && isUnlisted) return null;
  if (state.status !== "ready") return <p className="layer-note">{translate("panel.layers.loading")}</p>;
  return (
    <>
      {isFiltered && (
        <p className="layer-note">
          {translate("panel.layers.filtered")}{" "}
          <Button look="link" onClick={() => clearFilters(layer.id)}>
            {translate("panel.layers.clearFilters")}
          </Button>
        </p>
      )}
      {gap && <p className="layer-note">{translate(`panel.layers.regionGap.${gap}`)}</p>}
    </>
  );
}
