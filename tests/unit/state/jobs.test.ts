import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ProximityOutcome, ProximityParameters } from "../../../src/analyses/proximity/types.ts";
import { problem } from "../../../src/core/problem.ts";
import { ProblemError } from "../../../src/core/problem-error.ts";
import { addPointSite, moveCamera, removeSite, setProximityCount } from "../../../src/state/actions.ts";
import { cancelProximity, measureAgain, type RunProximity, startJobs } from "../../../src/state/jobs.ts";
import { proximityOutcome } from "../../../src/state/selectors.ts";
import { store } from "../../../src/state/store.ts";
import { resetStore } from "./fixtures.ts";

interface Call {
  readonly parameters: ProximityParameters;
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
  readonly resolve: (outcome: ProximityOutcome) => void;
  readonly reject: (error: unknown) => void;
}

let calls: Call[];
let stop: () => void;

const run: RunProximity = (parameters, { signal, onProgress }) =>
  new Promise((resolve, reject) => {
    calls.push({ parameters, signal, onProgress, resolve, reject });
    signal.addEventListener("abort", () => reject(signal.reason));
  });
const outcomeOf = (parameters: ProximityParameters): ProximityOutcome => ({
  analysis: "proximity",
  version: 1,
  parameters,
  method: "straight-line-geodesic",
  data: [],
  sites: [],
  warnings: [],
});
const job = () => store.getState().session.proximityJob;
const call = (index: number): Call => {
  const found = calls[index];
  if (!found) throw new Error(`There is no call ${index}.`);
  return found;
};
const finish = async (index: number): Promise<ProximityOutcome> => {
  const outcome = outcomeOf(call(index).parameters);
  call(index).resolve(outcome);
  await vi.waitFor(() => expect(job().status).toBe("done"));
  return outcome;
};

beforeEach(() => {
  resetStore();
  calls = [];
  stop = startJobs(run);
});
afterEach(() => stop());

describe("startJobs", () => {
  it("measures nothing without a site", () => {
    setProximityCount(5);
    expect(calls).toHaveLength(0);
    expect(job()).toEqual({ status: "idle" });
  });

  it("measures when a site is added, shows progress and then the outcome", async () => {
    addPointSite([6.09, 52.51]);
    expect(call(0).parameters.sites).toHaveLength(1);
    call(0).onProgress(0.5);
    expect(job()).toEqual({ status: "running", fraction: 0.5, previous: null });
    const outcome = await finish(0);
    expect(job()).toEqual({ status: "done", outcome });
  });

  it("is not fooled by progress that arrives after the outcome", async () => {
    addPointSite([6.09, 52.51]);
    const outcome = await finish(0);
    call(0).onProgress(0.9);
    expect(job()).toEqual({ status: "done", outcome });
  });

  it("does not measure again for anything else", async () => {
    addPointSite([6.09, 52.51]);
    moveCamera({ longitude: 6, latitude: 52, zoom: 9 });
    expect(calls).toHaveLength(1);
  });

  it("stops a run that is overtaken, and keeps the outcome before in sight", async () => {
    addPointSite([6.09, 52.51]);
    const before = await finish(0);
    setProximityCount(5);
    expect(job()).toEqual({ status: "running", fraction: 0, previous: before });
    setProximityCount(7);
    expect(call(1).signal.aborted).toBe(true);
    call(1).onProgress(0.9);
    expect(job()).toEqual({ status: "running", fraction: 0, previous: before });
    const after = await finish(2);
    expect(proximityOutcome(store.getState())).toBe(after);
    expect(after.parameters.count).toBe(7);
  });

  it("can be cancelled, back to what was there", async () => {
    addPointSite([6.09, 52.51]);
    cancelProximity();
    expect(job()).toEqual({ status: "idle" });
    measureAgain();
    const outcome = await finish(1);
    setProximityCount(4);
    cancelProximity();
    await Promise.resolve();
    expect(job()).toEqual({ status: "done", outcome });
  });

  it("forgets the outcome with the last site", async () => {
    addPointSite([6.09, 52.51]);
    await finish(0);
    removeSite("site-1");
    expect(job()).toEqual({ status: "idle" });
  });

  it("keeps the reason of a failure, and can try again", async () => {
    addPointSite([6.09, 52.51]);
    call(0).reject(new ProblemError(problem("network", { file: "ports.geojson" }), ""));
    await vi.waitFor(() =>
      expect(job()).toEqual({ status: "failed", problem: problem("network", { file: "ports.geojson" }) }),
    );
    measureAgain();
    call(1).reject(new Error("broken"));
    await vi.waitFor(() =>
      expect(job()).toEqual({ status: "failed", problem: problem("worker-failed", { reason: "broken" }) }),
    );
    measureAgain();
    await finish(2);
  });
});
