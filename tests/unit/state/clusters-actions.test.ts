import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defaultClusters } from "../../../src/analyses/clusters/defaults.ts";
import type { ClustersParameters } from "../../../src/analyses/clusters/question.ts";
import type { ClustersOutcome } from "../../../src/analyses/clusters/result.ts";
import { undo } from "../../../src/state/actions.ts";
import {
  adjustClusters,
  hoverClusterTarget,
  openClusterTarget,
  setClusters,
  settleClusters,
} from "../../../src/state/clusters-actions.ts";
import { clustersJob } from "../../../src/state/clusters-jobs.ts";
import { clustersAreCurrent, clustersOutcome, openedTarget } from "../../../src/state/clusters-selectors.ts";
import type { RunOptions } from "../../../src/state/create-job.ts";
import { store } from "../../../src/state/store.ts";
import { clustersOutcomeOf, densityResult, hubsResult } from "../formats/clusters-export.ts";
import { resetStore } from "./fixtures.ts";

const asked = () => store.getState().document.clusters;
const steps = () => store.getState().history.past.map(({ note }) => note);

beforeEach(() => resetStore());

describe("the question about clusters", () => {
  it("changes in steps that can be undone, within what may be asked", () => {
    setClusters({ radiusMeters: 1e9, largeScaleHectares: 12.34 });
    expect(asked()).toMatchObject({ radiusMeters: 25_000, largeScaleHectares: 12.3 });
    expect(steps()).toEqual(["clusters-settings"]);
    undo();
    expect(asked()).toBe(defaultClusters);
  });

  it("makes no step of what is asked already", () => {
    setClusters({ radiusMeters: defaultClusters.radiusMeters });
    expect(asked()).toBe(defaultClusters);
    expect(steps()).toEqual([]);
  });

  it("makes one step of a dragged radius", () => {
    const before = store.getState().document;
    for (const radiusMeters of [1600, 1700, 1800]) adjustClusters({ radiusMeters });
    settleClusters(before);
    expect(steps()).toEqual(["clusters-settings"]);
    undo();
    expect(asked()).toBe(defaultClusters);
  });
});

describe("looking for clusters", () => {
  let calls: { parameters: ClustersParameters; options: RunOptions; resolve: (o: ClustersOutcome) => void }[];
  let stop: () => void;
  beforeEach(() => {
    calls = [];
    stop = clustersJob.start(
      (parameters, options) => new Promise((resolve) => calls.push({ parameters, options, resolve })),
    );
  });
  afterEach(() => stop());

  const answer = async (result: ClustersOutcome["result"] = densityResult) => {
    const call = calls.at(-1);
    call?.resolve({ ...clustersOutcomeOf(result), parameters: call.parameters });
    await vi.waitFor(() => expect(store.getState().session.clustersJob.status).toBe("done"));
  };

  it("begins at once, and again with another question; the answer before stays in sight", async () => {
    await answer();
    expect(clustersAreCurrent(store.getState())).toBe(true);
    setClusters({ radiusMeters: 3000 });
    expect(calls.map(({ parameters }) => parameters.radiusMeters)).toEqual([1500, 3000]);
    expect(clustersOutcome(store.getState())?.result).toBe(densityResult);
    expect(clustersAreCurrent(store.getState())).toBe(false);
  });

  it("stops the search that was overtaken", () => {
    setClusters({ radiusMeters: 3000 });
    expect(calls.map(({ options }) => options.signal.aborted)).toEqual([true, false]);
  });

  it("keeps open what is still there", async () => {
    await answer();
    const opened = () => openedTarget(store.getState());
    for (const target of ["cluster/business-parks/a", "site/business-parks/d"] as const) {
      openClusterTarget(target);
      expect(opened()).toBe(target);
    }
    openClusterTarget("site/business-parks/a");
    expect(opened()).toBeNull();
    openClusterTarget("hub/1");
    expect(opened()).toBeNull();
    setClusters({ method: "k-means" });
    await answer(hubsResult);
    expect(opened()).toBe("hub/1");
  });

  it("tells nobody that the same thing is pointed at again", () => {
    hoverClusterTarget("hub/1");
    const heard = vi.fn();
    const unsubscribe = store.subscribe(({ session }, before) => {
      if (session.hoveredInClusters !== before.session.hoveredInClusters) heard();
    });
    hoverClusterTarget("hub/1");
    unsubscribe();
    expect(heard).not.toHaveBeenCalled();
  });
});
