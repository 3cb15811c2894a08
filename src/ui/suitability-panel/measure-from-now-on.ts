import { startSuitabilityJobs } from "../../state/suitability-jobs.ts";

let started = false;

/** Measures from the first time the panel is opened, and goes on when it is closed: the map still shows the ranking. */
export function measureFromNowOn(): void {
  if (started) return;
  started = true;
  startSuitabilityJobs();
}
