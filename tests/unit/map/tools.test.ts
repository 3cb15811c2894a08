import type * as maplibregl from "maplibre-gl";
import { describe, expect, it, vi } from "vitest";
import { EMPTY_PART } from "../../../src/map/picture.ts";
import { type MapTool, openToolBox, type RunningTool } from "../../../src/map/tools.ts";
import type { State } from "../../../src/state/store.ts";
import { anEmptyState } from "./world.ts";

const map = {} as maplibregl.Map;
const AT = { point: { x: 0, y: 0 }, position: [6, 52], touched: false } as const;

function withPanel(panel: State["session"]["panel"]): State {
  const state = anEmptyState();
  return { ...state, session: { ...state.session, panel } };
}

/** A tool that is wanted with a panel, and answers with its name. */
function aTool(panel: State["session"]["panel"], log: string[], answers = true) {
  const load = vi.fn(
    async () => (): RunningTool => ({
      parts: [() => EMPTY_PART],
      click: () => {
        log.push(panel);
        return answers;
      },
      hover: () => (answers ? panel : null),
      stop: () => log.push(`stop ${panel}`),
    }),
  );
  const tool: MapTool = { isWanted: ({ session }) => session.panel === panel, load };
  return { tool, load };
}

describe("the tools of a map", () => {
  it("are fetched when they are first wanted, and once", async () => {
    const { tool, load } = aTool("suitability", []);
    const ready = vi.fn();
    const box = openToolBox(map, [tool], ready);
    box.follow(withPanel("layers"));
    expect(load).not.toHaveBeenCalled();
    box.follow(withPanel("suitability"));
    box.follow(withPanel("suitability"));
    await vi.waitFor(() => expect(ready).toHaveBeenCalledOnce());
    expect(load).toHaveBeenCalledOnce();
    expect(box.parts()).toHaveLength(1);
  });

  it("are asked in their order, whichever was fetched first, until one answers", async () => {
    const log: string[] = [];
    const first = aTool("list", log);
    const second = aTool("suitability", log, false);
    const third = aTool("about", log);
    const box = openToolBox(map, [second.tool, first.tool, third.tool], () => {});
    for (const panel of ["about", "list", "suitability"] as const) {
      box.follow(withPanel(panel));
      await Promise.resolve();
    }
    await vi.waitFor(() => expect(box.parts()).toHaveLength(3));
    expect(box.click(AT)).toBe(true);
    expect(log).toEqual(["suitability", "list"]);
    expect(box.hover(AT)).toBe("list");
    box.stop();
    expect(log.slice(2)).toEqual(["stop suitability", "stop list", "stop about"]);
  });

  it("are tried again when they could not be fetched", async () => {
    const { tool, load } = aTool("suitability", []);
    load.mockRejectedValueOnce(new Error("offline"));
    const box = openToolBox(map, [tool], () => {});
    box.follow(withPanel("suitability"));
    await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
    await Promise.resolve();
    box.follow(withPanel("suitability"));
    await vi.waitFor(() => expect(box.parts()).toHaveLength(1));
  });
});
