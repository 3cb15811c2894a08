import { useSyncExternalStore } from "react";
import { useStore } from "zustand";
import { store } from "../state/store.ts";
import { darkTheme, lightTheme, type Theme } from "../theme/theme.ts";

const DARK_QUERY = "(prefers-color-scheme: dark)";

/** The colours the person sees: those chosen, or else those of the system. */
export function useTheme(): Theme {
  const choice = useStore(store, (state) => state.session.themeChoice);
  const systemIsDark = useSyncExternalStore(
    onSystemChange,
    () => matchMedia(DARK_QUERY).matches,
    () => false,
  );
  const dark = choice === "system" ? systemIsDark : choice === "dark";
  return dark ? darkTheme : lightTheme;
}

function onSystemChange(listener: () => void): () => void {
  const query = matchMedia(DARK_QUERY);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
