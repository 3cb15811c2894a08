import { useId } from "react";
import "./choice.css";

interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** `bar` for two or three short words side by side, `list` for anything longer. */
  readonly look: "bar" | "list";
}

/** One choice of a few, all in sight: the browser's own radio buttons. */
export function Choice<Id extends string>({ label, options, value, onChange, look }: ChoiceProps<Id>) {
  const name = useId();
  return (
    <fieldset className={`choice choice-${look}`}>
      <legend className={look === "bar" ? "visually-hidden" : "choice-legend"}>{label}</legend>
      {options.map((option) => (
        <label key={option.id} className="choice-option">
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
