import { memo } from "react";
import { useStore } from "zustand";
import { measuredOf } from "../../analyses/suitability/measured-of.ts";
import type { CriterionUse } from "../../analyses/suitability/question.ts";
import type { CriterionDefinition } from "../../criteria/criterion.ts";
import { store } from "../../state/store.ts";
import { removeCriterion, setOption } from "../../state/suitability-actions.ts";
import { suitabilityMeasured } from "../../state/suitability-selectors.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { Select } from "../controls/Select.tsx";
import { usePageWords } from "../pages/PageWords.tsx";

import { useLanguage } from "../use-language.ts";
import { CriterionCurve } from "./CriterionCurve.tsx";
import { useAmountWords } from "./use-amount-words.ts";
import { WeightField } from "./WeightField.tsx";

interface CriterionCardProps {
  readonly use: CriterionUse;
  readonly definition: CriterionDefinition;
  /** 0–1. */
  readonly share: number;
}

/** One criterion: what of it counts, how heavily, and what an amount is worth. */
export const CriterionCard = memo(function CriterionCard({ use, definition, share }: CriterionCardProps) {
  const say = usePageWords();
  const { formats } = useLanguage();
  const words = useAmountWords(definition.unit);
  const name = say(`criteria.${use.id}.name`);
  const isDirect = useStore(
    store,
    (state) => state.document.suitability.parameters.weighting.method === "direct",
  );
  const amounts = useStore(store, (state) => {
    const measured = suitabilityMeasured(state);
    return measured && measuredOf(measured, use.id, use.option);
  });
  return (
    <li className="criterion">
      <div className="criterion-head">
        <h3>{name}</h3>
        {!isDirect && <span className="criterion-share">{formats.percent(share)}</span>}
        <Button
          look="icon"
          aria-label={say("suitability.setup.criteria.remove", { name })}
          onClick={() => removeCriterion(use.id)}
        >
          <Icon name="remove" />
        </Button>
      </div>
      {definition.options.length > 0 && (
        <Select
          label={say("suitability.setup.criteria.option")}
          options={definition.options.map((id) => ({ id, label: say(`criteria.options.${id}`) }))}
          value={use.option ?? definition.options[0] ?? ""}
          onChange={(option) => setOption(use.id, option)}
        />
      )}
      <WeightField id={use.id} name={name} share={share} />
      {definition.measure.type === "none" ? (
        <p className="setup-note">{say("suitability.setup.criteria.noData")}</p>
      ) : (
        <CriterionCurve use={use} definition={definition} amounts={amounts} words={words} />
      )}
    </li>
  );
});
