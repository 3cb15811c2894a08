import { useStore } from "zustand";
import { redoPlotDraft, undoPlotDraft } from "../../state/plot-draft-history.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { usePageWords } from "../pages/PageWords.tsx";

/** Takes back and does again what was changed in the rows: they are no step of the page before they are taken over. */
export function DraftSteps() {
  const page = usePageWords();
  const { past, future } = useStore(store, ({ session }) => session.plotDraftHistory);
  return (
    <p className="plot-buttons">
      <Button
        look="icon"
        aria-label={page("plots.editor.undo")}
        disabled={past.length === 0}
        onClick={undoPlotDraft}
      >
        <Icon name="undo" />
      </Button>
      <Button
        look="icon"
        aria-label={page("plots.editor.redo")}
        disabled={future.length === 0}
        onClick={redoPlotDraft}
      >
        <Icon name="redo" />
      </Button>
    </p>
  );
}
