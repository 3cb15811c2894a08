import { fetchText } from "../catalog/fetch-text.ts";
import type { Read } from "../catalog/read.ts";
import { LANGUAGE_CODES } from "../languages/index.ts";
import { updateSession } from "../state/actions.ts";
import { defaultDocument } from "../state/default-document.ts";
import type { ViewDocument } from "../state/document.ts";
import { startJobs } from "../state/jobs.ts";
import { startLoading } from "../state/loading.ts";
import { preferredLanguage, preferredTheme, savedPreference } from "../state/preferences.ts";
import type { Panel } from "../state/session.ts";
import { startWhenOpened } from "../state/start-when-opened.ts";
import { store } from "../state/store.ts";
import { openAddress, startUrlSync } from "../state/url-sync.ts";
import { installTheme } from "./install-theme.ts";
import { speakLanguage } from "./speak-language.ts";

/** The panels whose computing begins with their first opening, each with what starts it. */
const STARTED_WITH_PANEL: readonly (readonly [Panel, () => Promise<() => () => void>])[] = [
  ["suitability", async () => (await import("../state/suitability-jobs.ts")).startSuitabilityJobs],
  ["coverage", async () => (await import("../state/coverage-jobs.ts")).coverageJob.start],
  ["clusters", async () => (await import("../state/clusters-jobs.ts")).clustersJob.start],
  ["water-bound", async () => (await import("../state/water-bound-jobs.ts")).startWaterBound],
];

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
    panel: panelOf(store.getState().document),
    themeChoice: preferredTheme(query.get("theme"), savedPreference("theme")),
  }));
  startUrlSync(page);
  startJobs();
  for (const [panel, load] of STARTED_WITH_PANEL) startWhenOpened(panel, load);
  return read;
}

/** Who opens a link with a question wants to read the answer. */
function panelOf({ suitability, clusters, coverage, waterBound, proximity }: ViewDocument): Panel {
  if (suitability !== defaultDocument.suitability) return "suitability";
  if (clusters !== defaultDocument.clusters) return "clusters";
  if (coverage !== defaultDocument.coverage) return "coverage";
  if (waterBound !== defaultDocument.waterBound) return "water-bound";
  return proximity.sites.length > 0 ? "proximity" : "layers";
}
