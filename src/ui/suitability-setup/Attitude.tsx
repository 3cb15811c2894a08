import { settle } from "../../state/actions.ts";
import { adjustParameters } from "../../state/suitability-actions.ts";
import { useOneStep } from "../controls/use-one-step.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

/** From careful (a score is as good as its worst value) to hopeful (as its best). */
export function Attitude({ attitude }: { readonly attitude: number }) {
  const say = usePageWords();
  const { formats } = useLanguage();
  const step = useOneStep((before) => settle("suitability-combination", before));
  return (
    <div className="attitude">
      <input
        type="range"
        className="attitude-slider"
        min={0}
        max={1}
        step={0.05}
        value={attitude}
        aria-label={say("suitability.setup.attitude.label")}
        aria-valuetext={say("suitability.setup.attitude.value", { value: formats.number(attitude, 2) })}
        onChange={(event) => {
          step.begin();
          const chosen = event.target.valueAsNumber;
          adjustParameters((known) => ({ ...known, combination: { method: "owa", attitude: chosen } }));
        }}
        onPointerUp={step.end}
        onKeyUp={step.end}
        onBlur={step.end}
      />
      <span>{say("suitability.setup.attitude.careful")}</span>
      <span>{say("suitability.setup.attitude.neutral")}</span>
      <span>{say("suitability.setup.attitude.hopeful")}</span>
    </div>
  );
}
