import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { cancelSuitability, measureSuitabilityAgain } from "../../state/suitability-actions.ts";
import { rankingIsCurrent } from "../../state/suitability-selectors.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { JobStatus } from "../shell/JobStatus.tsx";

/** How far the measuring is, with a way to stop it; or why the list is not that of what is asked now. */
export function MeasuringStatus() {
  const page = usePageWords();
  const job = useStore(store, ({ session }) => session.suitabilityJob);
  const isCurrent = useStore(store, rankingIsCurrent);
  return (
    <JobStatus
      job={job}
      isCurrent={isCurrent}
      words={{
        first: page("suitability.measuring.first"),
        again: page("suitability.measuring.again"),
        cancel: page("suitability.measuring.cancel"),
        retry: page("suitability.measuring.retry"),
        stale: page("suitability.measuring.stale"),
        stopped: page("suitability.measuring.stopped"),
      }}
      onCancel={cancelSuitability}
      onRetry={measureSuitabilityAgain}
    />
  );
}
