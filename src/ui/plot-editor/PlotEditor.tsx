import { useStore } from "zustand";
import { applyPlotDraft, discardPlotDraft, editPlotHeader } from "../../state/plot-actions.ts";
import { checkedDraft, draftRowCount } from "../../state/plot-selectors.ts";
import type { PlotDraft } from "../../state/session.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { TextField } from "../controls/TextField.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { DraftSteps } from "./DraftSteps.tsx";
import { cellId } from "./PlotCell.tsx";
import { PlotErrors } from "./PlotErrors.tsx";
import { PlotRows } from "./PlotRows.tsx";
import { PlotSources } from "./PlotSources.tsx";
import "./plot-editor.css";

interface PlotEditorProps {
  readonly draft: PlotDraft;
  readonly onApplied: () => void;
}

/** Plots to fill in, paste or read. Nothing is counted before all of them are right and taken over. */
export function PlotEditor({ draft, onApplied }: PlotEditorProps) {
  const page = usePageWords();
  const checked = useStore(store, checkedDraft);
  const count = useStore(store, draftRowCount);
  const errors = checked && !checked.ok ? checked.errors : [];
  const apply = () => {
    const [first] = errors;
    if (first?.column) document.getElementById(cellId(first.key, first.column))?.focus();
    else if (applyPlotDraft()) onApplied();
  };
  return (
    <section className="plot-editor" aria-labelledby="plot-editor">
      <h3 id="plot-editor">{page("plots.editor.title")}</h3>
      {draft.isExample && <p className="example-mark">{page("plots.exampleMark")}</p>}
      <PlotSources />
      <TextField
        label={page("plots.editor.titleField")}
        value={draft.title}
        onChange={(event) => editPlotHeader({ title: event.target.value })}
      />
      <TextField
        label={page("plots.editor.publisherField")}
        value={draft.publisher}
        onChange={(event) => editPlotHeader({ publisher: event.target.value })}
      />
      {draft.ignored.length > 0 && (
        <p role="status" className="plots-note">
          {page("plots.editor.ignored", { columns: draft.ignored.join(", ") })}
        </p>
      )}
      {draft.rows.length === 0 && <DraftSteps />}
      {draft.rows.length > 0 && <PlotRows rows={draft.rows} errors={errors} />}
      {errors.length > 0 && <PlotErrors errors={errors} rowCount={count} />}
      <p className="plot-buttons">
        <Button look="primary" disabled={count === 0 || checked === null} onClick={apply}>
          {page("plots.editor.apply", { count })}
        </Button>
        <Button onClick={discardPlotDraft}>{page("plots.editor.discard")}</Button>
      </p>
    </section>
  );
}
