import type { Feature, LineString, Point } from "geojson";
import type { DescribedCandidate, DescribedCriterion } from "../analyses/suitability/describe.ts";
import { formatFeatureRef } from "../core/feature-ref.ts";
import type { SuitabilityExport } from "./format.ts";
import { attributionOf, layerCredits } from "./layer-credits.ts";
import { candidateName, exclusionSentence, uncheckedWords } from "./suitability-words.ts";

type Value = string | number | null;
type Written = Feature<Point | LineString | null, Record<string, Value>>;

const SCORE_DIGITS = 6;
const AMOUNT_DIGITS = 2;
const DEGREES_DIGITS = 6;

/**
 * A point per candidate, with a column per number so that a GIS program can style by them, and a line from its edge
 * to every object that made an amount. Keys are codes; sentences are in the language of the export. Every feature
 * says its method and that it is a screening; the whole account is in the member `knooppunt`, which GIS programs
 * pass over. Scores are from 0 to 1.
 */
export function writeSuitabilityFeatures(content: SuitabilityExport): string {
  const { measured, parameters, obstacle, sources, candidates, wording } = content;
  const credits = layerCredits({ data: measured.data, sites: [] }, sources);
  const collection = {
    type: "FeatureCollection",
    attribution: attributionOf(credits),
    knooppunt: {
      analysis: measured.analysis,
      version: measured.version,
      method: measured.method,
      screening: wording.page("suitability.screening"),
      parameters,
      weights: Object.fromEntries(
        (candidates[0]?.criteria ?? []).map(({ id, weight }) => [id, rounded(weight, SCORE_DIGITS)]),
      ),
      obstacle,
      data: credits,
      warnings: measured.warnings,
    },
    features: candidates.flatMap((candidate) => [
      candidateFeature(candidate, content),
      ...candidate.criteria.flatMap((criterion) => lineFeature(candidate, criterion, content) ?? []),
    ]),
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function candidateFeature(described: DescribedCandidate, content: SuitabilityExport): Written {
  const { candidate, rank, bestRank, worstRank, middle, score, exclusions } = described;
  const { wording } = content;
  const ranked = (value: number) => (rank > 0 ? value : null);
  return {
    type: "Feature",
    geometry: candidate.center && { type: "Point", coordinates: candidate.center.map(degrees) },
    properties: {
      role: "candidate",
      id: candidate.id,
      name: candidateName(candidate, wording),
      feature: candidate.feature && formatFeatureRef(candidate.feature),
      status: candidate.status,
      rank: ranked(rank),
      best_rank: ranked(bestRank),
      worst_rank: ranked(worstRank),
      score: rounded(middle, SCORE_DIGITS),
      score_low: rounded(score.low, SCORE_DIGITS),
      score_high: rounded(score.high, SCORE_DIGITS),
      excluded_because: exclusions.map((one) => exclusionSentence(one, wording)).join(" ") || null,
      unchecked: uncheckedWords(described, wording) || null,
      ...Object.fromEntries(described.criteria.flatMap(criterionProperties)),
      ...always(content),
    },
  };
}

function criterionProperties(criterion: DescribedCriterion): [string, Value][] {
  const { id, amount, contributionRange, doubt, asset } = criterion;
  const key = id.replaceAll("-", "_");
  return [
    [`${key}_low`, rounded(amount?.low ?? null, AMOUNT_DIGITS)],
    [`${key}_high`, rounded(amount?.high ?? null, AMOUNT_DIGITS)],
    [`${key}_doubt`, doubt === "none" ? null : doubt],
    [`${key}_contribution_low`, rounded(contributionRange.low, SCORE_DIGITS)],
    [`${key}_contribution_high`, rounded(contributionRange.high, SCORE_DIGITS)],
    [`${key}_object`, asset && `${asset.layer}/${asset.featureId}`],
  ];
}

function lineFeature(
  { candidate, rank }: DescribedCandidate,
  { id, amount, asset, line }: DescribedCriterion,
  content: SuitabilityExport,
): Written | null {
  if (!line || !asset) return null;
  return {
    type: "Feature",
    geometry: { type: "LineString", coordinates: line.map((position) => position.map(degrees)) },
    properties: {
      role: "line",
      id: candidate.id,
      name: candidateName(candidate, content.wording),
      rank: rank > 0 ? rank : null,
      criterion: id,
      amount_low: rounded(amount?.low ?? null, AMOUNT_DIGITS),
      amount_high: rounded(amount?.high ?? null, AMOUNT_DIGITS),
      object: `${asset.layer}/${asset.featureId}`,
      object_name: asset.name_nl,
      object_status: asset.status,
      source: asset.source,
      source_date: asset.sourceDate,
      ...always(content),
    },
  };
}

function always({ measured, wording }: SuitabilityExport): Record<string, Value> {
  return { method: measured.method, screening: wording.page("suitability.screening") };
}

/** Null for what is unknown or has no end. */
function rounded(value: number | null, digits: number): number | null {
  return value === null || !Number.isFinite(value) ? null : Number(value.toFixed(digits)) + 0;
}

function degrees(value: number): number {
  return Number(value.toFixed(DEGREES_DIGITS));
}
