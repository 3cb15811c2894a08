import { toAhp, toDirect, toSwing } from "../../analyses/suitability/convert-weights.ts";
import type { Weighting } from "../../analyses/suitability/question.ts";
import { setWeighting } from "../../state/suitability-actions.ts";
import { Choice } from "../controls/Choice.tsx";
import { usePageWords } from "../pages/PageWords.tsx";

interface WeightMethodProps {
  readonly weighting: Weighting;
  /** The criteria in use. */
  readonly ids: readonly string[];
}

const CONVERT = { direct: toDirect, swing: toSwing, ahp: toAhp } as const satisfies Record<
  Weighting["method"],
  unknown
>;
const METHODS = ["direct", "swing", "ahp"] as const satisfies readonly Weighting["method"][];

/** The three ways to say what is important. Going from one to another keeps the weights. */
export function WeightMethod({ weighting, ids }: WeightMethodProps) {
  const say = usePageWords();
  return (
    <div className="weight-method">
      <Choice
        label={say("suitability.setup.weights.method")}
        look="bar"
        options={METHODS.map((id) => ({ id, label: say(`suitability.setup.weights.methods.${id}`) }))}
        value={weighting.method}
        onChange={(method) => setWeighting(CONVERT[method](weighting, ids))}
      />
      <p className="setup-note">{say(`suitability.setup.weights.explain.${weighting.method}`)}</p>
    </div>
  );
}
