import { dsvFormat } from "d3-dsv";
import type { ModeAccess, RadiusCount, SiteProximity } from "../analyses/proximity/types.ts";
import { formatFeatureRef } from "../core/feature-ref.ts";
import { problem } from "../core/problem.ts";
import { failure, success } from "../core/result.ts";
import { writeClustersTable } from "./clusters-csv.ts";
import { writeCoverageTable } from "./coverage-csv.ts";
import { BYTE_ORDER_MARK, guardCell, writeNumber } from "./csv-cell.ts";
import { type Cell, COLUMNS, type Column, type Row } from "./csv-columns.ts";
import type { Format, ProximityExport, SiteFile } from "./format.ts";
import { layerCredits } from "./layer-credits.ts";
import { measurementCells, sourceCells } from "./measurement-cells.ts";
import { accessGap, parameterWords, resultName, siteName, warningWords } from "./outcome-words.ts";
import { createSiteRowReader } from "./site-rows.ts";
import { writeSuitabilityTable } from "./suitability-csv.ts";
import { writeWaterBoundTable } from "./water-bound-csv.ts";

/** A table in a page is for looking at; bigger lists go through the command line. */
const MAX_CHARACTERS = 5_000_000;

const semicolons = dsvFormat(";");

/**
 * One table with a row per site, result, count and nearest access, each with its method, source and date:
 * rows stay true when they are sorted or copied elsewhere. The last rows name every layer that was looked at,
 * with its publisher and licence, also one in which nothing was found. `;`, UTF-8 with a byte order mark, decimals as the
 * language writes them (a comma in Dutch, which is what a Dutch Excel reads).
 */
function writeProximity(content: ProximityExport): string {
  const { outcome, wording } = content;
  const rows: Row[] = outcome.sites.flatMap((site, index) => siteRows(content, site, index + 1));
  for (const sentence of warningWords(content)) rows.push({ record: "warning", name: sentence });
  for (const { id, ...credit } of layerCredits(outcome, content.sources)) {
    rows.push({ record: "source", layer: wording.translate(`layers.${id}.name`), ...credit });
  }
  const cells = rows.map((row) => COLUMNS.map((column) => writeCell(column, row[column] ?? null, content)));
  const headings = COLUMNS.map((column) => wording.translate(`formats.columns.${column}`));
  return BYTE_ORDER_MARK + [headings, ...cells].map((row) => `${semicolons.formatRow(row)}\r\n`).join("");
}

function siteRows(content: ProximityExport, site: SiteProximity, number: number): Row[] {
  const { outcome, wording } = content;
  const own: Row = {
    siteId: site.siteId,
    siteName: siteName(site, number, wording),
    siteFeature: site.feature ? formatFeatureRef(site.feature) : null,
    siteLon: { value: site.lon, digits: 7 },
    siteLat: { value: site.lat, digits: 7 },
    siteRdX: { value: site.insideNetherlands ? site.rdX : null, digits: 2 },
    siteRdY: { value: site.insideNetherlands ? site.rdY : null, digits: 2 },
    method: wording.translate("proximity.methodLong"),
    parameters: parameterWords(outcome, wording),
  };
  return [
    { record: "site", ...own },
    ...site.results.map((result) => ({
      record: "result",
      ...own,
      ...measurementCells(result, wording),
      ...sourceCells(result.layer, content),
    })),
    ...site.counts.flatMap((count) => countRows(content, own, count)),
    ...site.modes.map((access) => modeRow(content, own, access)),
  ];
}

function countRows(content: ProximityExport, own: Row, { layer, counts, notExisting }: RadiusCount): Row[] {
  return content.outcome.parameters.radiiMeters.map((radius, index) => ({
    record: "count",
    ...own,
    layer: content.wording.translate(`layers.${layer}.name`),
    radiusMeters: { value: radius, digits: 3 },
    count: { value: counts[index] ?? null, digits: 0 },
    notExisting: { value: notExisting[index] ?? null, digits: 0 },
    ...sourceCells(layer, content),
  }));
}

function modeRow(content: ProximityExport, own: Row, access: ModeAccess): Row {
  const { wording } = content;
  const { mode, nearest } = access;
  const gap = accessGap(access, wording);
  const named: Row = { record: "mode", ...own, mode: wording.translate(`proximity.modes.${mode}`) };
  if (!nearest) return { ...named, name: gap };
  return {
    ...named,
    ...measurementCells(nearest, wording),
    ...sourceCells(nearest.layer, content),
    name: [resultName(nearest, wording), gap].filter((part) => part !== null).join("; "),
  };
}

function writeCell(column: Column, cell: Cell, { wording }: ProximityExport): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return wording.translate(cell ? "formats.yes" : "formats.no");
  if (typeof cell === "object") return writeNumber(cell.value, cell.digits, wording.language);
  return guardCell(column === "record" ? wording.translate(`formats.records.${cell}`) : cell);
}

/**
 * Sites from a table with `;`, `,` or tabs and a heading for longitude and latitude (degrees) or x and y (RD).
 * Reads back what {@link csv} writes.
 */
function readSites(text: string, file: string): ReturnType<NonNullable<Format["readSites"]>> {
  if (text.length > MAX_CHARACTERS) return failure(problem("file-too-large", { file }));
  const [firstLine = ""] = text.split(/\r?\n/, 1);
  const reader = createSiteRowReader(firstLine);
  if (!reader) return failure(problem("file-not-understood", { file }));
  const rows = dsvFormat(reader.delimiter).parseRows(text);
  const sites: SiteFile["sites"][number][] = [];
  const skipped: SiteFile["skipped"][number][] = [];
  rows.slice(1).forEach((row, index) => {
    const read = reader.read(row, index + 1);
    if (!read) return;
    if ("reason" in read) skipped.push(read);
    else if (!sites.some(({ id }) => id === read.id)) sites.push(read);
  });
  return success({ sites, skipped });
}

export const csv: Format = {
  id: "csv",
  extension: "csv",
  mediaType: "text/csv;charset=utf-8",
  writeProximity,
  writeSuitability: writeSuitabilityTable,
  writeClusters: writeClustersTable,
  writeCoverage: writeCoverageTable,
  writeWaterBound: writeWaterBoundTable,
  readSites,
};
