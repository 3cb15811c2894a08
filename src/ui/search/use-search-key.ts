import { useEffect, useEffectEvent } from "react";

/** Calls back when the person asks for the search with Ctrl or Cmd and K. */
export function useSearchKey(onSearch: () => void): void {
  const search = useEffectEvent(onSearch);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "k" || event.ctrlKey === event.metaKey || event.altKey) return;
      event.preventDefault();
      search();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
