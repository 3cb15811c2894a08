import { useStore } from "zustand";
import type { Condition } from "../../analyses/suitability/question.ts";
import { criterionOf } from "../../criteria/index.ts";
import { store } from "../../state/store.ts";
import { suitabilityScores } from "../../state/suitability-selectors.ts";
import { ConditionRow } from "./ConditionRow.tsx";
import { conditionEffects } from "./condition-effects.ts";

/** The limits in their order, each with what it does. */
export function ConditionList({ conditions }: { readonly conditions: readonly Condition[] }) {
  const scores = useStore(store, suitabilityScores);
  const effects = scores && conditionEffects(conditions, scores);
  return (
    <ul>
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
  );
}
