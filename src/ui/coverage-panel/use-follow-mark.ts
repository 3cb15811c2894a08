import { type RefObject, useEffect } from "react";
import { store } from "../../state/store.ts";

/**
 * Begins at the first gap, and from then on brings into sight what lights up elsewhere, on the map or in a table. What
 * is in sight stays where it is.
 */
export function useFollowMark(strip: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = strip.current;
    if (!box) return;
    const gap = box.querySelector<HTMLElement>("[data-mark^='gap/']");
    if (gap) bringIntoSight(gap, box);
    return store.subscribe(({ session }, before) => {
      const mark = session.hoveredMark;
      if (mark === null || mark === before.session.hoveredMark) return;
      const found = [...box.querySelectorAll<HTMLElement>("[data-mark]")].find(
        (element) => element.dataset.mark === mark,
      );
      if (found) bringIntoSight(found, box);
    });
  }, [strip]);
}

function bringIntoSight(element: HTMLElement, box: HTMLElement): void {
  const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  const isInSight = inner.right > outer.left && inner.left < outer.right;
  const isWhole = inner.right <= outer.right && inner.left >= outer.left;
  const isWanted = element.contains(document.activeElement) || element.matches(":hover");
  if (isWanted || isWhole || (isInSight && inner.width >= outer.width)) return;
  box.scrollLeft += (inner.left + inner.right - outer.left - outer.right) / 2;
}
