import { useStore } from "zustand";
import { store } from "../../../state/store.ts";
import { suitabilityMeasured } from "../../../state/suitability-selectors.ts";
import type { Amounts } from "./histogram.ts";

interface CurveMarksProps {
  readonly amounts: Amounts;
  readonly high: number;
}

/** Where on the scale the candidate stands that is chosen, or under the pointer in the list or on the map. */
export function CurveMarks({ amounts, high }: CurveMarksProps) {
  const candidates = useStore(store, (state) => suitabilityMeasured(state)?.candidates);
  const chosen = useStore(store, (state) => state.session.chosenCandidate);
  const hovered = useStore(store, (state) => state.session.hoveredCandidate);
  const marks = [
    { kind: "chosen", id: chosen },
    { kind: "hovered", id: hovered === chosen ? null : hovered },
  ];
  return marks.map(({ kind, id }) => {
    const index = candidates?.findIndex((candidate) => candidate.id === id) ?? -1;
    const from = amounts.lows[index];
    const to = amounts.highs[index];
    if (id === null || from === undefined || to === undefined || Number.isNaN(from)) return null;
    const start = Math.min(1, from / high) * 100;
    const width = Math.min(1, to / high) * 100 - start;
    return (
      <i
        key={kind}
        className="curve-mark"
        data-kind={kind}
        style={{ insetInlineStart: `${start}%`, inlineSize: `${width}%` }}
      />
    );
  });
}
