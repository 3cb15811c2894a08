import { useMemo, useState } from "react";
import { useStore } from "zustand";
import type { LayerFeature } from "../../catalog/feature.ts";
import type { LayerDefinition } from "../../layers/layer.ts";
import { retryLayer } from "../../state/loading.ts";
import { featuresInView, layerFeatures, layerState } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import type { Theme } from "../../theme/theme.ts";
import { Button } from "../controls/Button.tsx";
import { featureName } from "../feature/feature-name.ts";
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
      <Button onClick={() => retryLayer(layer.id)}>{translate("panel.layers.retry")}</Button>
    </p>
  );
}

function Rows({ layer }: { readonly layer: LayerDefinition }) {
  const { language, translate, formats } = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const features = useStore(
    store,
    useMemo(() => featuresInView(layer.id), [layer.id]),
  );
  const withoutPlace = useStore(store, layerFeatures(layer.id)).filter(({ geometry }) => geometry === null);
  const located = useMemo(() => {
    const nameOf = (feature: LayerFeature) => featureName(feature.properties, language);
    return features
      .filter(({ geometry }) => geometry !== null)
      .sort((a, b) => formats.compare(nameOf(a), nameOf(b)));
  }, [features, language, formats]);

  const selectedId = useStore(store, ({ document: { selected } }) =>
    selected?.layer === layer.id ? selected.id : null,
  );
  const isShown = ({ properties }: LayerFeature, index: number) =>
    showsAll || index < FIRST_ROWS || properties.id === selectedId;
  const rows = located.filter(isShown);
  const hidden = located.length - rows.length;
  return (
    <>
      {located.length === 0 && <p>{translate("panel.list.empty")}</p>}
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
      {withoutPlace.length > 0 && <p>{translate("panel.layers.noPlace", { count: withoutPlace.length })}</p>}
    </>
  );
}
