import type * as maplibregl from "maplibre-gl";
import { store } from "../../state/store.ts";
import { chooseCandidate, hoverCandidate } from "../../state/suitability-actions.ts";
import { explainPlace } from "../../state/surface-actions.ts";
import { showNameBesidePointer } from "../name-beside-pointer.ts";
import { pickFeature } from "../pick.ts";
import type { Pointing, RunningTool } from "../tools.ts";
import { candidatePart, showsRanking } from "./candidate-part.ts";
import { candidateText } from "./candidate-text.ts";
import { pickCandidate } from "./pick-candidate.ts";
import { showsSurface, surfacePart } from "./surface-part.ts";

/**
 * The ranking on the map: the candidates, and the cells of the whole area under them. Pointing at a candidate chooses
 * it; pointing at a cell explains it.
 */
export function startSuitability(map: maplibregl.Map): RunningTool {
  /** Points and lines answer before the cell they lie on; areas under the surface do not. */
  const isCell = ({ point, touched }: Pointing): boolean =>
    showsSurface(store.getState()) &&
    pickFeature(map, point, touched ? "touch" : "mouse", { withAreas: false }) === null;

  return {
    parts: [surfacePart(), candidatePart()],
    click: (at) => {
      const state = store.getState();
      const id = showsRanking(state) ? pickCandidate(map, at) : null;
      if (id !== null) chooseCandidate(id);
      const explains = id === null && isCell(at);
      if (explains) explainPlace(at.position);
      return id !== null || explains;
    },
    hover: (at) => {
      const state = store.getState();
      if (!showsRanking(state)) return null;
      const id = at && pickCandidate(map, at);
      hoverCandidate(id);
      if (id !== null) return "pointer";
      return at && isCell(at) ? "crosshair" : null;
    },
    stop: showNameBesidePointer(map, candidateText),
  };
}
