import { useMemo } from "react";
import { useStore } from "zustand";
import type { LayerDefinition } from "../../layers/layer.ts";
import { featuresInView, layerState } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { useLanguage } from "../use-language.ts";

interface LayerCountProps {
  readonly layer: LayerDefinition;
  readonly visible: boolean;
}

/** How many features a layer has and, when it is on the map, how many of them are in view. */
export function LayerCount({ layer, visible }: LayerCountProps) {
  const { translate, formats } = useLanguage();
  const total = useStore(
    store,
    ({ session }) => session.manifest?.layers.find(({ id }) => id === layer.id)?.featureCount,
  );
  const ready = useStore(store, (state) => layerState(layer.id)(state).status === "ready");
  const zoom = useStore(store, (state) => state.session.mapZoom);
  const mapHasSpoken = useStore(store, (state) => state.session.inView !== null);
  const inView = useMemo(() => featuresInView(layer.id), [layer.id]);
  const shown = useStore(store, inView).length;
  if (total === undefined) return null;
  const isOnMap = visible && ready && mapHasSpoken && (zoom ?? layer.minZoom) >= layer.minZoom;
  if (!isOnMap) return <span className="layer-count">{formats.number(total)}</span>;
  const sentence = translate("panel.layers.inView", { shown, total });
  return (
    <span className="layer-count" title={sentence}>
      <span aria-hidden="true">{translate("panel.layers.ofTotal", { shown, total })}</span>
      <span className="visually-hidden">{sentence}</span>
    </span>
  );
}
