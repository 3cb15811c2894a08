import { type FormEvent, useState } from "react";
import type { Condition } from "../../analyses/suitability/question.ts";
import { CRITERIA, criterionOf } from "../../criteria/index.ts";
import { addCondition } from "../../state/suitability-actions.ts";
import { Button } from "../controls/Button.tsx";
import { NumberField } from "../controls/NumberField.tsx";
import { Select } from "../controls/Select.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { conditionSentence, RELATIONS } from "./condition-sentence.ts";
import { useAmountWords } from "./use-amount-words.ts";

/** What can be a limit: everything that is measured. */
const LIMITABLE = CRITERIA.filter(({ measure }) => measure.type !== "none");
const FIRST = "natura-2000";
/** A first number to change: round, and of no other meaning. */
const START = { meters: 1000, hectares: 5, count: 1 } as const;

/** Makes a limit: of what, which way, how much. It is read back as a sentence before it is added. */
export function AddCondition() {
  const say = usePageWords();
  const [draft, setDraft] = useState<Condition>(() => startOf(FIRST));
  const definition = criterionOf(draft.criterion) ?? LIMITABLE[0];
  const words = useAmountWords(definition?.unit ?? "meters");
  if (!definition) return null;
  const add = (event: FormEvent) => {
    event.preventDefault();
    addCondition(draft);
  };
  return (
    <details className="setup-add">
      <summary>{say("suitability.setup.conditions.add")}</summary>
      <form className="setup-form" onSubmit={add}>
        <Select
          label={say("suitability.setup.conditions.of")}
          options={LIMITABLE.map(({ id }) => ({ id, label: say(`criteria.${id}.name`) }))}
          value={draft.criterion}
          onChange={(id) => setDraft(startOf(id))}
        />
        {definition.options.length > 0 && (
          <Select
            label={say("suitability.setup.criteria.option")}
            options={definition.options.map((id) => ({ id, label: say(`criteria.options.${id}`) }))}
            value={draft.option ?? ""}
            onChange={(option) => setDraft({ ...draft, option })}
          />
        )}
        <Select
          label={say("suitability.setup.conditions.relation")}
          options={RELATIONS[definition.unit].map((id) => ({
            id,
            label: say(`suitability.setup.conditions.relations.${id}`),
          }))}
          value={draft.relation}
          onChange={(relation) => setDraft({ ...draft, relation: relation as Condition["relation"] })}
        />
        {draft.relation !== "not-inside" && (
          <NumberField
            label={words.label}
            value={draft.amount / words.perShown}
            minValue={0}
            formatOptions={{ maximumFractionDigits: 3 }}
            onChange={(typed) =>
              Number.isFinite(typed) && setDraft({ ...draft, amount: typed * words.perShown })
            }
          />
        )}
        <p className="setup-reading" role="status">
          {conditionSentence(draft, definition.unit, words.write, say)}
        </p>
        <Button type="submit" look="primary">
          {say("suitability.setup.conditions.addThis")}
        </Button>
      </form>
    </details>
  );
}

function startOf(id: string): Condition {
  const definition = criterionOf(id);
  const unit = definition?.unit ?? "meters";
  return {
    criterion: id,
    option: definition?.options[0] ?? null,
    relation: RELATIONS[unit][0] ?? "at-least",
    amount: START[unit],
  };
}
