import { useStore } from "zustand";
import { NO_PLOTS } from "../../catalog/plot-inventory.ts";
import { waterBoundFileName } from "../../formats/file-name.ts";
import type { WaterBoundExport } from "../../formats/format.ts";
import { store } from "../../state/store.ts";
import { ExportSection } from "../exports/ExportSection.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { useLanguage } from "../use-language.ts";
import type { WaterBoundState } from "./use-water-bound.ts";

/** What can be taken along: the outcome as a file, with everything it rests on. A link holds no plots. */
export function KeepTab({ state: { outcome, view, references } }: { readonly state: WaterBoundState }) {
  const page = usePageWords();
  const { translate, formats } = useLanguage();
  const wording = useWording();
  const question = useStore(store, ({ document }) => document.waterBound);
  const inventory = useStore(store, ({ document }) => document.ownPlots) ?? NO_PLOTS;
  const manifest = useStore(store, ({ session }) => session.manifest);
  const content = (): WaterBoundExport => ({
    outcome,
    view,
    inventory,
    question,
    references: references ?? [],
    sources: manifest?.layers ?? [],
    wording,
  });
  return (
    <>
      <p className="plots-meaning">{page("plots.keep.link")}</p>
      {outcome.example && <p className="example-mark">{page("plots.exampleMark")}</p>}
      <ExportSection
        note={page("plots.keep.note")}
        fileName={(format, date) => waterBoundFileName(format, date, wording)}
        write={(format) => format.writeWaterBound(content())}
      />
      <section aria-labelledby="plots-from">
        <h2 id="plots-from" className="panel-heading">
          {page("plots.keep.from")}
        </h2>
        <p>{page("plots.near.method")}</p>
        <ul className="computed-layers">
          {outcome.data.map(({ id, sourceDate }) => (
            <li key={id}>
              {page("plots.keep.layer", {
                layer: translate(`layers.${id}.name`),
                date: formats.date(sourceDate),
              })}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
