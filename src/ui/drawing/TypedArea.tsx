import type { Polygon } from "geojson";
import { type FormEvent, useId, useState } from "react";
import { goToGeometry } from "../../state/go-to.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { problemSentence } from "../shell/problem-sentence.ts";
import { useLanguage } from "../use-language.ts";
import { typedArea } from "./typed-area.ts";

interface TypedAreaProps {
  readonly onAdd: (area: Polygon) => void;
}

/** An area by its corners. */
export function TypedArea({ onAdd }: TypedAreaProps) {
  const page = usePageWords();
  const { translate } = useLanguage();
  const id = useId();
  const problemId = useId();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const area = typedArea(text);
    if (!area.ok) return setProblem(problemSentence(area.problem, translate));
    onAdd(area.value);
    goToGeometry(area.value);
    setText("");
    setProblem(null);
  };
  return (
    <form className="draw-form" onSubmit={add}>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {page("suitability.drawing.corners")}
        </label>
        <textarea
          id={id}
          className="field-box draw-corners"
          rows={4}
          value={text}
          placeholder={page("suitability.drawing.cornersExample")}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : problemId}
          onChange={(event) => setText(event.target.value)}
        />
        {problem !== null && (
          <p id={problemId} className="field-error" role="alert">
            {problem}
          </p>
        )}
      </div>
      <Button type="submit" disabled={text.trim() === ""}>
        {page("suitability.drawing.addArea")}
      </Button>
    </form>
  );
}
