import type { ProximityExport, Wording } from "../../../src/formats/format.ts";
import { formats, loadLanguage, translator } from "../../../src/languages/index.ts";
import { computeSmall, readInput, smallWorld } from "../analyses/proximity/world.ts";

export async function wordingOf(language: string): Promise<Wording> {
  await loadLanguage(language);
  return { language, translate: translator(language), notation: formats(language) };
}

/** An export of one of the golden outcomes. */
export async function exportOf(name: string, language: string): Promise<ProximityExport> {
  return {
    outcome: await computeSmall(readInput(name)),
    sources: [...smallWorld().values()].map(({ about }) => about),
    wording: await wordingOf(language),
  };
}
