import "./slider.css";

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly minValue: number;
  readonly maxValue: number;
  readonly step: number;
  /** The value as it stands beside the slider, with its unit. */
  readonly text: string;
  /** While the slider moves. */
  readonly onChange: (value: number) => void;
  /** When it is let go; may be called more than once. */
  readonly onChangeEnd: () => void;
}

/** A slider for one number, with its name and its value. The browser's own element. */
export function Slider({ label, value, minValue, maxValue, step, text, onChange, onChangeEnd }: SliderProps) {
  return (
    <label className="slider">
      <span>{label}</span>
      <input
        type="range"
        min={minValue}
        max={maxValue}
        step={step}
        value={value}
        aria-valuetext={text}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        onPointerUp={onChangeEnd}
        onKeyUp={onChangeEnd}
        onBlur={onChangeEnd}
      />
      <output className="slider-output">{text}</output>
    </label>
  );
}
