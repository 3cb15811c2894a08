import { creditLines } from "./credit-lines.ts";
import type { WaterBoundExport } from "./format.ts";
import { item, joinBlocks } from "./outcome-lines.ts";
import {
  adjacencyDistance,
  hectareWords,
  shareWords,
  waterBoundRemarks,
  waterBoundSettings,
  waterBoundWarning,
  waterwayWords,
} from "./water-bound-words.ts";

/** What a person pastes into a letter: places, plots and parks near the water, each with what is not known. */
export function writeWaterBoundText(content: WaterBoundExport): string {
  const { outcome, view, wording } = content;
  const { page } = wording;
  return joinBlocks([
    [page("plots.title"), page("plots.none"), ...(outcome.example ? [page("plots.exampleMark")] : [])],
    view.ranked.length > 0 ? [page("plots.ranked.title"), ...rankedLines(content)] : [],
    view.underused.length > 0 ? [page("plots.export.underused"), ...plotLines(content)] : [],
    [page("plots.near.title"), ...nearLines(content)],
    ...waterBoundNotes(content),
  ]);
}

/** `1. Haatland: 2,0 tot 6,0 ha; 20% tot 60% niet als zodanig gebruikt`. */
function rankedLines({ view, wording }: WaterBoundExport): string[] {
  return view.ranked.map(({ place, freeable, rank }) => {
    const name = (wording.language === "en" && place.name_en) || place.name_nl;
    return `${rank.rank}. ${name}: ${hectareWords(freeable, wording)}; ${shareWords(place, wording)}`;
  });
}

function plotLines({ view, wording }: WaterBoundExport): string[] {
  const { page, notation } = wording;
  return view.underused.map(({ plot, place, fits }) => {
    const parts = [
      place?.name_nl ?? plot.place,
      notation.hectares(plot.areaHectares),
      page(`plots.uses.${plot.use}`),
      ...(fits === "maybe" ? [page("plots.underused.maybe")] : []),
    ];
    return item(`${plot.name ?? plot.id}: ${parts.join(", ")}`);
  });
}

function nearLines({ view, wording }: WaterBoundExport): string[] {
  const { page } = wording;
  const lines = view.near.map((adjacency) => {
    const name = (wording.language === "en" && adjacency.name_en) || adjacency.name_nl;
    const waterway = adjacency.waterway ? waterwayWords(adjacency.waterway, wording) : "";
    const basis =
      adjacency.basis && adjacency.basis !== "outline"
        ? ` (${page(`plots.near.basis.${adjacency.basis}`)})`
        : "";
    return `${adjacency.rank}. ${name}: ${adjacencyDistance(adjacency, wording)}${basis}, ${waterway}`;
  });
  return [page("plots.near.meaning"), ...lines];
}

/** What holds for all of it, in blocks: warnings, settings, method and what must not be concluded, sources. */
export function waterBoundNotes(content: WaterBoundExport): string[][] {
  const { outcome, sources, wording } = content;
  const { translate, page } = wording;
  const warnings = outcome.warnings.map((warning) => item(waterBoundWarning(warning, wording)));
  return [
    warnings.length > 0 ? [translate("formats.text.warnings"), ...warnings] : [],
    [page("suitability.export.settings"), ...waterBoundSettings(content).map(item)],
    [`${translate("formats.text.method")}: ${page("plots.near.method")}`, ...waterBoundRemarks(content)],
    [translate("formats.text.sources"), ...creditLines(outcome.data, sources, wording).map(item)],
  ];
}
