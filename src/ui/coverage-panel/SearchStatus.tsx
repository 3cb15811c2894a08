import { useStore } from "zustand";
import { coverageJob } from "../../state/coverage-jobs.ts";
import { coverageIsCurrent } from "../../state/coverage-selectors.ts";
import { store } from "../../state/store.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { JobStatus } from "../shell/JobStatus.tsx";

/** How far the search along the roads is, with a way to stop it. */
export function SearchStatus() {
  const page = usePageWords();
  const job = useStore(store, ({ session }) => session.coverageJob);
  const isCurrent = useStore(store, coverageIsCurrent);
  return (
    <JobStatus
      job={job}
      isCurrent={isCurrent}
      words={{
        first: page("coverage.measuring.first"),
        again: page("coverage.measuring.again"),
        cancel: page("coverage.measuring.cancel"),
        retry: page("coverage.measuring.retry"),
        stale: page("coverage.measuring.stale"),
        stopped: page("coverage.measuring.stopped"),
      }}
      onCancel={coverageJob.cancel}
      onRetry={coverageJob.again}
    />
  );
}
