import { useStore } from "zustand";
import { MAX_CONDITIONS } from "../../analyses/suitability/limits.ts";
import { criterionOf } from "../../criteria/index.ts";
import { store } from "../../state/store.ts";
import { suitabilityScores } from "../../state/suitability-selectors.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { AddCondition } from "./AddCondition.tsx";
import { ConditionRow } from "./ConditionRow.tsx";
import { conditionEffects } from "./condition-effects.ts";
import { SetupSection } from "./SetupSection.tsx";

/** The limits apart from the weights: who breaks one is left out of the ranking, with the reason. */
export function Conditions() {
  const say = usePageWords();
  const conditions = useStore(store, (state) => state.document.suitability.parameters.conditions);
  const scores = useStore(store, suitabilityScores);
  const effects = scores && conditionEffects(conditions, scores);
  const state =
    conditions.length === 0
      ? say("suitability.setup.conditions.none")
      : say("suitability.setup.conditions.state", { count: conditions.length }) +
        (scores ? `, ${say("suitability.setup.conditions.out", { count: scores.exclusions.size })}` : "");
  return (
    <SetupSection title={say("suitability.setup.conditions.title")} state={state}>
      <p className="setup-note">{say("suitability.setup.conditions.explain")}</p>
      {conditions.length > 0 && (
        <ul className="conditions">
          {conditions.map((condition, index) => {
            const definition = criterionOf(condition.criterion);
            return (
              definition && (
                <ConditionRow
                  // biome-ignore lint/suspicious/noArrayIndexKey: two limits may be the same
                  key={index}
                  condition={condition}
                  definition={definition}
                  index={index}
                  effect={effects?.[index] ?? null}
                />
              )
            );
          })}
        </ul>
      )}
      {conditions.length < MAX_CONDITIONS ? (
        <AddCondition />
      ) : (
        <p className="setup-note">{say("suitability.setup.conditions.full", { most: MAX_CONDITIONS })}</p>
      )}
    </SetupSection>
  );
}
