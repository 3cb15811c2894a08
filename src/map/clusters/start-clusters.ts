import type * as maplibregl from "maplibre-gl";
import { hoverClusterTarget, openClusterTarget } from "../../state/clusters-actions.ts";
import { clustersOutcome } from "../../state/clusters-selectors.ts";
import { rememberLast } from "../../state/remember-last.ts";
import type { ClusterTarget } from "../../state/session.ts";
import { type State, store } from "../../state/store.ts";
import { showNameBesidePointer } from "../name-beside-pointer.ts";
import { pickDrawn } from "../pick-drawn.ts";
import type { Pointing, RunningTool } from "../tools.ts";
import { clusterPart, showsClusters } from "./cluster-part.ts";
import { CLUSTER_LAYERS } from "./cluster-style.ts";
import { targetText } from "./target-text.ts";

/** Clusters on the map. Pointing at a cluster, scattered site, hub or hexagon opens it. */
export function startClusters(map: maplibregl.Map): RunningTool {
  return {
    parts: [clusterPart()],
    click: (at) => {
      const target = pick(map, at);
      if (target !== null) openClusterTarget(target);
      return target !== null;
    },
    hover: (at) => {
      if (!showsClusters(store.getState())) return null;
      const target = at && pick(map, at);
      hoverClusterTarget(target);
      return target === null ? null : "pointer";
    },
    stop: showNameBesidePointer(map, textBesidePointer),
  };
}

const textBesidePointer = rememberLast(
  (state: State) =>
    [
      showsClusters(state) && state.session.pointer ? state.session.hoveredInClusters : null,
      clustersOutcome(state),
      state.session.language,
    ] as const,
  (target, outcome, language) => target && outcome && targetText(outcome, target, language),
);

/** What is under the pointer: marks before the area under them. Null when there is nothing. */
function pick(map: maplibregl.Map, at: Pointing): ClusterTarget | null {
  const id = showsClusters(store.getState()) ? pickDrawn(map, at, CLUSTER_LAYERS)?.id : null;
  return typeof id === "string" && id !== "" ? (id as ClusterTarget) : null;
}
