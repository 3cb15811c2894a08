import { useStore } from "zustand";
import { cancelProximity, measureAgain } from "../../state/jobs.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
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
      <div className="job" role="status">
        <p>{translate(job.previous ? "proximity.runningAgain" : "proximity.running")}</p>
        <Button onClick={cancelProximity}>{translate("proximity.cancel")}</Button>
        <progress value={job.fraction} aria-label={translate("proximity.running")} />
      </div>
    );
  }
  if (job.status === "done" && isOutcomeOf(job.outcome, parameters)) return null;
  return (
    <div className="job" role="status">
      <p>
        {job.status === "failed"
          ? problemSentence(job.problem, translate)
          : translate(job.status === "done" ? "proximity.cancelled" : "proximity.stopped")}
      </p>
      <Button onClick={measureAgain}>{translate("proximity.again")}</Button>
    </div>
  );
}
