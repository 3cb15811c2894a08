import type * as maplibregl from "maplibre-gl";
import { hoverClusterTarget, openClusterTarget } from "../../state/clusters-actions.ts";
import { clustersOutcome } from "../../state/clusters-selectors.ts";
import { rememberLast } from "../../state/remember-last.ts";
import type { ClusterTarget } from "../../state/session.ts";
import { type State, store } from "../../state/store.ts";
import { showNameBesidePointer } from "../name-beside-pointer.ts";
import type { Pointing, RunningTool } from "../tools.ts";
import { clusterPart, showsClusters } from "./cluster-part.ts";
import { CLUSTER_LAYERS } from "./cluster-style.ts";
import { targetText } from "./target-text.ts";

/** A finger is less exact than a mouse. */
const REACH_PIXELS = { mouse: 3, touch: 12 };

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
function pick(map: maplibregl.Map, { point: { x, y }, touched }: Pointing): ClusterTarget | null {
  const layers = CLUSTER_LAYERS.filter((id) => map.getLayer(id));
  if (!showsClusters(store.getState()) || layers.length === 0) return null;
  const reach = touched ? REACH_PIXELS.touch : REACH_PIXELS.mouse;
  const found = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers },
  );
  const best = layers.map((id) => found.find(({ layer }) => layer.id === id)).find(Boolean);
  const id = best?.properties.id;
  return typeof id === "string" && id !== "" ? (id as ClusterTarget) : null;
}
