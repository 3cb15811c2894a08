import type { RankedPlace } from "../analyses/water-bound/rank-freeable.ts";
import type { PlaceUse, ScopeUse, UseSums, WaterAdjacency } from "../analyses/water-bound/result.ts";
import type { FittingPlot } from "../analyses/water-bound/view.ts";
import type { PageWording, WaterBoundExport } from "./format.ts";
import { type Cell, creditRows, type RecordRow, writeRecordTable } from "./record-table.ts";
import { waterBoundRemarks, waterBoundSettings, waterBoundWarning } from "./water-bound-words.ts";

/** Columns of the table, in order; headings are `plots.export.columns.<id>`. */
const COLUMNS = [
  "record",
  "place",
  "name",
  "municipality",
  "status",
  "rank",
  "bestRank",
  "worstRank",
  "waterBoundHa",
  "usedHa",
  "otherHa",
  "vacantHa",
  "unknownHa",
  "unlistedHa",
  "freeableLowHa",
  "freeableHighHa",
  "notUsedLowPercent",
  "notUsedHighPercent",
  "knownPercent",
  "plots",
  "places",
  "placesWithTotal",
  "plotId",
  "areaHa",
  "use",
  "quayM",
  "category",
  "fits",
  "occupant",
  "seen",
  "waterway",
  "cemtClass",
  "distanceM",
  "precisionM",
  "basis",
  "fromLon",
  "fromLat",
  "toLon",
  "toLat",
  "remark",
  "source",
  "sourceDate",
  "publisher",
  "licence",
  "sourceUrl",
  "method",
  "screening",
] as const;

type Row = RecordRow<(typeof COLUMNS)[number]>;

/**
 * A row per place of which something is known, per area, per plot that is not used as such and per park near the
 * water; then settings, warnings, remarks and sources. Method and screening are on every row. Unknown is empty, never
 * 0. Areas overlap: their rows are not to be added.
 */
export function writeWaterBoundTable(content: WaterBoundExport): string {
  const { outcome, view, sources, wording } = content;
  const { page, language } = wording;
  const always: Row = { method: page("plots.near.method"), screening: page("plots.export.screening") };
  const rows: Row[] = [
    ...view.ranked.map((ranked) => rankedRow(ranked, wording)),
    ...outcome.sums.map(scopeRow),
    ...(outcome.example?.places ?? []).map((uses) => ({
      record: "example",
      place: uses.place,
      ...sumCells(uses),
      remark: page("plots.exampleMark"),
    })),
    ...view.underused.map((fitting) => plotRow(fitting, wording)),
    ...view.near.map((adjacency) => nearRow(adjacency, wording)),
    ...waterBoundSettings(content).map((remark) => ({ record: "setting", remark })),
    ...outcome.warnings.map((warning) => ({
      record: "warning",
      remark: waterBoundWarning(warning, wording),
    })),
    ...waterBoundRemarks(content).map((remark) => ({ record: "remark", remark })),
    ...creditRows(outcome.data, sources, wording),
  ];
  return writeRecordTable({
    columns: COLUMNS,
    rows,
    always,
    heading: (column) => page(`plots.export.columns.${column}`),
    recordName: (record) => page(`plots.export.records.${record}`),
    language,
  });
}

function rankedRow({ place, rank }: RankedPlace, wording: PageWording): Row {
  return {
    record: "place",
    ...placeCells(place, wording),
    rank: whole(rank.rank),
    bestRank: whole(rank.bestRank),
    worstRank: whole(rank.worstRank),
    ...sumCells(place),
  };
}

function scopeRow(sum: ScopeUse): Row {
  return {
    record: sum.layer === "ports" ? "scopePorts" : "scopeParks",
    place: sum.scope,
    ...sumCells(sum),
    places: whole(sum.places),
    placesWithTotal: whole(sum.placesWithTotal),
  };
}

function plotRow({ plot, place, fits }: FittingPlot, wording: PageWording): Row {
  return {
    record: "plot",
    ...(place ? placeCells(place, wording) : { place: plot.place }),
    name: plot.name ?? null,
    plotId: plot.id,
    areaHa: hectares(plot.areaHectares),
    use: wording.page(`plots.uses.${plot.use}`),
    quayM: { value: plot.quayMeters ?? null, digits: 1 },
    category: plot.environmentalCategory ?? null,
    fits: wording.page(`plots.export.fits.${fits}`),
    occupant: plot.occupant ?? null,
    seen: plot.observed,
    source: plot.source,
  };
}

function nearRow(adjacency: WaterAdjacency, wording: PageWording): Row {
  const { featureId, municipality, status, rank, basis, waterway, line, distanceMeters } = adjacency;
  const english = wording.language === "en";
  return {
    record: "near",
    place: `business-parks/${featureId}`,
    name: (english && adjacency.name_en) || adjacency.name_nl,
    municipality,
    status: wording.translate(`statuses.${status}`),
    rank: whole(rank),
    bestRank: whole(adjacency.bestRank),
    worstRank: whole(adjacency.worstRank),
    waterway: waterway && ((english && waterway.name_en) || waterway.name_nl),
    cemtClass: waterway?.cemtClass ?? wording.translate("panel.unknown"),
    distanceM: { value: distanceMeters, digits: 1 },
    precisionM: whole(adjacency.precisionMeters),
    basis: basis && wording.page(`plots.near.basis.${basis}`),
    fromLon: degrees(line?.[0][0]),
    fromLat: degrees(line?.[0][1]),
    toLon: degrees(line?.[1][0]),
    toLat: degrees(line?.[1][1]),
  };
}

function placeCells(place: PlaceUse, { language, translate }: PageWording): Row {
  return {
    place: `${place.layer}/${place.featureId}`,
    name: (language === "en" && place.name_en) || place.name_nl,
    municipality: place.municipality,
    status: translate(`statuses.${place.status}`),
  };
}

function sumCells({ hectares: by, freeable, notUsedAsSuch, ...sums }: UseSums): Row {
  // Of a place without plots nobody says that none is used.
  const listed = (value: number) => hectares(sums.plotCount === 0 ? null : value);
  return {
    waterBoundHa: hectares(sums.waterBoundHectares),
    usedHa: listed(by["water-bound"]),
    otherHa: listed(by.other),
    vacantHa: listed(by.vacant),
    unknownHa: listed(by.unknown),
    unlistedHa: hectares(sums.unlistedHectares),
    freeableLowHa: hectares(freeable?.lower ?? null),
    freeableHighHa: hectares(freeable?.upper ?? null),
    notUsedLowPercent: percent(notUsedAsSuch?.lower),
    notUsedHighPercent: percent(notUsedAsSuch?.upper),
    knownPercent: percent(sums.completeness),
    plots: whole(sums.plotCount),
  };
}

function hectares(value: number | null): Cell {
  return { value, digits: 4 };
}

function percent(fraction: number | null | undefined): Cell {
  return { value: fraction == null ? null : fraction * 100, digits: 1 };
}

function degrees(value: number | undefined): Cell {
  return { value: value ?? null, digits: 6 };
}

function whole(value: number | null): Cell {
  return { value, digits: 0 };
}
