import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CoverageParameters } from "../../../src/analyses/coverage/question.ts";
import type { CoverageOutcome } from "../../../src/analyses/coverage/result.ts";
import { problem } from "../../../src/core/problem.ts";
import { updateSession } from "../../../src/state/actions.ts";
import { setSpacing } from "../../../src/state/coverage-actions.ts";
import { createDocumentJob } from "../../../src/state/create-document-job.ts";
import type { RunOptions } from "../../../src/state/create-job.ts";
import type { LayerState } from "../../../src/state/session.ts";
import { store } from "../../../src/state/store.ts";
import { resetStore } from "./fixtures.ts";

interface Call {
  readonly parameters: CoverageParameters;
  readonly options: RunOptions;
  readonly resolve: (outcome: CoverageOutcome) => void;
}

let calls: Call[];
let stop: () => void;
const run = (parameters: CoverageParameters, options: RunOptions) =>
  new Promise<CoverageOutcome>((resolve, reject) => {
    calls.push({ parameters, options, resolve });
    options.signal.addEventListener("abort", () => reject(options.signal.reason));
  });
const job = createDocumentJob("coverageJob", ({ coverage }) => coverage, run);
const status = () => store.getState().session.coverageJob.status;
const answer = async (index: number) => {
  const call = calls[index];
  call?.resolve({ parameters: call.parameters } as CoverageOutcome);
  await vi.waitFor(() => expect(status()).toBe("done"));
};

beforeEach(() => {
  resetStore();
  calls = [];
  stop = job.start();
});
afterEach(() => stop());

describe("a job that follows the document", () => {
  it("begins at once, and again when it is asked otherwise; what was overtaken stops", async () => {
    expect(calls).toHaveLength(1);
    setSpacing(50_000);
    expect(calls[0]?.options.signal.aborted).toBe(true);
    expect(calls[1]?.parameters.spacingMeters).toBe(50_000);
    await answer(1);
  });

  it("does not begin for another part of the document", () => {
    store.setState(({ document }) => ({ document: { ...document, region: "twente" } }));
    expect(calls).toHaveLength(1);
  });

  it("computes anew when a layer that was missing has been read after all", async () => {
    const failed = { status: "failed", problem: problem("not-found") } as const;
    const read = (id: string, state: LayerState) =>
      updateSession(({ layerStates }) => ({ layerStates: { ...layerStates, [id]: state } }));
    read("road-exits", failed);
    calls[0]?.resolve({
      warnings: [{ code: "layer-missing", subject: "road-exits" }],
    } as unknown as CoverageOutcome);
    await vi.waitFor(() => expect(status()).toBe("done"));
    read("ports", { status: "ready" } as LayerState);
    expect(calls).toHaveLength(1);
    read("road-exits", { status: "ready" } as LayerState);
    expect(calls).toHaveLength(2);
    read("ports", failed);
    expect(calls).toHaveLength(2);
  });

  it("can be stopped, and taken up again", async () => {
    await answer(0);
    setSpacing(50_000);
    job.cancel();
    expect(status()).toBe("done");
    job.again();
    expect(calls[2]?.parameters.spacingMeters).toBe(50_000);
  });

  it("forgets everything when the page lets it go", async () => {
    await answer(0);
    stop();
    expect(status()).toBe("idle");
    setSpacing(50_000);
    expect(calls).toHaveLength(1);
  });
});
