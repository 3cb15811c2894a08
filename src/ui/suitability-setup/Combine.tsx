import { useId } from "react";
import { useStore } from "zustand";
import { COMBINATIONS, type Combination } from "../../analyses/suitability/question.ts";
import { store } from "../../state/store.ts";
import { setCombination } from "../../state/suitability-actions.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { Attitude } from "./Attitude.tsx";
import { SetupSection } from "./SetupSection.tsx";

type Method = Combination["method"];

/** Neither careful nor hopeful: the ordered weights of the weighted sum. */
const NEUTRAL = 0.5;

/** How values and weights become a score: four ways, each in a line with where it comes from. */
export function Combine() {
  const say = usePageWords();
  const name = useId();
  const combination = useStore(store, (state) => state.document.suitability.parameters.combination);
  const choose = (method: Method) =>
    setCombination(method === "owa" ? { method, attitude: NEUTRAL } : { method });
  return (
    <SetupSection
      title={say("suitability.setup.combine.title")}
      state={say(`suitability.setup.combine.${combination.method}.name`)}
    >
      <fieldset className="setup-choice">
        <legend className="visually-hidden">{say("suitability.setup.combine.title")}</legend>
        {COMBINATIONS.map((method) => (
          <div key={method}>
            <label>
              <input
                type="radio"
                name={name}
                checked={combination.method === method}
                aria-describedby={`${name}-${method}`}
                onChange={() => choose(method)}
              />
              <span>{say(`suitability.setup.combine.${method}.name`)}</span>
            </label>
            <p id={`${name}-${method}`} className="setup-note">
              {say(`suitability.setup.combine.${method}.explain`)}{" "}
              <cite>{say(`suitability.setup.combine.${method}.source`)}</cite>
            </p>
            {method === "owa" && combination.method === "owa" && <Attitude attitude={combination.attitude} />}
          </div>
        ))}
      </fieldset>
    </SetupSection>
  );
}
