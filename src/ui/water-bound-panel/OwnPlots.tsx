import { NAMELESS, type PlotInventory } from "../../catalog/plot-inventory.ts";
import { PLOT_FORMATS, type PlotFormat } from "../../formats/plot-formats.ts";
import { removePlots } from "../../state/plot-actions.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { download } from "../exports/download.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { PlotList } from "./PlotList.tsx";

/** The plots that were taken over: a list of them, and the files in which they can be kept and opened again. */
export function OwnPlots({ plots }: { readonly plots: PlotInventory }) {
  const page = usePageWords();
  const { language } = useLanguage();
  const save = ({ id, mediaType, write }: PlotFormat) => {
    const name = page(plots.example ? "plots.own.exampleFile" : "plots.own.file");
    download(`${name}.${id}`, mediaType, write(plots, language));
  };
  return (
    <>
      {plots.example && <p className="example-mark">{page("plots.exampleMark")}</p>}
      <p>
        <strong>{plots.title === NAMELESS ? page("plots.own.nameless") : plots.title}</strong>
        <span className="plots-note">
          {page("plots.own.summary", {
            publisher: plots.publisher,
            count: plots.plots.length,
            totals: plots.totals.length,
          })}
        </span>
      </p>
      <PlotList plots={plots.plots} />
      <section aria-labelledby="plots-save" className="plots-save">
        <h3 id="plots-save">{page("plots.own.saveTitle")}</h3>
        <p className="plot-buttons">
          {PLOT_FORMATS.map((format) => (
            <Button
              key={format.id}
              aria-label={page("plots.own.saveAs", { format: page(`plots.own.formats.${format.id}`) })}
              onClick={() => save(format)}
            >
              <Icon name="download" />
              {page(`plots.own.formats.${format.id}`)}
            </Button>
          ))}
        </p>
        <p className="plots-note">{page("plots.own.formatsNote")}</p>
      </section>
      <p className="plot-buttons">
        <Button onClick={removePlots}>
          <Icon name="remove" />
          {page("plots.own.remove")}
        </Button>
      </p>
    </>
  );
}
