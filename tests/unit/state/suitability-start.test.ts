import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openPanel } from "../../../src/state/actions.ts";
import { store } from "../../../src/state/store.ts";
import { startSuitabilityWhenOpened } from "../../../src/state/suitability-start.ts";
import { resetStore } from "./fixtures.ts";

const started = vi.fn(() => stopped);
const stopped = vi.fn();
vi.mock("../../../src/state/suitability-jobs.ts", () => ({ startSuitabilityJobs: () => started() }));

let stop: () => void;
beforeEach(() => {
  resetStore();
  vi.clearAllMocks();
});
afterEach(() => stop());

describe("measuring for a ranking", () => {
  it("waits for the panel, begins once and goes on behind another", async () => {
    stop = startSuitabilityWhenOpened();
    openPanel("proximity");
    expect(started).not.toHaveBeenCalled();
    openPanel("suitability");
    await vi.waitFor(() => expect(started).toHaveBeenCalledOnce());
    openPanel("layers");
    openPanel("suitability");
    await Promise.resolve();
    expect(started).toHaveBeenCalledOnce();
    expect(stopped).not.toHaveBeenCalled();
    stop();
    expect(stopped).toHaveBeenCalledOnce();
  });

  it("begins at once where a link opens the panel", async () => {
    store.setState(({ session }) => ({ session: { ...session, panel: "suitability" } }));
    stop = startSuitabilityWhenOpened();
    await vi.waitFor(() => expect(started).toHaveBeenCalledOnce());
  });
});
