import { useId, useState } from "react";
import { useStore } from "zustand";
import type { Problem } from "../../core/problem.ts";
import type { Result } from "../../core/result.ts";
import { readPlotText } from "../../formats/plot-file.ts";
import type { ReadSheet } from "../../formats/plot-json.ts";
import { addPlotRow, fillPlotDraft } from "../../state/plot-actions.ts";
import { draftRowCount } from "../../state/plot-selectors.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Choice } from "../controls/Choice.tsx";
import { DrawTools } from "../drawing/DrawTools.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { problemSentence } from "../shell/problem-sentence.ts";
import { useLanguage } from "../use-language.ts";
import { readPlotFile } from "./read-plot-file.ts";

const MODES = ["add", "replace"] as const;
const KINDS = ["area"] as const;

/** The ways in which rows come: pasted, from a file, drawn on the map, or typed into an empty one. */
export function PlotSources() {
  const page = usePageWords();
  const { translate } = useLanguage();
  const fileId = useId();
  const textId = useId();
  const count = useStore(store, draftRowCount);
  const [mode, setMode] = useState<(typeof MODES)[number]>("add");
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const take = (read: Result<ReadSheet>): void => {
    setProblem(read.ok ? null : read.problem);
    if (!read.ok) return;
    fillPlotDraft(read.value, count === 0 ? "replace" : mode);
    setText("");
  };
  return (
    <div className="plot-sources">
      {count > 0 && (
        <Choice
          label={page("plots.editor.mode")}
          look="list"
          options={MODES.map((id) => ({ id, label: page(`plots.editor.modes.${id}`) }))}
          value={mode}
          onChange={setMode}
        />
      )}
      <div className="field">
        <label className="field-label" htmlFor={textId}>
          {page("plots.editor.paste")}
        </label>
        <textarea
          id={textId}
          className="field-box field-copy"
          rows={4}
          value={text}
          placeholder={page("plots.editor.pasteExample")}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <p className="plot-buttons">
        <Button
          disabled={text.trim() === ""}
          onClick={() => take(readPlotText(text, page("plots.editor.pasted")))}
        >
          {page("plots.editor.read")}
        </Button>
        <Button onClick={() => addPlotRow()}>{page("plots.editor.addRow")}</Button>
      </p>
      <p className="plot-file">
        <input
          id={fileId}
          type="file"
          className="visually-hidden"
          aria-describedby={`${fileId}-kinds`}
          accept=".csv,.txt,.tsv,.json,.geojson"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void readPlotFile(file).then(take);
            // The same file, mended, can be chosen again.
            target.value = "";
          }}
        />
        <label className="button button-plain" htmlFor={fileId}>
          {page("plots.editor.file")}
        </label>
        <span id={`${fileId}-kinds`} className="setup-note">
          {page("plots.editor.fileKinds")}
        </span>
      </p>
      {problem && (
        <p className="field-error" role="alert">
          {problemSentence(problem, translate)}
        </p>
      )}
      <DrawTools purpose="plot" kinds={KINDS} nameOf={() => ""} />
    </div>
  );
}
