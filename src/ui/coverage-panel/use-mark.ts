import { useStore } from "zustand";
import { hoverMark } from "../../state/coverage-actions.ts";
import { store } from "../../state/store.ts";

/** What makes an element stand for a mark along the road: pointing at it or the focus lights it up everywhere. */
export function useMark(mark: string) {
  const isHovered = useStore(store, ({ session }) => session.hoveredMark === mark);
  const point = () => hoverMark(mark);
  const leave = () => hoverMark(null);
  return {
    "data-mark": mark,
    "data-hovered": isHovered,
    onPointerEnter: point,
    onPointerLeave: leave,
    onFocus: point,
    onBlur: leave,
  } as const;
}
