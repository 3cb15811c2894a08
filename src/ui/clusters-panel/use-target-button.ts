import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { hoverClusterTarget, openClusterTarget } from "../../state/clusters-actions.ts";
import type { ClusterTarget } from "../../state/session.ts";
import { store } from "../../state/store.ts";

/**
 * What makes a button that of a thing on the map: pointing at it or the focus lights it up there, a press opens it and
 * brings it into view or closes it. Opened from the map, it comes into sight itself.
 */
export function useTargetButton(target: ClusterTarget, goTo: () => void) {
  const isOpen = useStore(store, ({ session }) => session.openedInClusters === target);
  const isHovered = useStore(store, ({ session }) => session.hoveredInClusters === target);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) button.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  const point = () => hoverClusterTarget(target);
  const leave = () => hoverClusterTarget(null);
  const props = {
    ref: button,
    type: "button",
    className: "found-row",
    "aria-expanded": isOpen,
    "data-hovered": isHovered,
    onClick: () => {
      openClusterTarget(isOpen ? null : target);
      if (!isOpen) goTo();
    },
    onPointerEnter: point,
    onPointerLeave: leave,
    onFocus: point,
    onBlur: leave,
  } as const;
  return { isOpen, props };
}
