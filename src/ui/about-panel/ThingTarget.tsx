import { useStore } from "zustand";
import type { DocumentObject } from "../../catalog/document-index.ts";
import { parseFeatureRef } from "../../core/feature-ref.ts";
import { LAYERS } from "../../layers/index.ts";
import { openPanel, showLayer, showRegion } from "../../state/actions.ts";
import { goToFeature } from "../../state/go-to.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { featureName } from "../feature/feature-name.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

interface ThingTargetProps {
  readonly home: DocumentObject["home"];
  readonly target: DocumentObject["targets"][number];
}

/** The way to where a thing is found: a feature, a layer, a region or the figures. */
export function ThingTarget({ home, target }: ThingTargetProps) {
  const page = usePageWords();
  const { translate, language } = useLanguage();
  const region = useStore(store, ({ session }) =>
    session.manifest?.regions.find(({ id }) => home === "region" && id === target.id),
  );
  if (home === "figure") return <Way name={page("documents.figures")} onGo={() => openPanel("figures")} />;
  if (region) return <Way name={featureName(region, language)} onGo={() => showRegion(region.id)} />;
  const ref = parseFeatureRef(target.id);
  const layer = LAYERS.find(({ id }) => id === (ref?.layer ?? target.id));
  if (!layer) return null;
  const { name_nl, name_en } = target;
  const layerName = translate(`layers.${layer.id}.name`);
  const show = () => {
    if (layer.group !== "basemap") showLayer(layer.id, true);
    if (ref) goToFeature(ref);
  };
  return (
    <Way name={name_nl === null ? layerName : featureName({ name_nl, name_en }, language)} onGo={show} />
  );
}

function Way({ name, onGo }: { readonly name: string; readonly onGo: () => void }) {
  return (
    <Button look="link" onClick={onGo}>
      {name}
    </Button>
  );
}
