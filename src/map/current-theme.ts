import type { Session } from "../state/session.ts";
import { darkTheme, lightTheme, type Theme } from "../theme/theme.ts";

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

/** The colours of the choice; `system` asks the system. */
export function themeOf(choice: Session["themeChoice"]): Theme {
  const dark = choice === "system" ? systemIsDark.matches : choice === "dark";
  return dark ? darkTheme : lightTheme;
}

/** Calls back when the system goes dark or light. Returns what stops it. */
export function onSystemTheme(listener: () => void): () => void {
  systemIsDark.addEventListener("change", listener);
  return () => systemIsDark.removeEventListener("change", listener);
}
