import type * as maplibregl from "maplibre-gl";
import { problem } from "../core/problem.ts";
import { translate } from "../languages/index.ts";
import { adjust, notify, notifyProblem } from "../state/actions.ts";
import { store } from "../state/store.ts";

/** Tiles that may fail before the first has come: one may be missing, three are an outage. */
const FAILURES_BEFORE_GIVING_UP = 3;

/**
 * Says once that tiles come from PDOK, and goes back to the own map when none arrive. Returns what stops
 * it.
 */
export function watchBackground(map: maplibregl.Map): () => void {
  let told = false;
  let arrived = false;
  let failures = 0;

  const tell = (): void => {
    if (told || store.getState().document.background === "own") return;
    told = true;
    notify("info", "map.backgroundNotice");
  };

  const onData = (event: maplibregl.MapSourceDataEvent): void => {
    if (event.sourceId === "tiles" && event.tile?.state === "loaded") arrived = true;
  };

  const onError = (event: maplibregl.ErrorEvent & { sourceId?: string }): void => {
    if (event.sourceId !== "tiles") {
      console.error(event.error);
      return;
    }
    failures++;
    const { background } = store.getState().document;
    if (arrived || failures < FAILURES_BEFORE_GIVING_UP || background === "own") return;
    notifyProblem(problem("background-failed", { background: translate(`map.backgrounds.${background}`) }));
    adjust((document) => ({ ...document, background: "own" }));
  };

  const unsubscribe = store.subscribe(({ document }, before) => {
    if (document.background === before.document.background) return;
    arrived = false;
    failures = 0;
    tell();
  });
  tell();
  map.on("sourcedata", onData);
  map.on("error", onError);
  return () => {
    unsubscribe();
    map.off("sourcedata", onData);
    map.off("error", onError);
  };
}
