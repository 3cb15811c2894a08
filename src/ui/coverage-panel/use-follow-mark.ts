import { type RefObject, useEffect } from "react";
import { store } from "../../state/store.ts";

/** Brings into sight what lights up elsewhere, on the map or in a table. What is in sight stays where it is. */
export function useFollowMark(strip: RefObject<HTMLElement | null>): void {
  useEffect(
    () =>
      store.subscribe(({ session }, before) => {
        const mark = session.hoveredMark;
        const box = strip.current;
        if (!box || mark === null || mark === before.session.hoveredMark) return;
        const found = [...box.querySelectorAll<HTMLElement>("[data-mark]")].find(
          (element) => element.dataset.mark === mark,
        );
        if (!found) return;
        const [inner, outer] = [found.getBoundingClientRect(), box.getBoundingClientRect()];
        const isInSight = inner.right > outer.left && inner.left < outer.right;
        if (!isInSight) box.scrollLeft += (inner.left + inner.right - outer.left - outer.right) / 2;
      }),
    [strip],
  );
}
