import type { ProximityOutcome, ProximityParameters } from "../analyses/proximity/types.ts";

/** The analyses by id with what goes in and what comes out; adding one adds a line here. */
export interface AnalysisMap {
  proximity: { parameters: ProximityParameters; outcome: ProximityOutcome };
}
export type AnalysisId = keyof AnalysisMap;

/** The thread's side of the boundary. `dataUrl` is where `manifest.json` lies; layers are fetched once and kept. */
export interface WorkerApi {
  run<Id extends AnalysisId>(
    id: Id,
    dataUrl: string,
    parameters: AnalysisMap[Id]["parameters"],
    report: (fraction: number) => void,
  ): Promise<AnalysisMap[Id]["outcome"]>;
}
