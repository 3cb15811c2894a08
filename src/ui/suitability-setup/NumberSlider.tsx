import { NumberField } from "../controls/NumberField.tsx";

interface NumberSliderProps {
  readonly label: string;
  readonly value: number;
  readonly maxValue: number;
  /** The value with its unit, as it is read aloud. */
  readonly text: string;
  /** Stands behind the field. */
  readonly unit: string | null;
  /** While the slider moves. */
  readonly onChange: (value: number) => void;
  /** When it is let go, and after a number was typed; may be called more than once. */
  readonly onChangeEnd: () => void;
}

/** A number from 0 to `maxValue` to slide or to type, whichever one likes. */
export function NumberSlider({
  label,
  value,
  maxValue,
  text,
  unit,
  onChange,
  onChangeEnd,
}: NumberSliderProps) {
  return (
    <div className="number-slider">
      <span className="slider">
        <input
          type="range"
          min={0}
          max={maxValue}
          step={1}
          value={value}
          aria-label={label}
          aria-valuetext={text}
          onChange={(event) => onChange(event.target.valueAsNumber)}
          onPointerUp={onChangeEnd}
          onKeyUp={onChangeEnd}
          onBlur={onChangeEnd}
        />
      </span>
      <NumberField
        label={label}
        value={value}
        minValue={0}
        maxValue={maxValue}
        formatOptions={{ maximumFractionDigits: 1 }}
        onChange={(typed) => {
          if (!Number.isFinite(typed) || typed === value) return;
          onChange(typed);
          onChangeEnd();
        }}
      />
      {unit && <span aria-hidden="true">{unit}</span>}
    </div>
  );
}
