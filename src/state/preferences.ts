import type { Session } from "./session.ts";

type ThemeChoice = Session["themeChoice"];
const THEME_CHOICES: readonly ThemeChoice[] = ["system", "light", "dark"];

/** Where a wish for a language can come from, the strongest first. */
export interface LanguageWishes {
  /** `?lang=` in the address. */
  readonly query: string | null;
  /** `lang=` in the hash of a shared link. */
  readonly link: string | null;
  /** What the person chose before. */
  readonly saved: string | null;
  /** What the browser asks for, best first: `["nl-NL", "en"]`. */
  readonly browser: readonly string[];
}

/** The first wish that is among the known languages; else the first known language. */
export function preferredLanguage(wishes: LanguageWishes, known: readonly string[]): string {
  const wanted = [wishes.query, wishes.link, wishes.saved, ...wishes.browser];
  for (const wish of wanted) {
    const code = wish?.toLowerCase().split("-")[0];
    if (code !== undefined && known.includes(code)) return code;
  }
  return known[0] ?? "nl";
}

const KEYS = { language: "knooppunt.language", theme: "knooppunt.theme" } as const;

/** What the person chose before; null when nothing was saved or the browser keeps nothing. */
export function savedPreference(key: keyof typeof KEYS): string | null {
  try {
    return localStorage.getItem(KEYS[key]);
  } catch {
    return null;
  }
}

/** Saves a choice for the next visit; in a browser that keeps nothing it holds for this visit only. */
export function savePreference(key: keyof typeof KEYS, value: string): void {
  try {
    localStorage.setItem(KEYS[key], value);
  } catch {
    // A private window or a blocked frame: the choice still holds for this visit.
  }
}

/** `?theme=` in the address, else what was saved, else what the system says. */
export function preferredTheme(query: string | null, saved: string | null): ThemeChoice {
  return (
    THEME_CHOICES.find((choice) => choice === query) ??
    THEME_CHOICES.find((choice) => choice === saved) ??
    "system"
  );
}
