import type * as maplibregl from "maplibre-gl";
import { store } from "../../state/store.ts";
import { chooseCandidate, hoverCandidate } from "../../state/suitability-actions.ts";
import type { RunningTool } from "../tools.ts";
import { candidatePart, showsRanking } from "./candidate-part.ts";
import { pickCandidate } from "./pick-candidate.ts";

/** The ranking on the map: what it draws, and choosing a candidate by pointing at it. */
export function startSuitability(map: maplibregl.Map): RunningTool {
  const hoverOnce = (id: string | null): void => {
    if (store.getState().session.hoveredCandidate !== id) hoverCandidate(id);
  };
  return {
    parts: [candidatePart()],
    click: (at) => {
      const id = showsRanking(store.getState()) ? pickCandidate(map, at) : null;
      if (id !== null) chooseCandidate(id);
      return id !== null;
    },
    hover: (at) => {
      if (!showsRanking(store.getState())) return null;
      const id = at && pickCandidate(map, at);
      hoverOnce(id);
      return id === null ? null : "pointer";
    },
    stop: () => {},
  };
}
