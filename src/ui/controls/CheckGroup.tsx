import "./choice.css";

interface CheckGroupProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: readonly Id[];
  readonly onToggle: (id: Id) => void;
  /** The last one that is chosen stays: without any there would be nothing left. */
  readonly keepsOne?: boolean;
  /** `bar` for short words side by side, `list` for anything longer. */
  readonly look: "bar" | "list";
}

/** Any number of a few, all in sight: the browser's own checkboxes. */
export function CheckGroup<Id extends string>(props: CheckGroupProps<Id>) {
  const { label, options, chosen, onToggle, keepsOne = false, look } = props;
  return (
    <fieldset className={`choice choice-${look}`}>
      <legend className={look === "bar" ? "visually-hidden" : "choice-legend"}>{label}</legend>
      {options.map(({ id, label: word }) => {
        const isChosen = chosen.includes(id);
        return (
          <label key={id} className="choice-option">
            <input
              type="checkbox"
              checked={isChosen}
              disabled={keepsOne && isChosen && chosen.length === 1}
              onChange={() => onToggle(id)}
            />
            <span>{word}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
