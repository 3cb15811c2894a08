import { useRef, useState } from "react";
import type { CriterionUse } from "../../../analyses/suitability/question.ts";
import type { CriterionDefinition } from "../../../criteria/criterion.ts";
import { SHAPES, type Shape, type ValueFunction } from "../../../criteria/value-function.ts";
import { adjustCurve, setCurve, settleCurve } from "../../../state/suitability-actions.ts";
import { Button } from "../../controls/Button.tsx";
import { Icon } from "../../controls/Icon.tsx";
import { Select } from "../../controls/Select.tsx";
import { useOneStep } from "../../controls/use-one-step.ts";
import { usePageWords } from "../../pages/PageWords.tsx";
import type { AmountWords } from "../use-amount-words.ts";
import { roundStep } from "./axis.ts";
import { CurveChart } from "./CurveChart.tsx";
import { CurveHandles } from "./CurveHandles.tsx";
import { CurveLegend } from "./CurveLegend.tsx";
import { CurvePoints } from "./CurvePoints.tsx";
import { type Amounts, scaleEnd } from "./histogram.ts";
import { reshape } from "./reshape.ts";

interface CurveEditorProps {
  readonly use: CriterionUse;
  readonly definition: CriterionDefinition;
  readonly amounts: Amounts | null;
  readonly words: AmountWords;
  readonly label: string;
}

/** Steps along the whole scale: fine enough to aim, coarse enough for round numbers. */
const STEPS = 100;

/** How much an amount is worth: the curve over the real amounts, to drag, to choose or to type. */
export function CurveEditor({ use, definition, amounts, words, label }: CurveEditorProps) {
  const say = usePageWords();
  const plot = useRef<HTMLDivElement>(null);
  const step = useOneStep(settleCurve);
  // While a point moves the scale stands still; else it would run away from the pointer.
  const [heldHigh, setHeldHigh] = useState<number | null>(null);
  const curve = use.curve ?? definition.curve;
  const high = heldHigh ?? scaleEnd(amounts, curve.points, words.unit);
  const amountStep = words.unit === "count" ? 1 : roundStep(high / STEPS);
  const change = (next: ValueFunction) => setCurve(use.id, next);
  return (
    <div className="curve-editor">
      <CurveChart
        large
        curve={curve}
        amounts={amounts}
        high={high}
        words={words}
        label={label}
        plotRef={plot}
      >
        <CurveHandles
          curve={curve}
          plot={plot}
          high={high}
          amountStep={amountStep}
          words={words}
          onMove={(moved) => {
            step.begin();
            setHeldHigh(high);
            adjustCurve(use.id, moved);
          }}
          onMoveEnd={() => {
            step.end();
            setHeldHigh(null);
          }}
        />
      </CurveChart>
      {amounts && <CurveLegend amounts={amounts} high={high} words={words} />}
      <p className="setup-note">{say("suitability.setup.curve.help")}</p>
      <Select
        label={say("suitability.setup.curve.shape")}
        options={SHAPES.map((id) => ({ id, label: say(`suitability.setup.shapes.${id}`) }))}
        value={curve.shape}
        onChange={(shape) => change(reshape(curve, shape as Shape))}
      />
      <CurvePoints curve={curve} amountStep={amountStep} words={words} onChange={change} />
      <p className="setup-note">
        {use.curve !== null && <>{say("suitability.setup.curve.changed")} </>}
        {say(`criteria.${use.id}.reason`)}
      </p>
      {use.curve !== null && (
        <Button onClick={() => setCurve(use.id, null)}>
          <Icon name="undo" />
          {say("suitability.setup.curve.default")}
        </Button>
      )}
    </div>
  );
}
