import { toggleStatus } from "../suitability-setup/toggle-status.ts";

interface TicksProps<Id extends string> {
  readonly legend: string;
  readonly options: readonly Id[];
  /** None stands for all. */
  readonly chosen: readonly Id[];
  readonly nameOf: (id: Id) => string;
  /** Given none when all are ticked. */
  readonly onChange: (chosen: readonly Id[]) => void;
}

/** Some of a few, or all of them; the last tick cannot be taken away, for nothing would be left. */
export function Ticks<Id extends string>({ legend, options, chosen, nameOf, onChange }: TicksProps<Id>) {
  const isIn = (id: Id) => chosen.length === 0 || chosen.includes(id);
  const count = options.filter(isIn).length;
  return (
    <fieldset className="setup-choice">
      <legend className="field-label">{legend}</legend>
      {options.map((id) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={isIn(id)}
            disabled={isIn(id) && count === 1}
            onChange={() => onChange(toggleStatus(chosen, id, options))}
          />
          <span>{nameOf(id)}</span>
        </label>
      ))}
    </fieldset>
  );
}
