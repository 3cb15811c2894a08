import { useEffect } from "react";
import { select, startPlacing } from "../../state/actions.ts";
import { store } from "../../state/store.ts";

/** Escape takes back the innermost thing, one at a time: choosing a place, then the selection. */
export function useEscapeKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      const { session, document } = store.getState();
      if (session.placing) startPlacing(false);
      else if (document.selected) select(null);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
