import { useStore } from "zustand";
import type { Candidate } from "../../analyses/suitability/types.ts";
import { store } from "../../state/store.ts";
import { chooseCandidate, hoverCandidate } from "../../state/suitability-actions.ts";

/** What makes a button that of a candidate: pointing at it or the focus lights it up on the map, a press chooses it. */
export function useCandidateButton(candidate: Candidate | undefined) {
  const id = candidate?.id ?? null;
  const chosen = useStore(store, ({ session }) => id !== null && session.chosenCandidate === id);
  const hovered = useStore(store, ({ session }) => id !== null && session.hoveredCandidate === id);
  const point = () => hoverCandidate(id);
  const leave = () => hoverCandidate(null);
  return {
    type: "button",
    "aria-current": chosen || undefined,
    "data-hovered": hovered,
    onClick: () => chooseCandidate(id),
    onPointerEnter: point,
    onPointerLeave: leave,
    onFocus: point,
    onBlur: leave,
  } as const;
}
