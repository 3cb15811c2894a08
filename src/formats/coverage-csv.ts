import type { Chainage, ChainFacility, CoverageCount, RoadChain, Span } from "../analyses/coverage/result.ts";
import { coverageSettingLines } from "./coverage-settings.ts";
import { errorLine } from "./coverage-text.ts";
import {
  chainName,
  countsWords,
  coverageName,
  coverageWarning,
  endFacility,
  endWords,
  tallyWords,
  tellingCounts,
  towardsWords,
} from "./coverage-words.ts";
import type { CoverageExport } from "./format.ts";
import { type Cell, creditRows, type RecordRow, writeRecordTable } from "./record-table.ts";

/** Columns of the table, in order; headings are `coverage.export.columns.<id>`. */
const COLUMNS = [
  "record",
  "road",
  "direction",
  "counted",
  "facilities",
  "longestKm",
  "lengthKm",
  "isAtLeast",
  "schematicKm",
  "from",
  "to",
  "fromPost",
  "toPost",
  "fromKm",
  "toKm",
  "withinPercent",
  "beyondPercent",
  "unknownPercent",
  "places",
  "name",
  "id",
  "kind",
  "status",
  "post",
  "alongKm",
  "measuredBy",
  "side",
  "countsRising",
  "countsFalling",
  "capacity",
  "security",
  "offRoadM",
  "nearestPlace",
  "nearestPlaceM",
  "lon",
  "lat",
  "remark",
  "source",
  "sourceDate",
  "publisher",
  "licence",
  "sourceUrl",
  "spacingKm",
  "method",
  "screening",
] as const;

type Row = RecordRow<(typeof COLUMNS)[number]>;

/**
 * A row per direction and way of counting, per gap, proposed place and facility; then settings, warnings and sources.
 * Spacing, method and screening are on every row. What is unknown is empty, never 0.
 */
export function writeCoverageTable(content: CoverageExport): string {
  const { outcome, sources, wording } = content;
  const { page, translate, language } = wording;
  const always: Row = {
    spacingKm: kilometers(outcome.parameters.spacingMeters),
    method: page("coverage.from.method"),
    screening: page("coverage.export.screening"),
  };
  const rows: Row[] = [
    ...outcome.chains.flatMap((chain) => chainRows(chain, content)),
    ...outcome.unplaced.map((one) => ({
      record: "unplaced",
      road: one.road,
      name: coverageName(one, wording),
      id: `${outcome.parameters.layer}/${one.id}`,
      kind: translate(`kinds.${one.kind}`),
      status: translate(`statuses.${one.status}`),
    })),
    ...coverageSettingLines(content).map((remark) => ({ record: "setting", remark })),
    ...outcome.warnings.map((warning) => ({ record: "warning", remark: coverageWarning(warning, wording) })),
    ...creditRows(outcome.data, sources, wording),
  ];
  return writeRecordTable({
    columns: COLUMNS,
    rows,
    always,
    heading: (column) => page(`coverage.export.columns.${column}`),
    recordName: (record) => page(`coverage.export.records.${record}`),
    language,
  });
}

function chainRows(chain: RoadChain, content: CoverageExport): Row[] {
  const { wording } = content;
  const tally = tallyWords(chain, content.outcome.parameters.layer, wording);
  const remark = [...errorLine(chain, wording), tally ?? []].flat().join(" ");
  return [
    ...chain.carriageways.flatMap((carriageway) =>
      tellingCounts(carriageway).flatMap(([id, count]) => {
        const own: Row = {
          road: chainName(chain.id),
          direction: towardsWords(carriageway, wording),
          counted: wording.page(`coverage.export.counts.${id}`),
        };
        return countRows(chain, count, content).map((row) => ({ ...own, ...row }));
      }),
    ),
    ...chain.facilities.map((facility) => facilityRow(chain, facility, content)),
  ].map((row) => (row.record === "direction" ? { ...row, remark } : row));
}

function countRows(
  chain: RoadChain,
  { facilityCount, worst, reach, gaps, proposals }: CoverageCount,
  { wording }: CoverageExport,
): Row[] {
  const percent = (meters: number): Cell => ({
    value: reach.totalMeters === 0 ? null : (meters / reach.totalMeters) * 100,
    digits: 1,
  });
  const spanCells = (span: Span): Row => ({
    lengthKm: kilometers(span.lengthMeters),
    isAtLeast: wording.translate(span.isLowerBound ? "formats.yes" : "formats.no"),
    schematicKm: kilometers(span.schematicMeters),
    from: endWords(span, "from", chain, wording),
    to: endWords(span, "to", chain, wording),
    fromPost: post(endFacility(span.from, chain)),
    toPost: post(endFacility(span.to, chain)),
    fromKm: kilometers(span.fromMeters),
    toKm: kilometers(span.toMeters),
  });
  return [
    {
      record: "direction",
      facilities: { value: worst ? facilityCount : null, digits: 0 },
      longestKm: worst && kilometers(worst.lengthMeters),
      ...(worst ? spanCells(worst) : {}),
      withinPercent: percent(reach.withinMeters),
      beyondPercent: percent(reach.beyondMeters),
      unknownPercent: percent(reach.unknownMeters),
    },
    ...gaps.map((gap) => ({ record: "gap", ...spanCells(gap) })),
    ...proposals.flatMap(({ addPlaces, places, worstMeters, isLowerBound }) =>
      places.map((place) => ({
        record: "proposal",
        places: { value: addPlaces, digits: 0 },
        longestKm: kilometers(worstMeters),
        isAtLeast: wording.translate(isLowerBound ? "formats.yes" : "formats.no"),
        ...chainageCells(place, wording.page),
        nearestPlace: place.nearestPlace?.name_nl ?? null,
        nearestPlaceM: { value: place.nearestPlace?.distanceMeters ?? null, digits: 0 },
        lon: { value: place.lon, digits: 5 },
        lat: { value: place.lat, digits: 5 },
      })),
    ),
  ];
}

function facilityRow(chain: RoadChain, facility: ChainFacility, { outcome, wording }: CoverageExport): Row {
  const { translate, page } = wording;
  return {
    record: "facility",
    road: chainName(chain.id),
    name: coverageName(facility, wording),
    id: `${outcome.parameters.layer}/${facility.id}`,
    kind: translate(`kinds.${facility.kind}`),
    status: translate(`statuses.${facility.status}`),
    ...chainageCells(facility, page),
    side: page(`coverage.export.sides.${facility.side}`),
    countsRising: countsWords(facility.counts.rising, wording),
    countsFalling: countsWords(facility.counts.falling, wording),
    capacity: { value: facility.capacity, digits: 0 },
    security: facility.securityLevel,
    offRoadM: { value: facility.offRoadMeters, digits: 0 },
    nearestPlace: facility.nearestPlace?.name_nl ?? null,
    nearestPlaceM: { value: facility.nearestPlace?.distanceMeters ?? null, digits: 0 },
    lon: { value: facility.lon, digits: 6 },
    lat: { value: facility.lat, digits: 6 },
    source: facility.source,
    sourceDate: facility.sourceDate,
  };
}

function chainageCells(chainage: Chainage, page: CoverageExport["wording"]["page"]): Row {
  return {
    post: post(chainage),
    alongKm: kilometers(chainage.meters),
    measuredBy: page(`coverage.export.methods.${chainage.method}`),
  };
}

function post(chainage: Chainage | null): Cell {
  return { value: chainage?.hectometre ?? null, digits: 1 };
}

function kilometers(meters: number): Cell {
  return { value: meters / 1000, digits: 2 };
}
