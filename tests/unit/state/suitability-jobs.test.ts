import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SuitabilityMeasured } from "../../../src/analyses/suitability/measured.ts";
import type { SuitabilityParameters } from "../../../src/analyses/suitability/question.ts";
import { suitabilitySureness } from "../../../src/analyses/suitability-sureness/index.ts";
import type { Sureness, SurenessParameters } from "../../../src/analyses/suitability-sureness/types.ts";
import type { RunOptions } from "../../../src/state/create-job.ts";
import { store } from "../../../src/state/store.ts";
import {
  addCondition,
  addCriterion,
  askSureness,
  cancelSuitability,
  chooseCandidate,
  compareScenario,
  includePlanned,
  measureSuitabilityAgain,
  saveScenario,
  setCurve,
  settleWeights,
  setWeight,
} from "../../../src/state/suitability-actions.ts";
import { startSuitabilityJobs } from "../../../src/state/suitability-jobs.ts";
import {
  chosenCandidateIndex,
  comparedRanking,
  rankingIsCurrent,
  suitabilityMeasured,
  suitabilityRanking,
  suitabilityScores,
  suitabilitySureness as surenessOf,
} from "../../../src/state/suitability-selectors.ts";
import { resetStore } from "./fixtures.ts";
import { measuredOf, threeCriteria } from "./suitability-fixtures.ts";

interface Call<Parameters, Outcome> {
  readonly parameters: Parameters;
  readonly options: RunOptions;
  readonly resolve: (outcome: Outcome) => void;
}

let measuring: Call<SuitabilityParameters, SuitabilityMeasured>[];
let asking: Call<SurenessParameters, Sureness>[];
let stop: () => void;

function record<Parameters, Outcome>(calls: () => Call<Parameters, Outcome>[]) {
  return (parameters: Parameters, options: RunOptions) =>
    new Promise<Outcome>((resolve, reject) => {
      calls().push({ parameters, options, resolve });
      options.signal.addEventListener("abort", () => reject(options.signal.reason));
    });
}

const session = () => store.getState().session;
const answer = async (index: number): Promise<SuitabilityMeasured> => {
  const call = measuring[index];
  if (!call) throw new Error(`There is no call ${index}.`);
  const measured = measuredOf(call.parameters);
  call.resolve(measured);
  await vi.waitFor(() =>
    expect([session().suitabilityJob.status, session().comparedJob.status]).not.toContain("running"),
  );
  return measured;
};
const order = () => {
  const ranking = suitabilityRanking(store.getState());
  return ranking?.scores.order.map((index) => ranking.measured.candidates[index]?.id);
};

beforeEach(() => {
  resetStore();
  store.setState(({ document }) => ({
    document: { ...document, suitability: { parameters: threeCriteria, scenarios: [] } },
  }));
  measuring = [];
  asking = [];
  stop = startSuitabilityJobs({ measure: record(() => measuring), sureness: record(() => asking) });
});
afterEach(() => stop());

describe("measuring", () => {
  it("begins at once and tells how far it is", async () => {
    expect(measuring).toHaveLength(1);
    measuring[0]?.options.onProgress(0.5);
    expect(session().suitabilityJob).toEqual({ status: "running", fraction: 0.5, previous: null });
    expect(suitabilityScores(store.getState())).toBeNull();
    const measured = await answer(0);
    expect(suitabilityMeasured(store.getState())).toBe(measured);
    expect(order()).toEqual(["a", "b", "c"]);
  });

  it("is not done again for weights, curves and limits on what is known", async () => {
    await answer(0);
    setWeight("road-exit", 90);
    setCurve("terminal", null);
    addCondition({ criterion: "housing", option: null, relation: "at-least", amount: 100 });
    expect(measuring).toHaveLength(1);
    expect(rankingIsCurrent(store.getState())).toBe(true);
  });

  it("is done again for another criterion, limit or moment, and keeps what was there in sight", async () => {
    const before = await answer(0);
    addCriterion("schools");
    expect(rankingIsCurrent(store.getState())).toBe(false);
    expect(suitabilityMeasured(store.getState())).toBe(before);
    // What is still to be measured counts as unknown: it may be worth nothing, or all.
    expect(suitabilityScores(store.getState())?.valueHighs[3]).toEqual(new Float64Array([1, 1, 1]));
    addCondition({ criterion: "natura-2000", option: null, relation: "not-inside", amount: 0 });
    includePlanned(true);
    expect(measuring).toHaveLength(4);
    expect(measuring.slice(1, 3).map(({ options }) => options.signal.aborted)).toEqual([true, true]);
    await answer(3);
    expect(rankingIsCurrent(store.getState())).toBe(true);
  });

  it("can be stopped, and taken up again", async () => {
    const before = await answer(0);
    includePlanned(true);
    cancelSuitability();
    expect(session().suitabilityJob).toEqual({ status: "done", outcome: before });
    expect(rankingIsCurrent(store.getState())).toBe(false);
    measureSuitabilityAgain();
    await answer(2);
    expect(rankingIsCurrent(store.getState())).toBe(true);
  });
});

