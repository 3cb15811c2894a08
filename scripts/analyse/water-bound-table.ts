import type { WaterBoundExport } from "../../src/formats/format.ts";
import { joinBlocks } from "../../src/formats/outcome-lines.ts";
import { waterBoundNotes } from "../../src/formats/water-bound-text.ts";
import {
  adjacencyDistance,
  hectareWords,
  shareWords,
  waterwayWords,
} from "../../src/formats/water-bound-words.ts";
import { columns } from "../io/columns.ts";

/** For reading in a terminal: what could be freed, what is not used as such, and which parks are near the water. */
export function waterBoundTable(content: WaterBoundExport): string {
  const { outcome, view, question, wording } = content;
  const { page, notation, translate } = wording;
  const nameOf = ({ name_nl, name_en }: { readonly name_nl: string; readonly name_en: string | null }) =>
    (wording.language === "en" && name_en) || name_nl;
  const ranked = view.ranked.map(({ place, freeable, rank }) => [
    String(rank.rank),
    nameOf(place),
    hectareWords(freeable, wording),
    shareWords(place, wording),
  ]);
  const underused = view.underused.map(({ plot, place, fits }) => [
    plot.name ?? plot.id,
    place ? nameOf(place) : plot.place,
    notation.hectares(plot.areaHectares),
    page(`plots.uses.${plot.use}`),
    page(`plots.export.fits.${fits}`),
  ]);
  const near = view.near.map((adjacency) => [
    String(adjacency.rank),
    nameOf(adjacency),
    adjacency.municipality ?? translate("panel.unknown"),
    adjacencyDistance(adjacency, wording),
    adjacency.waterway ? waterwayWords(adjacency.waterway, wording) : "",
  ]);
  const head = [page("plots.ranked.rank"), page("plots.columns.name")];
  return joinBlocks([
    [page("plots.none"), ...(outcome.example ? [page("plots.exampleMark")] : [])],
    ranked.length > 0
      ? [page("plots.ranked.title"), ...columns([[...head, page("plots.ranked.freeable"), ""], ...ranked])]
      : [],
    underused.length > 0 ? [page("plots.export.underused"), ...columns(underused)] : [],
    [
      page("plots.near.count", {
        count: view.near.length,
        distance: notation.radius(question.withinMeters),
        farther: view.fartherCount,
        unknown: view.unknownCount,
      }),
      ...(near.length > 0 ? columns(near) : []),
    ],
    ...waterBoundNotes(content),
  ]);
}
