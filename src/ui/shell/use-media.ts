import { useCallback, useSyncExternalStore } from "react";

/** The screens that get sheets instead of panels; the style sheets ask the same. */
export const PHONE = "(max-width: 719px)";

/** Whether the screen is as a media query asks, now and after every change. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = matchMedia(query);
      media.addEventListener("change", onChange);
      return () => media.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