describe("the ranking", () => {
  it("follows a slider at once, and is the same object while nothing changes", async () => {
    await answer(0);
    const before = store.getState().document;
    setWeight("housing", 90);
    expect(order()).toEqual(["c", "a", "b"]);
    const scores = suitabilityScores(store.getState());
    settleWeights(before);
    chooseCandidate("b");
    expect(suitabilityScores(store.getState())).toBe(scores);
    expect(chosenCandidateIndex(store.getState())).toBe(1);
  });
});

describe("how sure it is", () => {
  const sureness = async (parameters: SurenessParameters): Promise<Sureness> => {
    const { compute } = await suitabilitySureness.load();
    return compute(new Map(), { ...parameters, draws: 10 }, () => {});
  };

  it("is asked by a person, and stale once a weight has changed", async () => {
    await answer(0);
    expect(asking).toHaveLength(0);
    askSureness();
    const [call] = asking;
    call?.resolve(await sureness(call.parameters));
    await vi.waitFor(() => expect(session().surenessJob.status).toBe("done"));
    expect(surenessOf(store.getState())).toMatchObject({ isStale: false, sureness: { draws: 10 } });
    setWeight("terminal", 10);
    expect(surenessOf(store.getState())).toMatchObject({ isStale: true });
  });

  it("is not waited for when a weight changes meanwhile", async () => {
    await answer(0);
    askSureness();
    setWeight("terminal", 10);
    expect(asking[0]?.options.signal.aborted).toBe(true);
    expect(session().surenessJob).toEqual({ status: "idle" });
  });

  it("is nothing without a ranking", () => {
    askSureness();
    expect(asking).toHaveLength(0);
  });
});

describe("a scenario to compare with", () => {
  it("is ranked from the same amounts when those will do", async () => {
    await answer(0);
    saveScenario("Eerst");
    setWeight("housing", 90);
    compareScenario("scenario-1");
    expect(measuring).toHaveLength(1);
    expect(comparedRanking(store.getState())?.scores.order).toEqual([0, 1, 2]);
  });

  it("is measured apart once the ranking asks for others itself", async () => {
    await answer(0);
    saveScenario("Vandaag");
    compareScenario("scenario-1");
    includePlanned(true);
    expect(measuring.slice(1).map(({ parameters }) => parameters.withPlanned)).toEqual([true, false]);
    measuring[1]?.resolve(measuredOf(measuring[1].parameters));
    await answer(2);
    expect(comparedRanking(store.getState())?.parameters.withPlanned).toBe(false);
    expect(suitabilityRanking(store.getState())?.parameters.withPlanned).toBe(true);
  });

  it("is measured apart when it asks for others", async () => {
    await answer(0);
    saveScenario("Vandaag");
    includePlanned(true);
    await answer(1);
    compareScenario("scenario-1");
    expect(measuring[2]?.parameters.withPlanned).toBe(false);
    expect(comparedRanking(store.getState())).toBeNull();
    await answer(2);
    expect(comparedRanking(store.getState())?.parameters.withPlanned).toBe(false);
    compareScenario(null);
    expect(session().comparedJob).toEqual({ status: "idle" });
  });
});
