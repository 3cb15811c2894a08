import type { CoverageParameters } from "../analyses/coverage/question.ts";
import type { CoverageOutcome } from "../analyses/coverage/result.ts";
import { createDocumentJob, type Run } from "./create-document-job.ts";

/** The worker's client comes with the first question. */
const runInWorker: Run<CoverageParameters, CoverageOutcome> = async (parameters, options) => {
  const { runAnalysis } = await import("../worker/client.ts");
  return runAnalysis("coverage", parameters, options);
};

/** Looks for gaps along the roads, now and whenever anything is asked otherwise. */
export const coverageJob = createDocumentJob("coverageJob", ({ coverage }) => coverage, runInWorker);
