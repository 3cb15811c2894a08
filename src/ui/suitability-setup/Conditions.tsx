import { useStore } from "zustand";
import { MAX_CONDITIONS } from "../../analyses/suitability/limits.ts";
import { store } from "../../state/store.ts";
import { suitabilityScores } from "../../state/suitability-selectors.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { AddCondition } from "./AddCondition.tsx";
import { ConditionList } from "./ConditionList.tsx";
import { SetupSection } from "./SetupSection.tsx";

/** The limits apart from the weights: who breaks one is left out of the ranking, with the reason. */
export function Conditions() {
  const say = usePageWords();
  const conditions = useStore(store, (state) => state.document.suitability.parameters.conditions);
  const scores = useStore(store, suitabilityScores);
  const state =
    conditions.length === 0
      ? say("suitability.setup.conditions.none")
      : say("suitability.setup.conditions.state", { count: conditions.length }) +
        (scores ? `, ${say("suitability.setup.conditions.out", { count: scores.exclusions.size })}` : "");
  return (
    <SetupSection title={say("suitability.setup.conditions.title")} state={state}>
      <p className="setup-note">{say("suitability.setup.conditions.explain")}</p>
      <ConditionList conditions={conditions} />
      {conditions.length < MAX_CONDITIONS ? (
        <AddCondition />
      ) : (
        <p className="setup-note">{say("suitability.setup.conditions.full", { most: MAX_CONDITIONS })}</p>
      )}
    </SetupSection>
  );
}
