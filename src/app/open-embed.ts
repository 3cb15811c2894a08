import { fetchText } from "../catalog/fetch-text.ts";
import { LANGUAGE_CODES } from "../languages/index.ts";
import { adjust, updateSession } from "../state/actions.ts";
import type { Background } from "../state/document.ts";
import { startLoading } from "../state/loading.ts";
import { preferredLanguage, preferredTheme } from "../state/preferences.ts";
import { openAddress } from "../state/url-sync.ts";
import { readEmbedOptions } from "./embed-options.ts";
import { installTheme } from "./install-theme.ts";
import { speakLanguage } from "./speak-language.ts";

/** What the embed shows besides the document. */
export interface OpenedEmbed {
  readonly title: string | null;
  /** The background the link asked for; the embed shows its own, whose files are on the same host. */
  readonly background: Background;
}

/**
 * Reads the address, sets language and theme, and starts loading. Nothing is read from or kept in the
 * visitor's browser. When the page around it changes the hash, the embed starts anew.
 */
export async function openEmbed(page: Window): Promise<OpenedEmbed> {
  const options = readEmbedOptions(page.location.search);
  const { document: asked, language: link } = openAddress(page.location.hash, "visitor");
  adjust((current) => ({ ...current, background: "own" }));
  startLoading(fetchText(new URL("./data/", page.location.href).href));
  installTheme(page.document);

  const theme = preferredTheme(options.theme, null);
  if (theme !== "system") page.document.documentElement.dataset.theme = theme;
  const browser = page.navigator.languages;
  const wished = preferredLanguage({ query: options.language, link, saved: null, browser }, LANGUAGE_CODES);
  const language = await speakLanguage(wished);
  page.document.documentElement.lang = language;
  updateSession(() => ({ language, themeChoice: theme }));
  page.addEventListener("hashchange", () => page.location.reload());
  return { title: options.title, background: asked.background };
}
