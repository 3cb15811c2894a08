import type * as maplibregl from "maplibre-gl";
import type { LngLat } from "../core/coordinates.ts";
import type { State } from "../state/store.ts";
import type { BuildPart } from "./picture.ts";

/** Where the pointer is, on the screen and on the ground. */
export interface Pointing {
  readonly point: { readonly x: number; readonly y: number };
  readonly position: LngLat;
  readonly touched: boolean;
}

/** A tool that is there: what it draws, and what it does with the pointer before the layers may. */
export interface RunningTool {
  readonly parts: readonly BuildPart[];
  /** True when the click was for this tool. */
  readonly click: (at: Pointing) => boolean;
  /** The cursor over what the tool answers for; null when that is nothing. Called with null when the pointer leaves. */
  readonly hover: (at: Pointing | null) => string | null;
  readonly stop: () => void;
}

/** Something on the map that not every page carries: it is fetched when the state first calls for it. */
export interface MapTool {
  readonly isWanted: (state: State) => boolean;
  readonly load: () => Promise<(map: maplibregl.Map) => RunningTool>;
}

/** The tools that a page has, from the moment they are first wanted. */
export interface ToolBox {
  /** Fetches what is wanted and not there. */
  readonly follow: (state: State) => void;
  readonly parts: () => readonly BuildPart[];
  readonly click: RunningTool["click"];
  readonly hover: RunningTool["hover"];
  readonly stop: () => void;
}

/** Keeps the tools of a page; `onReady` is called when another one is there. */
export function openToolBox(map: maplibregl.Map, tools: readonly MapTool[], onReady: () => void): ToolBox {
  const asked = new Set<MapTool>();
  const started = new Map<MapTool, RunningTool>();
  // In the order of the list, whichever came first.
  const running = (): readonly RunningTool[] => tools.flatMap((tool) => started.get(tool) ?? []);
  let stopped = false;

  const fetchTool = async (tool: MapTool): Promise<void> => {
    asked.add(tool);
    try {
      const start = await tool.load();
      if (stopped) return;
      started.set(tool, start(map));
      onReady();
    } catch {
      // The page that wants it says that it could not be fetched; here it is tried again at the next change.
      asked.delete(tool);
    }
  };

  return {
    follow: (state) => {
      for (const tool of tools) if (!asked.has(tool) && tool.isWanted(state)) void fetchTool(tool);
    },
    parts: () => running().flatMap(({ parts }) => parts),
    click: (at) => running().some((tool) => tool.click(at)),
    hover: (at) => {
      const cursors = running().map((tool) => tool.hover(at));
      return cursors.find((cursor) => cursor !== null) ?? null;
    },
    stop: () => {
      stopped = true;
      for (const tool of running()) tool.stop();
    },
  };
}
