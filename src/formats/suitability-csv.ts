import type { DescribedCandidate, DescribedCriterion } from "../analyses/suitability/describe.ts";
import { formatFeatureRef } from "../core/feature-ref.ts";
import type { Interval } from "../criteria/criterion.ts";
import { criterionOf } from "../criteria/index.ts";
import type { SuitabilityExport } from "./format.ts";
import { type Cell, creditRows, type RecordRow, writeRecordTable } from "./record-table.ts";
import { settingLines } from "./suitability-settings.ts";
import {
  assetName,
  candidateName,
  criterionName,
  doubtWords,
  exclusionSentence,
  uncheckedWords,
  warningSentence,
} from "./suitability-words.ts";

/** Columns of the table, in order; headings are `suitability.export.columns.<id>`. */
const COLUMNS = [
  "record",
  "rank",
  "bestRank",
  "worstRank",
  "candidateId",
  "candidateName",
  "candidateFeature",
  "lon",
  "lat",
  "status",
  "score",
  "scoreLow",
  "scoreHigh",
  "remark",
  "criterion",
  "weightPercent",
  "valueLow",
  "valueHigh",
  "contributionLow",
  "contributionHigh",
  "amountLow",
  "amountHigh",
  "unit",
  "doubt",
  "object",
  "objectName",
  "objectStatus",
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
 * One row per candidate and one per criterion of each, with amount, object and what it adds to the score; the last
 * rows are settings, warnings and sources. Method and screening are on every row: rows stay true when they are
 * sorted or copied elsewhere. Scores and contributions are points out of a hundred.
 */
export function writeSuitabilityTable(content: SuitabilityExport): string {
  const { wording, measured, sources, candidates } = content;
  const { page, language } = wording;
  const always: Row = {
    method: page("suitability.from.method"),
    screening: page("suitability.screening"),
  };
  const rows: Row[] = [
    ...(content.obstacle
      ? [{ record: "warning", remark: page(`suitability.obstacles.${content.obstacle}`) }]
      : []),
    ...candidates.flatMap((candidate) => candidateRows(candidate, content)),
    ...settingLines(content).map((remark) => ({ record: "setting", remark })),
    ...measured.warnings.map((warning) => ({ record: "warning", remark: warningSentence(warning, wording) })),
    ...creditRows(measured.data, sources, wording),
  ];
  return writeRecordTable({
    columns: COLUMNS,
    rows,
    always,
    heading: (column) => page(`suitability.export.columns.${column}`),
    recordName: (record) => page(`suitability.export.records.${record}`),
    language,
  });
}

function candidateRows(described: DescribedCandidate, content: SuitabilityExport): Row[] {
  const { candidate, rank, bestRank, worstRank, exclusions } = described;
  const { wording } = content;
  const isRanked = rank > 0;
  const reasons = exclusions.map((exclusion) => exclusionSentence(exclusion, wording));
  const own: Row = {
    rank: whole(isRanked ? rank : null),
    bestRank: whole(isRanked ? bestRank : null),
    worstRank: whole(isRanked ? worstRank : null),
    candidateId: candidate.id,
    candidateName: candidateName(candidate, wording),
    candidateFeature: candidate.feature && formatFeatureRef(candidate.feature),
    lon: { value: candidate.center?.[0] ?? null, digits: 6 },
    lat: { value: candidate.center?.[1] ?? null, digits: 6 },
    status: candidate.status && wording.translate(`statuses.${candidate.status}`),
    score: points(described.middle),
    scoreLow: points(described.score.low),
    scoreHigh: points(described.score.high),
  };
  const remark = [...reasons, uncheckedWords(described, wording)].filter((part) => part !== "").join(" ");
  return [
    { record: isRanked ? "candidate" : "excluded", ...own, remark },
    ...described.criteria.map((criterion) => ({ ...own, ...criterionCells(criterion, content) })),
  ];
}

function criterionCells(criterion: DescribedCriterion, { wording }: SuitabilityExport): Row {
  const { id, option, weight, value, contributionRange, amount, asset } = criterion;
  const unit = criterionOf(id)?.unit;
  return {
    record: "criterion",
    criterion: criterionName(id, option, wording),
    weightPercent: { value: weight * 100, digits: 1 },
    valueLow: { value: value.low, digits: 4 },
    valueHigh: { value: value.high, digits: 4 },
    contributionLow: points(contributionRange.low),
    contributionHigh: points(contributionRange.high),
    ...amountCells(amount),
    unit: unit ? wording.page(`suitability.export.units.${unit}`) : null,
    doubt: doubtWords(criterion, wording),
    object: asset && `${asset.layer}/${asset.featureId}`,
    objectName: asset && assetName(asset, wording),
    objectStatus: asset && wording.translate(`statuses.${asset.status}`),
    source: asset?.source ?? null,
    sourceDate: asset?.sourceDate ?? null,
  };
}

/** Empty is unknown, and never zero; nothing found has no upper end. */
function amountCells(amount: Interval | null): Row {
  return {
    amountLow: { value: amount?.low ?? null, digits: 2 },
    amountHigh: { value: amount?.high ?? null, digits: 2 },
  };
}

function points(fraction: number): Cell {
  return { value: fraction * 100, digits: 2 };
}

function whole(value: number | null): Cell {
  return { value, digits: 0 };
}
