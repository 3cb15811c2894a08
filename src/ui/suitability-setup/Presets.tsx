import { useStore } from "zustand";
import { PRESETS } from "../../analyses/suitability/presets.ts";
import { store } from "../../state/store.ts";
import { applyPreset } from "../../state/suitability-actions.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { presetOf } from "./preset-of.ts";
import { SetupSection } from "./SetupSection.tsx";

/** Starts for one kind of use, each with its reason. Choosing one is one step, so it can be taken back. */
export function Presets() {
  const say = usePageWords();
  const parameters = useStore(store, (state) => state.document.suitability.parameters);
  const current = presetOf(parameters);
  const state = current ? say(`suitability.presets.${current}.name`) : say("suitability.setup.presets.own");
  return (
    <SetupSection title={say("suitability.setup.presets.title")} state={state}>
      <p className="setup-note">{say("suitability.setup.presets.explain")}</p>
      <ul className="presets">
        {PRESETS.map(({ id }) => (
          <li key={id} data-current={id === current}>
            <Button look="link" aria-pressed={id === current} onClick={() => applyPreset(id)}>
              {say(`suitability.presets.${id}.name`)}
            </Button>
            <p className="setup-note">{say(`suitability.presets.${id}.reason`)}</p>
          </li>
        ))}
      </ul>
    </SetupSection>
  );
}
