import type { WaterBoundParameters } from "../analyses/water-bound/question.ts";
import type { WaterBoundOutcome } from "../analyses/water-bound/result.ts";
import { fetchText } from "../catalog/fetch-text.ts";
import { loadFigures } from "../catalog/figure-book.ts";
import { NO_PLOTS } from "../catalog/plot-inventory.ts";
import { readPlotReferences, scopesOfReferences } from "../catalog/plot-references.ts";
import { createDocumentJob, type Run } from "./create-document-job.ts";
import type { ViewDocument } from "./document.ts";
import { keepPlots } from "./keep-plots.ts";
import { rememberLast } from "./remember-last.ts";

type Asked = Omit<WaterBoundParameters, "scopes">;

/** What is computed; which places are shown of it is not. */
const asked = rememberLast(
  ({ ownPlots, waterBound }: ViewDocument) => [ownPlots, waterBound.shipClass] as const,
  (inventory, shipClass): Asked => ({ inventory: inventory ?? NO_PLOTS, shipClass }),
);

/** The scopes are those of the figures that documents give; without the figures there are none. */
const runInWorker: Run<Asked, WaterBoundOutcome> = async (parameters, options) => {
  const [{ runAnalysis }, figures] = await Promise.all([
    import("../worker/client.ts"),
    loadFigures(fetchText(new URL("./data/", location.href).href)),
  ]);
  const scopes = figures.ok ? scopesOfReferences(readPlotReferences(figures.value)) : [];
  return runAnalysis("water-bound", { ...parameters, scopes }, options);
};

/** Counts plots and measures adjacency, now and whenever anything is asked otherwise. */
export const waterBoundJob = createDocumentJob("waterBoundJob", asked, runInWorker);

/** Brings back the plots of an earlier visit, and counts them. */
export function startWaterBound(): () => void {
  const stops = [keepPlots(), waterBoundJob.start()];
  return () => {
    for (const stop of stops) stop();
  };
}
