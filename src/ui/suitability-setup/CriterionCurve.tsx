import { memo, useState } from "react";
import type { CriterionUse } from "../../analyses/suitability/question.ts";
import type { CriterionDefinition } from "../../criteria/criterion.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { CurveChart } from "./curve/CurveChart.tsx";
import { CurveEditor } from "./curve/CurveEditor.tsx";
import { curveSentence } from "./curve/curve-sentence.ts";
import { type Amounts, scaleEnd } from "./curve/histogram.ts";
import type { AmountWords } from "./use-amount-words.ts";

interface CriterionCurveProps {
  readonly use: CriterionUse;
  readonly definition: CriterionDefinition;
  readonly amounts: Amounts | null;
  readonly words: AmountWords;
}

/**
 * What an amount is worth, small and in a sentence; opened, it can be changed. Not drawn again while weights slide:
 * the amounts of thousands of candidates need counting once.
 */
export const CriterionCurve = memo(function CriterionCurve({
  use,
  definition,
  amounts,
  words,
}: CriterionCurveProps) {
  const say = usePageWords();
  const { formats } = useLanguage();
  const [open, setOpen] = useState(false);
  const curve = use.curve ?? definition.curve;
  const sentence = curveSentence(curve, { unit: definition.unit, write: words.write, say, formats });
  const label = say("suitability.setup.curve.label", { name: say(`criteria.${use.id}.name`), sentence });
  return (
    <details className="criterion-curve" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="criterion-sentence">{sentence}</span>
        <span className="criterion-edit">
          {say(open ? "suitability.setup.curve.close" : "suitability.setup.curve.edit")}
        </span>
        {!open && (
          <CurveChart
            curve={curve}
            amounts={amounts}
            high={scaleEnd(amounts, curve.points, words.unit)}
            words={words}
            label={label}
          />
        )}
      </summary>
      {open && (
        <CurveEditor use={use} definition={definition} amounts={amounts} words={words} label={label} />
      )}
    </details>
  );
});
