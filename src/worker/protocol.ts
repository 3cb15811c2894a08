import type { AnalysisDefinition } from "../analyses/analysis.ts";
import type { ClustersParameters } from "../analyses/clusters/question.ts";
import type { ClustersOutcome } from "../analyses/clusters/result.ts";
import type { CoverageParameters } from "../analyses/coverage/question.ts";
import type { CoverageOutcome } from "../analyses/coverage/result.ts";
import type { ProximityOutcome, ProximityParameters } from "../analyses/proximity/types.ts";
import type { SuitabilityMeasured } from "../analyses/suitability/measured.ts";
import type { SuitabilityParameters } from "../analyses/suitability/question.ts";
import type { Sureness, SurenessParameters } from "../analyses/suitability-sureness/types.ts";
import type { SurfaceOutcome, SurfaceParameters } from "../analyses/suitability-surface/types.ts";
import type { WaterBoundParameters } from "../analyses/water-bound/question.ts";
import type { WaterBoundOutcome } from "../analyses/water-bound/result.ts";
import type { Result } from "../core/result.ts";

/** The analyses by id with what goes in and what comes out; adding one adds a line here. */
export interface AnalysisMap {
  clusters: { parameters: ClustersParameters; outcome: ClustersOutcome };
  coverage: { parameters: CoverageParameters; outcome: CoverageOutcome };
  proximity: { parameters: ProximityParameters; outcome: ProximityOutcome };
  suitability: { parameters: SuitabilityParameters; outcome: SuitabilityMeasured };
  "suitability-surface": { parameters: SurfaceParameters; outcome: SurfaceOutcome };
  "suitability-sureness": { parameters: SurenessParameters; outcome: Sureness };
  "water-bound": { parameters: WaterBoundParameters; outcome: WaterBoundOutcome };
}
export type AnalysisId = keyof AnalysisMap;

/** The definitions of all of them, each with its own parameters and outcome. */
export type Analyses = {
  readonly [Id in AnalysisId]: AnalysisDefinition<AnalysisMap[Id]["parameters"], AnalysisMap[Id]["outcome"]>;
};

/** One run of an analysis. `dataUrl` is where `manifest.json` lies; layers are fetched once and kept. */
export interface JobRequest<Id extends AnalysisId> {
  readonly job: number;
  readonly id: Id;
  readonly dataUrl: string;
  readonly parameters: AnalysisMap[Id]["parameters"];
}

/** What a run comes to: an outcome, a problem (no data at all), or nothing because it was cancelled. */
export type JobAnswer<Id extends AnalysisId> = Result<AnalysisMap[Id]["outcome"] | "cancelled">;

/** The thread's side of the boundary. */
export interface WorkerApi {
  run<Id extends AnalysisId>(
    request: JobRequest<Id>,
    report: (fraction: number) => void,
  ): Promise<JobAnswer<Id>>;
  /** The job stops at its next report and answers "cancelled". */
  cancel(job: number): void;
}
