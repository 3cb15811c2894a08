import { type SyntheticEvent, useState } from "react";
import { useStore } from "zustand";
import { MAX_NAME_CHARACTERS, MAX_SCENARIOS } from "../../analyses/suitability/limits.ts";
import { store } from "../../state/store.ts";
import { saveScenario } from "../../state/suitability-actions.ts";
import { Button } from "../controls/Button.tsx";
import { TextField } from "../controls/TextField.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { ScenarioItem } from "./ScenarioItem.tsx";
import "./scenarios.css";

/** The saved sets of criteria, weights and limits, and a way to save those on the screen. A link carries them. */
export function Scenarios() {
  const page = usePageWords();
  const scenarios = useStore(store, ({ document }) => document.suitability.scenarios);
  const [name, setName] = useState("");
  const isFull = scenarios.length >= MAX_SCENARIOS;
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    saveScenario(name.trim() || page("suitability.keep.unnamed", { number: scenarios.length + 1 }));
    setName("");
  };
  return (
    <section aria-labelledby="suitability-scenarios">
      <h2 id="suitability-scenarios" className="panel-heading">
        {page("suitability.keep.scenarios")}
      </h2>
      <p className="ranking-note">{page("suitability.keep.scenariosNote")}</p>
      {isFull ? (
        <p>{page("suitability.keep.full", { most: MAX_SCENARIOS })}</p>
      ) : (
        <form className="scenario-form" onSubmit={onSubmit}>
          <TextField
            label={page("suitability.keep.name")}
            value={name}
            maxLength={MAX_NAME_CHARACTERS}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit">{page("suitability.keep.save")}</Button>
        </form>
      )}
      {scenarios.length > 0 && (
        <ul className="scenario-list">
          {scenarios.map((scenario) => (
            <ScenarioItem key={scenario.id} scenario={scenario} canCopy={!isFull} />
          ))}
        </ul>
      )}
    </section>
  );
}
