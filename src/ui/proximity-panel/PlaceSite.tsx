import { type FormEvent, useState } from "react";
import { useStore } from "zustand";
import { parseCoordinates } from "../../geo/parse-coordinates.ts";
import { addPointSite, startPlacing } from "../../state/actions.ts";
import { goToPoint } from "../../state/go-to.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { TextField } from "../controls/TextField.tsx";
import { problemSentence } from "../shell/problem-sentence.ts";
import { useLanguage } from "../use-language.ts";

/** The ways to a site without a search: a click on the map, or typed coordinates. */
export function PlaceSite({ primary }: { readonly primary: boolean }) {
  const { translate } = useLanguage();
  const placing = useStore(store, (state) => state.session.placing);
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);

  const addTyped = (event: FormEvent) => {
    event.preventDefault();
    const understood = parseCoordinates(typed);
    if (!understood.ok) {
      return setProblem(problemSentence(understood.problem, translate));
    }
    const { longitude, latitude } = understood.value;
    addPointSite([longitude, latitude]);
    goToPoint([longitude, latitude]);
    setTyped("");
    setProblem(null);
  };

  return (
    <section className="place-site">
      <Button
        look={primary ? "primary" : "plain"}
        aria-pressed={placing}
        onClick={() => startPlacing(!placing)}
      >
        <Icon name="target" />
        {translate(placing ? "proximity.stopPlacing" : "proximity.place")}
      </Button>
      <p role="status" className="placing-hint">
        {placing && translate("proximity.placing")}
      </p>
      <form className="field-row" onSubmit={addTyped}>
        <TextField
          label={translate("proximity.coordinates")}
          placeholder={translate("proximity.coordinatesExample")}
          value={typed}
          problem={problem}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" disabled={typed.trim() === ""}>
          {translate("proximity.add")}
        </Button>
      </form>
      {primary && <p className="proximity-note">{translate("proximity.hint")}</p>}
    </section>
  );
}
