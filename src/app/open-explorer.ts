import { fetchText } from "../catalog/fetch-text.ts";
import type { Read } from "../catalog/read.ts";
import { LANGUAGE_CODES } from "../languages/index.ts";
import { updateSession } from "../state/actions.ts";
import { startJobs } from "../state/jobs.ts";
import { startLoading } from "../state/loading.ts";
import { preferredLanguage, preferredTheme, savedPreference } from "../state/preferences.ts";
import { store } from "../state/store.ts";
import { openAddress, startUrlSync } from "../state/url-sync.ts";
import { installTheme } from "./install-theme.ts";
import { speakLanguage } from "./speak-language.ts";

/**
 * Opens what the address says and sets everything going: data, address, measuring. Resolves when the words
 * are there, with what reads the data folder.
 */
export async function openExplorer(page: Window): Promise<Read> {
  installTheme(page.document);
  const { language: link } = openAddress(page.location.hash);
  const read = fetchText(new URL("./data/", page.location.href).href);
  startLoading(read);

  const query = new URLSearchParams(page.location.search);
  const wished = preferredLanguage(
    { query: query.get("lang"), link, saved: savedPreference("language"), browser: page.navigator.languages },
    LANGUAGE_CODES,
  );
  const language = await speakLanguage(wished);
  updateSession(() => ({
    language,
    // Who opens a link with sites wants to read the answer.
    panel: store.getState().document.proximity.sites.length > 0 ? "proximity" : "layers",
    themeChoice: preferredTheme(query.get("theme"), savedPreference("theme")),
  }));
  startUrlSync(page);
  startJobs();
  return read;
}
