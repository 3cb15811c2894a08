import { type FormEvent, useState } from "react";
import { useStore } from "zustand";
import { setRadii } from "../../state/actions.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { TextField } from "../controls/TextField.tsx";
import { useLanguage } from "../use-language.ts";
import { addRadius } from "./radii.ts";

/** The distances within which is counted, with the reason for those that are there at first. */
export function Radii() {
  const { translate, formats } = useLanguage();
  const radii = useStore(store, (state) => state.document.proximity.radiiMeters);
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);

  const add = (event: FormEvent) => {
    event.preventDefault();
    const answer = addRadius(radii, typed);
    if (!answer.ok) return setProblem(translate(`proximity.radiusProblems.${answer.reason}`));
    setRadii(answer.radiiMeters);
    setTyped("");
    setProblem(null);
  };

  return (
    <section className="radii" aria-labelledby="proximity-radii">
      <h3 id="proximity-radii" className="field-label">
        {translate("proximity.radii")}
      </h3>
      <ul className="radius-list">
        {radii.map((meters) => (
          <li key={meters}>
            <Button
              aria-label={translate("proximity.radiusRemove", { distance: radiusWords(meters) })}
              onClick={() => setRadii(radii.filter((radius) => radius !== meters))}
            >
              {radiusWords(meters)}
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      <form className="field-row" onSubmit={add}>
        <TextField
          label={translate("proximity.radiusAdd")}
          inputMode="decimal"
          value={typed}
          problem={problem}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" disabled={typed.trim() === ""}>
          {translate("proximity.add")}
        </Button>
      </form>
      <p className="proximity-note">{translate("proximity.radiiReason")}</p>
    </section>
  );

  function radiusWords(meters: number): string {
    return formats.radius(meters);
  }
}
