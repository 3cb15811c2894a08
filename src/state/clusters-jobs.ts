import type { ClustersParameters } from "../analyses/clusters/question.ts";
import type { ClustersOutcome } from "../analyses/clusters/result.ts";
import { createDocumentJob, type Run } from "./create-document-job.ts";

/** The worker's client comes with the first question. */
const runInWorker: Run<ClustersParameters, ClustersOutcome> = async (parameters, options) => {
  const { runAnalysis } = await import("../worker/client.ts");
  return runAnalysis("clusters", parameters, options);
};

/** Looks for clusters, now and whenever anything is asked otherwise. */
export const clustersJob = createDocumentJob("clustersJob", ({ clusters }) => clusters, runInWorker);
