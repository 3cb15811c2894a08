import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { cancelSuitability, measureSuitabilityAgain } from "../../state/suitability-actions.ts";
import { rankingIsCurrent } from "../../state/suitability-selectors.ts";
import { JobLine } from "../controls/JobLine.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { problemSentence } from "../shell/problem-sentence.ts";
import { useLanguage } from "../use-language.ts";

/** How far the measuring is, with a way to stop it; or why the list is not that of what is asked now. */
export function MeasuringStatus() {
  const page = usePageWords();
  const { translate } = useLanguage();
  const job = useStore(store, ({ session }) => session.suitabilityJob);
  const isCurrent = useStore(store, rankingIsCurrent);
  if (job.status === "running") {
    return (
      <JobLine
        text={page(job.previous ? "suitability.measuring.again" : "suitability.measuring.first")}
        fraction={job.fraction}
        action={page("suitability.measuring.cancel")}
        onAction={cancelSuitability}
      />
    );
  }
  if (job.status === "done" && isCurrent) return null;
  const why = job.status === "done" ? "suitability.measuring.stale" : "suitability.measuring.stopped";
  return (
    <JobLine
      text={job.status === "failed" ? problemSentence(job.problem, translate) : page(why)}
      fraction={null}
      action={page("suitability.measuring.retry")}
      onAction={measureSuitabilityAgain}
    />
  );
}
