import { useState } from "react";
import { checkCurve } from "../../../criteria/check-curve.ts";
import { type CurvePoint, SHAPE_RULES, type ValueFunction } from "../../../criteria/value-function.ts";
import { Button } from "../../controls/Button.tsx";
import { usePageWords } from "../../pages/PageWords.tsx";
import type { AmountWords } from "../use-amount-words.ts";
import { CurvePointRow } from "./CurvePointRow.tsx";
import { hasFreeCount, withOneMore, withoutPoint, withPoint } from "./move-point.ts";

interface CurvePointsProps {
  readonly curve: ValueFunction;
  readonly amountStep: number;
  readonly words: AmountWords;
  readonly onChange: (curve: ValueFunction) => void;
}

/** The points of a curve as numbers to type. What cannot be a curve stays typed, is explained, and changes nothing. */
export function CurvePoints({ curve, amountStep, words, onChange }: CurvePointsProps) {
  const say = usePageWords();
  const [typed, setTyped] = useState<{ readonly of: ValueFunction; readonly curve: ValueFunction } | null>(
    null,
  );
  // Moved or undone elsewhere, the curve is another one, and what was typed for it has gone.
  const shown = typed?.of === curve ? typed.curve : curve;
  const problem = shown === curve ? null : checkCurve(shown);
  const type = (index: number, point: CurvePoint) => {
    const next = withPoint(shown, index, point);
    if (checkCurve(next) === null) onChange(next);
    else setTyped({ of: curve, curve: next });
  };
  const isFree = hasFreeCount(curve.shape);
  const { fewestPoints, mostPoints } = SHAPE_RULES[curve.shape];
  return (
    <>
      <table className="table curve-points">
        <caption className="visually-hidden">{say("suitability.setup.curve.points")}</caption>
        <thead>
          <tr>
            <th scope="col" className="numeric">
              {words.label}
            </th>
            <th scope="col" className="numeric">
              {say("suitability.setup.curve.value")}
            </th>
            {isFree && (
              <th scope="col">
                <span className="visually-hidden">{say("suitability.setup.curve.remove")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.points.map((point, index) => (
            <CurvePointRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place
              key={index}
              point={point}
              number={index + 1}
              shape={curve.shape}
              words={words}
              onChange={(next) => type(index, next)}
              onRemove={
                curve.points.length > fewestPoints ? () => onChange(withoutPoint(curve, index)) : null
              }
            />
          ))}
        </tbody>
      </table>
      {problem !== null && (
        <p className="field-error" role="alert">
          {say(`suitability.curveFaults.${problem}`)} {say("suitability.setup.curve.unchanged")}
        </p>
      )}
      {isFree && (
        <Button
          disabled={curve.points.length >= mostPoints}
          onClick={() => onChange(withOneMore(curve, amountStep))}
        >
          {say("suitability.setup.curve.add")}
        </Button>
      )}
    </>
  );
}
