import { useStore } from "zustand";
import { setClusters } from "../../state/clusters-actions.ts";
import { store } from "../../state/store.ts";
import { Switch } from "../controls/Switch.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { SetupSection } from "../suitability-setup/SetupSection.tsx";
import { useLanguage } from "../use-language.ts";
import { AskedNumber } from "./AskedNumber.tsx";

/** From when on a site is large-scale, and how near a mode must be: neither is in any document. */
export function ThresholdSettings() {
  const page = usePageWords();
  const { formats } = useLanguage();
  const { largeScaleHectares, modeMeters, withPlannedNodes } = useStore(
    store,
    ({ document }) => document.clusters,
  );
  return (
    <SetupSection
      title={page("clusters.thresholds.title")}
      state={page("clusters.thresholds.state", {
        area: formats.hectares(largeScaleHectares),
        distance: formats.radius(modeMeters),
      })}
    >
      <AskedNumber
        label={page("clusters.thresholds.largeScale")}
        of="largeScaleHectares"
        value={largeScaleHectares}
      />
      <p className="setup-note">{page("clusters.thresholds.largeScaleReason")}</p>
      <AskedNumber label={page("clusters.thresholds.modes")} of="modeMeters" step={100} value={modeMeters} />
      <p className="setup-note">{page("clusters.thresholds.modesReason")}</p>
      <Switch isSelected={withPlannedNodes} onChange={(wanted) => setClusters({ withPlannedNodes: wanted })}>
        {page("clusters.thresholds.plannedNodes")}
      </Switch>
    </SetupSection>
  );
}
