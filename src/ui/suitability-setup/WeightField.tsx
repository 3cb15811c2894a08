import { useStore } from "zustand";
import type { Weighting } from "../../analyses/suitability/question.ts";
import { store } from "../../state/store.ts";
import { adjustParameters, settleWeights, setWeight } from "../../state/suitability-actions.ts";
import { useOneStep } from "../controls/use-one-step.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { NumberSlider } from "./NumberSlider.tsx";

interface WeightFieldProps {
  readonly id: string;
  readonly name: string;
  /** 0–1. */
  readonly share: number;
}

/** How heavily one criterion counts: a percentage, points, or what the pairs came to, as the person chose. */
export function WeightField({ id, name, share }: WeightFieldProps) {
  const say = usePageWords();
  const { formats } = useLanguage();
  const step = useOneStep(settleWeights);
  const weighting = useStore(store, (state) => state.document.suitability.parameters.weighting);
  if (weighting.method === "ahp") {
    return (
      <span className="weight-bar" aria-hidden="true">
        <span style={{ inlineSize: formats.percent(share) }} />
      </span>
    );
  }
  const isDirect = weighting.method === "direct";
  const value = (isDirect ? weighting.weights : weighting.points)[id] ?? 0;
  return (
    <NumberSlider
      label={say(isDirect ? "suitability.setup.weights.weightOf" : "suitability.setup.weights.pointsOf", {
        name,
      })}
      value={value}
      maxValue={100}
      unit={isDirect ? "%" : null}
      text={isDirect ? formats.percent(value / 100) : formats.number(value, 1)}
      onChange={(next) => {
        step.begin();
        if (isDirect) setWeight(id, next);
        else adjustParameters((known) => ({ ...known, weighting: withPoints(known.weighting, id, next) }));
      }}
      onChangeEnd={step.end}
    />
  );
}

function withPoints(weighting: Weighting, id: string, points: number): Weighting {
  return weighting.method === "swing"
    ? { ...weighting, points: { ...weighting.points, [id]: points } }
    : weighting;
}
