import { useStore } from "zustand";
import { cancelProximity, measureAgain } from "../../state/jobs.ts";
import { store } from "../../state/store.ts";
import { JobLine } from "../controls/JobLine.tsx";
import { problemSentence } from "../shell/problem-sentence.ts";
import { useLanguage } from "../use-language.ts";
import { isOutcomeOf } from "./outcome-of.ts";

/** How far the measuring is, with a way to stop it; or why there is no (fresh) outcome, with a way to try again. */
export function JobStatus() {
  const { translate } = useLanguage();
  const job = useStore(store, (state) => state.session.proximityJob);
  const parameters = useStore(store, (state) => state.document.proximity);
  if (job.status === "running") {
    return (
      <JobLine
        text={translate(job.previous ? "proximity.runningAgain" : "proximity.running")}
        fraction={job.fraction}
        action={translate("proximity.cancel")}
        onAction={cancelProximity}
      />
    );
  }
  if (job.status === "done" && isOutcomeOf(job.outcome, parameters)) return null;
  const why = job.status === "done" ? "proximity.cancelled" : "proximity.stopped";
  return (
    <JobLine
      text={job.status === "failed" ? problemSentence(job.problem, translate) : translate(why)}
      fraction={null}
      action={translate("proximity.again")}
      onAction={measureAgain}
    />
  );
}
