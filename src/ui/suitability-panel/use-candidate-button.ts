import { useStore } from "zustand";
import { goToBounds } from "../../state/go-to.ts";
import { store } from "../../state/store.ts";
import { chooseCandidate, hoverCandidate } from "../../state/suitability-actions.ts";
import type { Ranking } from "../../state/suitability-selectors.ts";
import { candidateBounds } from "./candidate-bounds.ts";

/**
 * What makes a button that of a candidate: pointing at it or the focus lights it up on the map; a press chooses
 * it and brings it into view, with what it was measured to.
 */
export function useCandidateButton(ranking: Ranking, index: number) {
  const id = ranking.measured.candidates[index]?.id ?? null;
  const chosen = useStore(store, ({ session }) => id !== null && session.chosenCandidate === id);
  const hovered = useStore(
    store,
    ({ session }) =>
      id !== null && (session.hoveredCandidate === id || session.pointedCandidates.includes(id)),
  );
  const point = () => hoverCandidate(id);
  const leave = () => hoverCandidate(null);
  const choose = () => {
    chooseCandidate(id);
    const bounds = candidateBounds(ranking, index);
    if (bounds) goToBounds(bounds);
  };
  return {
    type: "button",
    "aria-current": chosen || undefined,
    "data-hovered": hovered,
    onClick: choose,
    onPointerEnter: point,
    onPointerLeave: leave,
    onFocus: point,
    onBlur: leave,
  } as const;
}
