import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openPanel } from "../../../src/state/actions.ts";
import { startWhenOpened } from "../../../src/state/start-when-opened.ts";
import { store } from "../../../src/state/store.ts";
import { resetStore } from "./fixtures.ts";

const started = vi.fn(() => stopped);
const stopped = vi.fn();
const startSuitability = () => startWhenOpened("suitability", async () => started);

let stop: () => void;
beforeEach(() => {
  resetStore();
  vi.clearAllMocks();
});
afterEach(() => stop());

describe("the computing behind a panel", () => {
  it("waits for the panel, begins once and goes on behind another", async () => {
    stop = startSuitability();
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
    stop = startSuitability();
    await vi.waitFor(() => expect(started).toHaveBeenCalledOnce());
  });
});

it("is tried again with the next opening when its files did not come", async () => {
  resetStore();
  const load = vi.fn(async () => started);
  load.mockRejectedValueOnce(new Error("offline"));
  stop = startWhenOpened("suitability", load);
  openPanel("suitability");
  await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
  await Promise.resolve();
  openPanel("layers");
  openPanel("suitability");
  await vi.waitFor(() => expect(started).toHaveBeenCalledOnce());
});
