import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { comparedScenario } from "../../state/suitability-selectors.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { ScoreLegend } from "../suitability-surface/ScoreLegend.tsx";
import { DifferenceLegend } from "./DifferenceLegend.tsx";

/** What the colours of the candidates mean now: their score, or how it differs from a scenario that is compared. */
export function MapLegend() {
  const page = usePageWords();
  const scenario = useStore(store, comparedScenario);
  if (scenario) return <DifferenceLegend name={scenario.name} />;
  return (
    <details className="ranking-note">
      <summary>{page("suitability.surface.legend")}</summary>
      <ScoreLegend />
    </details>
  );
}
