import { useStore } from "zustand";
import type { FeatureRef } from "../../core/feature-ref.ts";
import { layerState, selectedFeature } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { problemSentence } from "../shell/problem-sentence.ts";
import { useLanguage } from "../use-language.ts";
import { DetailsBar } from "./DetailsBar.tsx";
import { FeatureDetails } from "./FeatureDetails.tsx";
import "./details-panel.css";

/** What is known of the selected feature; nothing when none is selected. */
export function DetailsPanel() {
  const selected = useStore(store, (state) => state.document.selected);
  const found = useStore(store, selectedFeature);
  if (!selected) return null;
  return found ? <FeatureDetails found={found} /> : <FeatureOnItsWay feature={selected} />;
}

/** Says why the selected feature is not there (yet): its layer is loading or failed, or does not have it. */
function FeatureOnItsWay({ feature }: { readonly feature: FeatureRef }) {
  const { translate } = useLanguage();
  const state = useStore(store, layerState(feature.layer));
  const sentence =
    state.status === "failed"
      ? problemSentence(state.problem, translate)
      : translate(state.status === "ready" ? "panel.details.missing" : "panel.details.loading");
  return (
    <section className="details-panel" aria-label={translate(`layers.${feature.layer}.name`)}>
      <DetailsBar layer={feature.layer} />
      <p className="details-content" role="status">
        {sentence}
      </p>
    </section>
  );
}
