import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from "react";
import type { CurvePoint, ValueFunction } from "../../../criteria/value-function.ts";
import { usePageWords } from "../../pages/PageWords.tsx";
import { useLanguage } from "../../use-language.ts";
import type { AmountWords } from "../use-amount-words.ts";
import { hasFreeValues, movePoint, VALUE_STEP } from "./move-point.ts";
import { pointAfterKey } from "./point-after-key.ts";

interface CurveHandlesProps {
  readonly curve: ValueFunction;
  /** The plot that the points lie on. */
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly high: number;
  readonly amountStep: number;
  readonly words: AmountWords;
  /** While a point moves. */
  readonly onMove: (curve: ValueFunction) => void;
  /** When it is let go; may be called more than once. */
  readonly onMoveEnd: () => void;
}

/** The points of a curve, to drag or to move with the arrow keys: along the scale, and up and down in value. */
export function CurveHandles({ curve, plot, high, amountStep, words, onMove, onMoveEnd }: CurveHandlesProps) {
  const say = usePageWords();
  const { formats } = useLanguage();
  const dragged = useRef<number | null>(null);

  const moveTo = (index: number, point: CurvePoint) => onMove(movePoint(curve, index, point, amountStep));
  const onPointerMove = (event: PointerEvent, index: number) => {
    const box = plot.current?.getBoundingClientRect();
    if (dragged.current !== index || !box) return;
    const along = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    moveTo(index, [along * high, 1 - (event.clientY - box.top) / box.height]);
  };
  const onKeyDown = (event: KeyboardEvent, index: number, point: CurvePoint) => {
    const steps = { amount: amountStep, value: hasFreeValues(curve.shape) ? VALUE_STEP : null };
    const next = pointAfterKey(event.key, point, steps);
    if (!next) return;
    event.preventDefault();
    moveTo(index, next);
  };

  return curve.points.map((point, index) => {
    const [amount, value] = point;
    const text = say("suitability.setup.curve.pointValue", {
      amount: words.write(amount),
      value: formats.number(value, 2),
    });
    return (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place; moved, it stays the same point
        key={index}
        role="slider"
        tabIndex={0}
        className="curve-handle"
        aria-label={say("suitability.setup.curve.point", { number: index + 1, of: curve.points.length })}
        aria-valuemin={0}
        aria-valuemax={Math.max(high, amount)}
        aria-valuenow={amount}
        aria-valuetext={text}
        style={{
          insetInlineStart: `${Math.min(1, amount / high) * 100}%`,
          insetBlockStart: `${(1 - value) * 100}%`,
        }}
        onPointerDown={(event) => {
          dragged.current = index;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => onPointerMove(event, index)}
        onLostPointerCapture={() => {
          dragged.current = null;
          onMoveEnd();
        }}
        onKeyDown={(event) => onKeyDown(event, index, point)}
        onKeyUp={onMoveEnd}
        onBlur={onMoveEnd}
      />
    );
  });
}
