import { transfer } from "comlink";
import { ANALYSES } from "../analyses/index.ts";
import type { CellMeasurer } from "../analyses/measure-cells.ts";
import { success } from "../core/result.ts";
import { createWorldLoader, type LoadWorld } from "./load-world.ts";
import type { Analyses, AnalysisId, JobAnswer, JobRequest, WorkerApi } from "./protocol.ts";

const analyses: Analyses = ANALYSES;

/** Reports more often than this cost more than they tell. */
const REPORT_EVERY_MS = 50;

/**
 * What the thread does, without the thread: tests talk to it over a plain message channel.
 *
 * @param cells measures surfaces in other threads; in this one when left out
 */
export function createApi(cells?: CellMeasurer): WorkerApi {
  const loaders = new Map<string, LoadWorld>();
  const cancelled = new Set<number>();

  function loader(dataUrl: string): LoadWorld {
    const known = loaders.get(dataUrl);
    if (known) return known;
    const load = createWorldLoader(dataUrl);
    loaders.set(dataUrl, load);
    return load;
  }

  function reporter(job: number, report: (fraction: number) => void): (fraction: number) => void {
    let lastMs = performance.now();
    return (fraction) => {
      if (cancelled.has(job)) throw new DOMException("The job was cancelled.", "AbortError");
      if (performance.now() - lastMs < REPORT_EVERY_MS) return;
      lastMs = performance.now();
      report(fraction);
    };
  }

  return {
    async run<Id extends AnalysisId>(
      { job, id, dataUrl, parameters }: JobRequest<Id>,
      report: (fraction: number) => void,
    ): Promise<JobAnswer<Id>> {
      const analysis = analyses[id];
      try {
        const needs = [...analysis.needs, ...(analysis.alsoNeeds?.(parameters) ?? [])];
        const [loaded, { compute }] = await Promise.all([loader(dataUrl)(needs), analysis.load()]);
        if (!loaded.ok) return loaded;
        const { world, regions } = loaded.value;
        const outcome = await compute(world, parameters, reporter(job, report), regions, cells);
        return transfer(success(outcome), analysis.transfers?.(outcome) ?? []);
      } catch (error) {
        if (cancelled.has(job)) return success("cancelled");
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`${id}: ${reason}`, { cause: error });
      } finally {
        cancelled.delete(job);
      }
    },
    cancel(job) {
      cancelled.add(job);
    },
  };
}
