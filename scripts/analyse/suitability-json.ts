import type { DescribedCandidate, DescribedCriterion } from "../../src/analyses/suitability/describe.ts";
import type { Asset } from "../../src/analyses/suitability/measured.ts";
import type { Sureness } from "../../src/analyses/suitability-sureness/types.ts";
import { formatFeatureRef } from "../../src/core/feature-ref.ts";
import type { Interval } from "../../src/criteria/criterion.ts";
import { criterionOf } from "../../src/criteria/index.ts";
import type { SkippedSite, SuitabilityExport } from "../../src/formats/format.ts";
import { layerCredits } from "../../src/formats/layer-credits.ts";
import { amountNumber, degreesNumber, shareNumber } from "./rounded.ts";
import { surenessJson, surenessOf } from "./sureness-json.ts";

/**
 * A ranking as one object, in parts: a line for each candidate, so that neither writer nor reader needs it in one
 * piece. Who has a rank stands first, best first; who is excluded follows, with the reasons. Unknown is null, never
 * 0; an amount without an upper end has `high: null`. Shares and scores are from 0 to 1.
 */
export function* suitabilityJson(
  content: SuitabilityExport,
  sureness: Sureness | null,
  skipped: readonly SkippedSite[],
): Generator<string> {
  const { measured, parameters, obstacle, candidates, sources } = content;
  const head = {
    analysis: measured.analysis,
    version: measured.version,
    parameters,
    data: layerCredits({ data: measured.data, sites: [] }, sources),
    method: measured.method,
  };
  const results = {
    // Scores and ranks are no verdict on a place.
    isScreening: true,
    obstacle,
    weights: (candidates[0]?.criteria ?? []).map(({ id, option, weight }, index) => ({
      id,
      option,
      weight: shareNumber(weight),
      unit: criterionOf(id)?.unit ?? null,
      // The curve that was used, also where it is the criterion's own.
      curve: parameters.criteria[index]?.curve ?? criterionOf(id)?.curve ?? null,
    })),
    sureness: sureness && surenessJson(sureness, candidates),
    skippedCount: skipped.length,
    skipped,
  };
  yield `${withoutEnd(head)},\n"results":${withoutEnd(results)},"candidates":[\n`;
  for (const [place, candidate] of candidates.entries()) {
    const line = JSON.stringify(candidateJson(candidate, sureness));
    yield place === candidates.length - 1 ? `${line}\n` : `${line},\n`;
  }
  yield `]},\n"warnings":${JSON.stringify(measured.warnings)}}\n`;
}

/** An object without its closing brace, for more to follow. */
function withoutEnd(value: object): string {
  return JSON.stringify(value).slice(0, -1);
}

function candidateJson(described: DescribedCandidate, sureness: Sureness | null) {
  const { candidate, rank, bestRank, worstRank, score, middle, criteria, exclusions, unchecked } = described;
  const isRanked = rank > 0;
  return {
    id: candidate.id,
    name: candidate.name,
    feature: candidate.feature && formatFeatureRef(candidate.feature),
    place: candidate.place,
    lon: candidate.center && degreesNumber(candidate.center[0]),
    lat: candidate.center && degreesNumber(candidate.center[1]),
    status: candidate.status,
    rank: isRanked ? rank : null,
    bestRank: isRanked ? bestRank : null,
    worstRank: isRanked ? worstRank : null,
    score: { ...range(score, shareNumber), middle: shareNumber(middle) },
    criteria: criteria.map(criterionJson),
    exclusions: exclusions.map(({ condition, amount, asset }) => ({
      ...condition,
      limit: condition.amount,
      amount: amountNumber(amount),
      asset: asset && assetJson(asset),
    })),
    unchecked,
    sureness: sureness && isRanked ? surenessOf(sureness, described.index) : null,
  };
}

function criterionJson(criterion: DescribedCriterion) {
  const { id, option, weight, value, contribution, contributionRange, amount, doubt, asset, nearer } =
    criterion;
  return {
    id,
    option,
    weight: shareNumber(weight),
    value: range(value, shareNumber),
    contribution: { ...range(contributionRange, shareNumber), middle: shareNumber(contribution) },
    amount: amount && range(amount, amountNumber),
    unit: criterionOf(id)?.unit ?? null,
    doubt: doubt === "none" ? null : doubt,
    asset: asset && assetJson(asset),
    nearer: nearer && assetJson(nearer),
    line: criterion.line?.map((position) => position.map(degreesNumber)) ?? null,
  };
}

function assetJson({ layer, featureId, name_nl, name_en, kind, status, source, sourceDate }: Asset) {
  return { layer, featureId, name: name_nl, nameEn: name_en, kind, status, source, sourceDate };
}

function range({ low, high }: Interval, write: (value: number) => number | null) {
  return { low: write(low), high: write(high) };
}
