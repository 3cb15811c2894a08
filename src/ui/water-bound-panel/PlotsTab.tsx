import { useStore } from "zustand";
import { openPlotDraft, reopenPlotDraft } from "../../state/plot-actions.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { PlotEditor } from "../plot-editor/PlotEditor.tsx";
import { ExampleButton } from "./ExampleButton.tsx";
import { FillIn } from "./FillIn.tsx";
import { OwnPlots } from "./OwnPlots.tsx";

/** The person's own plots: to fill in, to change, to keep as a file, to take away. */
export function PlotsTab({ onApplied }: { readonly onApplied: () => void }) {
  const page = usePageWords();
  const draft = useStore(store, ({ session }) => session.plotDraft);
  const plots = useStore(store, ({ document }) => document.ownPlots);
  const hasLeft = useStore(store, ({ session }) => session.leftPlotDraft !== null);
  return (
    <>
      <h2 className="panel-heading">{page("plots.own.title")}</h2>
      <p className="plots-meaning">{page("plots.own.local")}</p>
      {draft ? (
        <PlotEditor draft={draft} onApplied={onApplied} />
      ) : (
        <>
          {plots ? <OwnPlots plots={plots} /> : <p>{page("plots.own.none")}</p>}
          <p className="plot-buttons">
            <Button look="primary" onClick={openPlotDraft}>
              {page(plots ? "plots.own.edit" : "plots.fillIn")}
            </Button>
            {hasLeft && <Button onClick={reopenPlotDraft}>{page("plots.own.reopen")}</Button>}
            {!plots && <ExampleButton />}
          </p>
          <FillIn />
        </>
      )}
    </>
  );
}
