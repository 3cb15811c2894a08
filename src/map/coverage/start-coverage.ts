import type * as maplibregl from "maplibre-gl";
import { select } from "../../state/actions.ts";
import { hoverMark, openRoad } from "../../state/coverage-actions.ts";
import { coverageOutcome } from "../../state/coverage-selectors.ts";
import { rememberLast } from "../../state/remember-last.ts";
import { type State, store } from "../../state/store.ts";
import { showNameBesidePointer } from "../name-beside-pointer.ts";
import { pickDrawn } from "../pick-drawn.ts";
import type { Pointing, RunningTool } from "../tools.ts";
import { coveragePart, showsCoverage } from "./coverage-part.ts";
import { COVERAGE_LAYERS } from "./coverage-style.ts";
import { markText } from "./mark-text.ts";

/** Coverage on the map. Pointing at a facility opens it, at a gap or a place the strip of its road. */
export function startCoverage(map: maplibregl.Map): RunningTool {
  const pick = (at: Pointing) =>
    showsCoverage(store.getState()) ? pickDrawn(map, at, COVERAGE_LAYERS) : null;
  return {
    parts: [coveragePart()],
    click: (at) => {
      const picked = pick(at);
      if (!picked) return false;
      openRoad(String(picked.road));
      const mark = String(picked.mark);
      if (picked.type === "facility") {
        const { layer } = store.getState().document.coverage;
        select({ layer, id: mark.slice(mark.indexOf("/") + 1) });
      } else hoverMark(mark);
      return true;
    },
    hover: (at) => {
      if (!showsCoverage(store.getState())) return null;
      const picked = at && pick(at);
      hoverMark(picked ? String(picked.mark) : null);
      return picked ? "pointer" : null;
    },
    stop: showNameBesidePointer(map, textBesidePointer),
  };
}

const textBesidePointer = rememberLast(
  (state: State) =>
    [
      showsCoverage(state) && state.session.pointer ? state.session.hoveredMark : null,
      coverageOutcome(state),
      state.session.language,
    ] as const,
  (mark, outcome, language) => mark && outcome && markText(outcome, mark, language),
);
