import type { Condition } from "../../analyses/suitability/question.ts";
import type { CriterionDefinition } from "../../criteria/criterion.ts";
import { changeCondition, removeCondition } from "../../state/suitability-actions.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { NumberField } from "../controls/NumberField.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { conditionSentence } from "./condition-sentence.ts";
import { useAmountWords } from "./use-amount-words.ts";

interface ConditionRowProps {
  readonly condition: Condition;
  readonly definition: CriterionDefinition;
  /** Position in the list of conditions. */
  readonly index: number;
  /** How many candidates break it, and of how many nobody can say; null until they were measured. */
  readonly effect: { readonly excluded: number; readonly unchecked: number } | null;
}

/** One limit as a sentence, with its number to change and how many candidates it leaves out. */
export function ConditionRow({ condition, definition, index, effect }: ConditionRowProps) {
  const say = usePageWords();
  const words = useAmountWords(definition.unit);
  const sentence = conditionSentence(condition, definition.unit, words.write, say);
  return (
    <li className="condition">
      <div className="condition-words">
        <p>{sentence}</p>
        {effect && (
          <p className="setup-note">
            {say("suitability.setup.conditions.excluded", { count: effect.excluded })}{" "}
            {effect.unchecked > 0 &&
              say("suitability.setup.conditions.unchecked", { count: effect.unchecked })}
          </p>
        )}
      </div>
      {condition.relation !== "not-inside" && (
        <NumberField
          label={words.label}
          aria-label={say("suitability.setup.conditions.amountOf", { sentence, label: words.label })}
          value={condition.amount / words.perShown}
          minValue={0}
          formatOptions={{ maximumFractionDigits: 3 }}
          onChange={(typed) => {
            const amount = typed * words.perShown;
            if (Number.isFinite(amount) && amount !== condition.amount)
              changeCondition(index, { ...condition, amount });
          }}
        />
      )}
      <Button
        look="icon"
        aria-label={say("suitability.setup.conditions.remove", { sentence })}
        onClick={() => removeCondition(index)}
      >
        <Icon name="remove" />
      </Button>
    </li>
  );
}
