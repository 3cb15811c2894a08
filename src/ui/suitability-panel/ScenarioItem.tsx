import { type SyntheticEvent, useState } from "react";
import { useStore } from "zustand";
import { MAX_NAME_CHARACTERS } from "../../analyses/suitability/limits.ts";
import type { Scenario } from "../../analyses/suitability/question.ts";
import { store } from "../../state/store.ts";
import {
  compareScenario,
  duplicateScenario,
  openScenario,
  removeScenario,
  renameScenario,
} from "../../state/suitability-actions.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { TextField } from "../controls/TextField.tsx";
import { usePageWords } from "../pages/PageWords.tsx";

interface ScenarioItemProps {
  readonly scenario: Scenario;
  /** False when there are as many scenarios as a link can carry. */
  readonly canCopy: boolean;
}

/** A saved scenario, and what can be done with it. */
export function ScenarioItem({ scenario: { id, name, parameters }, canCopy }: ScenarioItemProps) {
  const page = usePageWords();
  const [typed, setTyped] = useState<string | null>(null);
  const isOpen = useStore(store, ({ document }) => document.suitability.parameters === parameters);
  const isCompared = useStore(store, ({ session }) => session.comparedScenario === id);
  const rename = (event: SyntheticEvent) => {
    event.preventDefault();
    if (typed?.trim()) renameScenario(id, typed.trim());
    setTyped(null);
  };
  return (
    <li className="scenario">
      <div className="scenario-name">
        <strong>{name}</strong>
        {isOpen && <span className="ranking-note">{page("suitability.keep.isOpen")}</span>}
      </div>
      <div className="scenario-actions">
        {!isOpen && (
          <Button
            look="quiet"
            aria-label={page("suitability.keep.openOf", { name })}
            onClick={() => openScenario(id)}
          >
            {page("suitability.keep.open")}
          </Button>
        )}
        <Button
          look="quiet"
          aria-pressed={isCompared}
          aria-label={page("suitability.keep.compareOf", { name })}
          onClick={() => compareScenario(isCompared ? null : id)}
        >
          {page("suitability.keep.compare")}
        </Button>
        <Button
          look="icon"
          title={page("suitability.keep.rename")}
          aria-label={page("suitability.keep.renameOf", { name })}
          aria-expanded={typed !== null}
          onClick={() => setTyped(typed === null ? name : null)}
        >
          <Icon name="pencil" />
        </Button>
        {canCopy && (
          <Button
            look="icon"
            title={page("suitability.keep.copy")}
            aria-label={page("suitability.keep.copyOf", { name })}
            onClick={() => duplicateScenario(id, page("suitability.keep.copyName", { name }))}
          >
            <Icon name="copy" />
          </Button>
        )}
        <Button
          look="icon"
          title={page("suitability.keep.remove")}
          aria-label={page("suitability.keep.removeOf", { name })}
          onClick={() => removeScenario(id)}
        >
          <Icon name="remove" />
        </Button>
      </div>
      {typed !== null && (
        <form className="scenario-form" onSubmit={rename}>
          <TextField
            label={page("suitability.keep.newName")}
            value={typed}
            maxLength={MAX_NAME_CHARACTERS}
            autoFocus
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit">{page("suitability.keep.rename")}</Button>
        </form>
      )}
    </li>
  );
}
