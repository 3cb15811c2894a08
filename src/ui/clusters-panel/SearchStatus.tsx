import { useStore } from "zustand";
import { clustersJob } from "../../state/clusters-jobs.ts";
import { clustersAreCurrent } from "../../state/clusters-selectors.ts";
import { store } from "../../state/store.ts";
import { JobLine } from "../controls/JobLine.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { problemSentence } from "../shell/problem-sentence.ts";
import { useLanguage } from "../use-language.ts";

/** How far the search is, with a way to stop it; or why the answer is not that to what is asked now. */
export function SearchStatus() {
  const page = usePageWords();
  const { translate } = useLanguage();
  const job = useStore(store, ({ session }) => session.clustersJob);
  const isCurrent = useStore(store, clustersAreCurrent);
  if (job.status === "running") {
    return (
      <JobLine
        text={page(job.previous ? "clusters.searching.again" : "clusters.searching.first")}
        fraction={job.fraction}
        action={page("suitability.measuring.cancel")}
        onAction={clustersJob.cancel}
      />
    );
  }
  if (job.status === "done" && isCurrent) return null;
  const why = job.status === "done" ? "clusters.searching.stale" : "clusters.searching.stopped";
  return (
    <JobLine
      text={job.status === "failed" ? problemSentence(job.problem, translate) : page(why)}
      fraction={null}
      action={page("clusters.searching.retry")}
      onAction={clustersJob.again}
    />
  );
}
