import { useStore } from "zustand";
import type { PlotInventory } from "../../catalog/plot-inventory.ts";
import { openPlotDraft, removePlots } from "../../state/plot-actions.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { download } from "../exports/download.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { PlotEditor } from "../plot-editor/PlotEditor.tsx";
import { ExampleButton } from "./ExampleButton.tsx";
import { FillIn } from "./FillIn.tsx";

/** The person's own plots: to fill in, to change, to keep as a file, to take away. */
export function PlotsTab({ onApplied }: { readonly onApplied: () => void }) {
  const page = usePageWords();
  const draft = useStore(store, ({ session }) => session.plotDraft);
  const plots = useStore(store, ({ document }) => document.ownPlots);
  return (
    <>
      <h2 className="panel-heading">{page("plots.own.title")}</h2>
      <p className="plots-meaning">{page("plots.own.local")}</p>
      {draft ? (
        <PlotEditor draft={draft} onApplied={onApplied} />
      ) : (
        <>
          {plots ? <Own plots={plots} /> : <p>{page("plots.own.none")}</p>}
          <p className="plot-buttons">
            <Button look="primary" onClick={openPlotDraft}>
              {page(plots ? "plots.own.edit" : "plots.fillIn")}
            </Button>
            {!plots && <ExampleButton />}
          </p>
          <FillIn />
        </>
      )}
    </>
  );
}

function Own({ plots }: { readonly plots: PlotInventory }) {
  const page = usePageWords();
  const save = () =>
    download(
      plots.example ? "voorbeeld-kavels.json" : "kavels.json",
      "application/json",
      `${JSON.stringify(plots, null, 2)}\n`,
    );
  return (
    <>
      {plots.example && <p className="example-mark">{page("plots.exampleMark")}</p>}
      <p>
        <strong>{plots.title}</strong>
        <span className="plots-note">
          {page("plots.own.summary", {
            publisher: plots.publisher,
            count: plots.plots.length,
            totals: plots.totals.length,
          })}
        </span>
      </p>
      <p className="plot-buttons">
        <Button onClick={save}>
          <Icon name="download" />
          {page("plots.own.save")}
        </Button>
        <Button onClick={removePlots}>
          <Icon name="remove" />
          {page("plots.own.remove")}
        </Button>
      </p>
    </>
  );
}
