import { type KeyboardEvent, type RefObject, useLayoutEffect } from "react";
import { tabAfter } from "../controls/tab-after.ts";

/**
 * Makes the marks of a strip one stop of the Tab key: arrow keys, Home and End walk along them, in the order in which
 * they stand along the road.
 */
export function useWalkAlong(strip: RefObject<HTMLElement | null>) {
  // After every drawing one of them can be reached: the one that was last, or else the first.
  useLayoutEffect(() => {
    const marks = marksOf(strip.current);
    if (marks.some((mark) => mark.tabIndex === 0)) return;
    if (marks[0]) marks[0].tabIndex = 0;
  });
  const reach = (wanted: HTMLElement): void => {
    for (const mark of marksOf(strip.current)) mark.tabIndex = mark === wanted ? 0 : -1;
  };
  return {
    onFocus: ({ target }: { readonly target: EventTarget }): void => {
      if (target instanceof HTMLElement && target !== strip.current) reach(target);
    },
    onKeyDown: (event: KeyboardEvent): void => {
      const marks = marksOf(strip.current);
      const at = marks.indexOf(event.target as HTMLElement);
      const next = at < 0 ? null : tabAfter(event.key, "horizontal", at, marks.length);
      if (next === null) return;
      event.preventDefault();
      marks[next]?.focus();
    },
  };
}

function marksOf(strip: HTMLElement | null): HTMLElement[] {
  const found = [...(strip?.querySelectorAll<HTMLElement>("button[data-mark]") ?? [])];
  return found.toSorted((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
}
