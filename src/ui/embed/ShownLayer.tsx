import { useMemo, useState } from "react";
import { useStore } from "zustand";
import type { LayerFeature } from "../../catalog/feature.ts";
import type { LayerDefinition } from "../../layers/layer.ts";
import { retryLayer } from "../../state/loading.ts";
import { canRetry, layerFeatures, layerState } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import type { Theme } from "../../theme/theme.ts";
import { Button } from "../controls/Button.tsx";
import { BY_NAME, listRows } from "../feature-list/list-rows.ts";
import { LayerLegend } from "../legend/LayerLegend.tsx";
import { Problem } from "../shell/Problem.tsx";
import { useLanguage } from "../use-language.ts";
import { ShownFeature } from "./ShownFeature.tsx";

const FIRST_ROWS = 12;

interface ShownLayerProps {
  readonly layer: LayerDefinition;
  readonly theme: Theme;
}

/** One layer: its name, what its signs mean, and its features in view by name. */
export function ShownLayer({ layer, theme }: ShownLayerProps) {
  const { translate } = useLanguage();
  return (
    <section className="embed-layer" aria-labelledby={`layer-${layer.id}`}>
      <h3 id={`layer-${layer.id}`}>{translate(`layers.${layer.id}.name`)}</h3>
      <LayerLegend layer={layer} theme={theme} />
      <ShownFeatures layer={layer} />
    </section>
  );
}

/** Where the file of the layer is, or the features of it. */
function ShownFeatures({ layer }: { readonly layer: LayerDefinition }) {
  const { translate } = useLanguage();
  const state = useStore(store, layerState(layer.id));
  if (state.status === "ready") return <Rows layer={layer} />;
  if (state.status === "idle") return <p>{translate("panel.layers.zoomIn")}</p>;
  if (state.status === "loading") return <p>{translate("panel.list.loading")}</p>;
  return (
    <p>
      <Problem problem={state.problem} />{" "}
      {canRetry(state) && (
        <Button onClick={() => retryLayer(layer.id)}>{translate("panel.layers.retry")}</Button>
      )}
    </p>
  );
}

/** What is in view, by name; what has no place on the map stands below it. */
function Rows({ layer }: { readonly layer: LayerDefinition }) {
  const { language, translate, formats } = useLanguage();
  const features = useStore(store, layerFeatures(layer.id));
  const inView = useStore(store, ({ session }) => session.inView?.[layer.id] ?? null);
  const { located, withoutPlace } = useMemo(
    () => listRows(features, inView, BY_NAME, language, formats.compare),
    [features, inView, language, formats],
  );
  return (
    <>
      {located.length === 0 && <p>{translate("panel.list.empty")}</p>}
      <RowList layer={layer} features={located} />
      {withoutPlace.length > 0 && <h4>{translate("panel.list.noPlace", { count: withoutPlace.length })}</h4>}
      <RowList layer={layer} features={withoutPlace} />
    </>
  );
}

interface RowListProps {
  readonly layer: LayerDefinition;
  readonly features: readonly LayerFeature[];
}

/** The first rows, the opened one, and the rest on request. */
function RowList({ layer, features }: RowListProps) {
  const { translate } = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const openId = useStore(store, ({ document: { selected } }) =>
    selected?.layer === layer.id ? selected.id : null,
  );
  const rows = features.filter(
    ({ properties }, index) => showsAll || index < FIRST_ROWS || properties.id === openId,
  );
  const hidden = features.length - rows.length;
  if (rows.length === 0) return null;
  return (
    <>
      <ul className="embed-rows">
        {rows.map((feature) => (
          <ShownFeature key={feature.properties.id} layer={layer} feature={feature} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="link" onClick={() => setShowsAll(true)}>
          {translate("panel.list.more", { count: hidden })}
        </Button>
      )}
    </>
  );
}
