import type { Point, Polygon } from "geojson";
import { type FormEvent, useState } from "react";
import { useStore } from "zustand";
import { goToGeometry } from "../../state/go-to.ts";
import type { Drawing } from "../../state/session.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { NumberField } from "../controls/NumberField.tsx";
import { TextField } from "../controls/TextField.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { problemSentence } from "../shell/problem-sentence.ts";
import { useLanguage } from "../use-language.ts";
import { typedPlace } from "./typed-area.ts";

const MOST_METERS = 20_000;

interface TypedPlaceProps {
  readonly onAdd: (place: Point | Polygon, kind: Drawing["kind"]) => void;
}

/** A point, or the ground around one, by its coordinates or by the middle of the map. */
export function TypedPlace({ onAdd }: TypedPlaceProps) {
  const page = usePageWords();
  const { translate } = useLanguage();
  const center = useStore(store, ({ session }) => session.mapCenter);
  const [text, setText] = useState("");
  const [radiusMeters, setRadiusMeters] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const place = typedPlace(text, radiusMeters);
    if (!place.ok) return setProblem(problemSentence(place.problem, translate));
    onAdd(place.value, radiusMeters > 0 ? "area" : "point");
    if (place.value.type === "Polygon") goToGeometry(place.value);
    setText("");
    setProblem(null);
  };
  return (
    <form className="draw-form" onSubmit={add}>
      <TextField
        label={translate("proximity.coordinates")}
        placeholder={translate("proximity.coordinatesExample")}
        value={text}
        problem={problem}
        onChange={(event) => setText(event.target.value)}
      />
      <Button
        disabled={center === null}
        onClick={() => center && setText(`${center[1].toFixed(5)}, ${center[0].toFixed(5)}`)}
      >
        {page("suitability.drawing.useCenter")}
      </Button>
      <NumberField
        label={page("suitability.drawing.radius")}
        minValue={0}
        maxValue={MOST_METERS}
        step={50}
        value={radiusMeters}
        onChange={(value) => setRadiusMeters(Number.isFinite(value) ? value : 0)}
      />
      <Button type="submit" disabled={text.trim() === ""}>
        {page("suitability.drawing.addPlace")}
      </Button>
    </form>
  );
}
