import type { CurvePoint, Shape } from "../../../criteria/value-function.ts";
import { Button } from "../../controls/Button.tsx";
import { Icon } from "../../controls/Icon.tsx";
import { NumberField } from "../../controls/NumberField.tsx";
import { usePageWords } from "../../pages/PageWords.tsx";
import { useLanguage } from "../../use-language.ts";
import type { AmountWords } from "../use-amount-words.ts";
import { hasFreeCount, hasFreeValues } from "./move-point.ts";

interface CurvePointRowProps {
  readonly point: CurvePoint;
  /** From 1. */
  readonly number: number;
  readonly shape: Shape;
  readonly words: AmountWords;
  /** Whatever was typed, also what cannot be: the field does not correct it without a word. */
  readonly onChange: (point: CurvePoint) => void;
  /** Null when the shape needs the point. */
  readonly onRemove: (() => void) | null;
}

/** One point as numbers. A value that the shape fixes is there to read. */
export function CurvePointRow({ point, number, shape, words, onChange, onRemove }: CurvePointRowProps) {
  const say = usePageWords();
  const { formats } = useLanguage();
  const [amount, value] = point;
  return (
    <tr>
      <td>
        <NumberField
          label={say("suitability.setup.curve.amountOf", { label: words.label, number })}
          value={amount / words.perShown}
          formatOptions={{ maximumFractionDigits: 3 }}
          onChange={(typed) => onChange([typed * words.perShown, value])}
        />
      </td>
      {hasFreeValues(shape) ? (
        <td>
          <NumberField
            label={say("suitability.setup.curve.valueOf", { number })}
            value={value}
            step={0.01}
            formatOptions={{ maximumFractionDigits: 2 }}
            onChange={(typed) => onChange([amount, typed])}
          />
        </td>
      ) : (
        <td className="numeric">{formats.number(value, 2)}</td>
      )}
      {hasFreeCount(shape) && (
        <td>
          <Button
            look="icon"
            aria-label={say("suitability.setup.curve.removeOf", { number })}
            disabled={onRemove === null}
            onClick={() => onRemove?.()}
          >
            <Icon name="remove" />
          </Button>
        </td>
      )}
    </tr>
  );
}
