import type { LayerData } from "../catalog/layer-data.ts";
import type { ManifestRegion } from "../catalog/manifest.ts";
import type { CellMeasurer } from "./measure-cells.ts";

/**
 * How far a job is: a fraction from 0 to 1. Called often; must be cheap. Throws an `AbortError` when the job
 * is to stop, which `compute` lets through.
 */
export type Report = (fraction: number) => void;

/** The layers an analysis may look at, by id. */
export type World = ReadonlyMap<string, LayerData>;

/** An analysis as the rest of the house sees it: what it needs and how it is computed, without a thread. */
export interface AnalysisDefinition<Parameters, Outcome> {
  readonly id: string;
  readonly version: number;
  /** Ids of the layers `compute` receives; one that fails to load is left out and named in `warnings`. */
  readonly needs: readonly string[];
  /** Layers that only these parameters call for: the one a site is a feature of. */
  readonly alsoNeeds?: (parameters: Parameters) => readonly string[];
  readonly defaults: Parameters;
  /** Loads the computation, so that the first page does not carry it; the same one every time. */
  readonly load: () => Promise<{
    /**
     * `regions` are those of the manifest, none when left out; `cells` measures surfaces, in this thread when left
     * out.
     */
    compute: (
      world: World,
      parameters: Parameters,
      report: Report,
      regions?: readonly ManifestRegion[],
      cells?: CellMeasurer,
    ) => Promise<Outcome> | Outcome;
  }>;
  /** The buffers of an outcome that go to another thread without being copied. */
  readonly transfers?: (outcome: Outcome) => ArrayBuffer[];
}
