import { type RefObject, useLayoutEffect, useRef } from "react";

/** Short enough to follow a slider that is still moving. */
const SLIDE_MS = 180;

/**
 * Lets the rows of a list slide to their new places when `order` becomes another one, and only then: not while
 * it scrolls. A row that is still on its way goes on from where it is. Nothing moves for who asked for less
 * motion.
 *
 * @param list holds the rows as children, each with a `data-key`, placed by a vertical translation
 * @param tops where each row that is drawn stands, in pixels from the top of the list, by its key
 */
export function useSlidingRows(
  list: RefObject<HTMLElement | null>,
  order: unknown,
  tops: ReadonlyMap<string, number>,
): void {
  const last = useRef({ order, tops });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { order, tops };
    if (before.order === order || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const row of list.current?.querySelectorAll<HTMLElement>(":scope > [data-key]") ?? []) {
      const key = row.dataset.key ?? "";
      slide(row, before.tops.get(key), tops.get(key));
    }
  });
}

function slide(row: Element, from: number | undefined, to: number | undefined): void {
  const start = topUnderway(row) ?? from;
  if (start === undefined || to === undefined || start === to) return;
  for (const animation of row.getAnimations()) animation.cancel();
  row.animate([{ transform: `translateY(${start}px)` }, { transform: `translateY(${to}px)` }], {
    duration: SLIDE_MS,
    easing: "ease-out",
  });
}

/** Where a row is on its way; null when it stands still. */
function topUnderway(row: Element): number | null {
  const isMoving = row.getAnimations().some(({ playState }) => playState === "running");
  return isMoving ? new DOMMatrix(getComputedStyle(row).transform).m42 : null;
}
