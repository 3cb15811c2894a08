import type {
  AdjacentWaterway,
  HectareRange,
  UseSums,
  WaterAdjacency,
  WaterBoundWarning,
} from "../analyses/water-bound/result.ts";
import type { PlotReference } from "../catalog/plot-references.ts";
import type { PageWording, WaterBoundExport } from "./format.ts";
import { distanceSentence } from "./measured-distance.ts";

/** `2,0 tot 6,0 ha`, `2,0 ha of meer`, or one number when both bounds are the same. */
export function hectareWords({ lower, upper }: HectareRange, { page, notation }: PageWording): string {
  const from = notation.hectares(lower);
  if (upper === null) return page("plots.range.open", { lower: from });
  const to = notation.hectares(upper);
  return from === to ? from : page("plots.range.both", { lower: from, upper: to });
}

/** The share that is not used as such, with its bounds; `onbekend` when nobody knows anything. */
export function shareWords({ notUsedAsSuch, waterBoundHectares }: UseSums, wording: PageWording): string {
  const { page, notation } = wording;
  if (!notUsedAsSuch) return page("plots.allUnknown");
  const [lower, upper] = [notation.percent(notUsedAsSuch.lower), notation.percent(notUsedAsSuch.upper)];
  const share = lower === upper ? lower : page("plots.range.both", { lower, upper });
  return page(waterBoundHectares === null ? "plots.shareListed" : "plots.share", { share });
}

/** `Twentekanaal, klasse Va`, or that no source gives its class, and then the largest ship that may come. */
export function waterwayWords(waterway: AdjacentWaterway, { page, language, notation }: PageWording): string {
  const name = (language === "en" && waterway.name_en) || waterway.name_nl;
  const { maxLengthMeters, maxBeamMeters } = waterway;
  if (waterway.cemtClass === null && maxLengthMeters !== null && maxBeamMeters !== null) {
    const [length, beam] = [notation.number(maxLengthMeters, 1), notation.number(maxBeamMeters, 1)];
    return page("plots.near.largestShip", { name, length, beam });
  }
  return waterway.cemtClass === null
    ? page("plots.near.classUnknown", { name })
    : page("plots.near.class", { name, class: waterway.cemtClass });
}

/** How far a park lies from the water, no sharper than it is known. */
export function adjacencyDistance(
  { distanceMeters, precisionMeters }: WaterAdjacency,
  wording: PageWording,
): string {
  if (distanceMeters === null) return wording.translate("panel.unknown");
  const inside = distanceMeters === 0;
  return inside && precisionMeters === null
    ? wording.page("plots.near.crossed")
    : distanceSentence({ layer: "waterways", inside: false, distanceMeters, precisionMeters }, wording);
}

/** What could not be counted or measured. */
export function waterBoundWarning(
  { code, subject, count = 0 }: WaterBoundWarning,
  { page, translate }: PageWording,
): string {
  const name = code === "layer-missing" ? translate(`layers.${subject}.name`) : subject;
  return page(`plots.warnings.${code}`, { subject: name, count });
}

/** What was asked, and whose plots were counted. */
export function waterBoundSettings({ outcome, question, wording }: WaterBoundExport): readonly string[] {
  const { page, notation } = wording;
  const { inventory } = outcome.parameters;
  const hasPlots = inventory.plotCount + inventory.totalCount > 0;
  return [
    hasPlots
      ? page("plots.export.inventory", {
          title: inventory.title,
          publisher: inventory.publisher,
          count: inventory.plotCount,
          totals: inventory.totalCount,
        })
      : page("plots.export.noInventory"),
    page("plots.export.scope", { scope: question.scope ?? page("plots.allScopes") }),
    page("plots.export.near", {
      distance: notation.radius(question.withinMeters),
      class: page(`criteria.options.${question.shipClass}`),
    }),
    page("plots.export.demand", {
      quay: notation.number(question.leastQuayMeters),
      category: question.leastCategory ?? page("plots.underused.anyCategory"),
    }),
  ];
}

/** What must not be concluded, and what documents say beside it. */
export function waterBoundRemarks({ references, outcome, wording }: WaterBoundExport): readonly string[] {
  const { page } = wording;
  return [
    ...(outcome.example ? [page("plots.exampleMark")] : []),
    page("plots.meaning"),
    page("plots.near.meaning"),
    page("plots.sumsNote"),
    ...references.map((reference) => referenceWords(reference, wording)),
    page("plots.export.screening"),
  ];
}

/** `Port of Twente: 35% (uit een document, geen gegeven)`. */
export function referenceWords(
  { figure, from, to }: PlotReference,
  { page, notation, language }: PageWording,
): string {
  const share = from === to ? notation.percent(from) : `${notation.percent(from)}–${notation.percent(to)}`;
  const { name_nl, name_en } = figure.scope;
  const said = language === "en" ? (figure.footnote_en ?? figure.footnote_nl) : figure.footnote_nl;
  return page("plots.export.reference", {
    name: (language === "en" && name_en) || name_nl,
    share,
    standing: page(`plots.export.standing.${figure.standing.includes("estimate") ? "estimate" : "measured"}`),
    footnote: said ?? "",
  });
}
