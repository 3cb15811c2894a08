import { useStore } from "zustand";
import { normalisedWeights } from "../../analyses/suitability/weighting.ts";
import { criterionOf } from "../../criteria/index.ts";
import { store } from "../../state/store.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { AddCriterion } from "./AddCriterion.tsx";
import { CriterionCard } from "./CriterionCard.tsx";
import { Pairs } from "./Pairs.tsx";
import { SetupSection } from "./SetupSection.tsx";
import { WeightMethod } from "./WeightMethod.tsx";

/** What counts, how heavily, and what an amount is worth. */
export function Criteria() {
  const say = usePageWords();
  const criteria = useStore(store, (state) => state.document.suitability.parameters.criteria);
  const weighting = useStore(store, (state) => state.document.suitability.parameters.weighting);
  const ids = criteria.map(({ id }) => id);
  const weights = normalisedWeights(weighting, ids);
  return (
    <SetupSection
      open
      title={say("suitability.setup.criteria.title")}
      state={say("suitability.setup.criteria.state", { count: ids.length })}
    >
      {ids.length > 1 && <WeightMethod weighting={weighting} ids={ids} />}
      {weighting.method === "ahp" && ids.length > 1 && <Pairs weighting={weighting} ids={ids} />}
      <ul className="criteria">
        {criteria.map((use, index) => {
          const definition = criterionOf(use.id);
          return (
            definition && (
              <CriterionCard key={use.id} use={use} definition={definition} share={weights[index] ?? 0} />
            )
          );
        })}
      </ul>
      <AddCriterion used={ids} />
    </SetupSection>
  );
}
