import type { DescribedCandidate, DescribedCriterion } from "../analyses/suitability/describe.ts";
import type { Asset, Candidate, SuitabilityWarning } from "../analyses/suitability/measured.ts";
import type { Condition } from "../analyses/suitability/question.ts";
import type { Exclusion } from "../analyses/suitability/scores.ts";
import type { Interval } from "../criteria/criterion.ts";
import { criterionOf } from "../criteria/index.ts";
import type { PageWording } from "./format.ts";

/** What a candidate is called: its name, else where it lies, else its id. */
export function candidateName({ name, center, id }: Candidate, { notation }: PageWording): string {
  if (name !== null) return name;
  return center ? `${notation.number(center[1], 5)} / ${notation.number(center[0], 5)}` : id;
}

/** The short name of a criterion, with its option; one that is not ours keeps its id. */
export function criterionName(id: string, option: string | null, { page }: PageWording): string {
  const definition = criterionOf(id);
  if (!definition) return option === null ? id : `${id}.${option}`;
  const name = page(`criteria.${id}.short`);
  if (option === null || !definition.options.includes(option)) return name;
  return page("suitability.setup.conditions.withOption", {
    name,
    option: page(`criteria.options.${option}`),
  });
}

/** An amount with its unit; a range stays a range. */
export function amountWords(criterion: string, amount: Interval | null, wording: PageWording): string {
  const { page } = wording;
  if (!amount || Number.isNaN(amount.low) || Number.isNaN(amount.high))
    return page("suitability.amount.unknown");
  if (amount.low === Number.POSITIVE_INFINITY) return page("suitability.amount.nothing");
  const low = oneAmount(criterion, amount.low, wording);
  if (amount.high === Number.POSITIVE_INFINITY) return page("suitability.amount.atLeast", { low });
  const high = oneAmount(criterion, amount.high, wording);
  return low === high ? low : page("suitability.amount.range", { low, high });
}

/** One number with the unit of its criterion. */
export function oneAmount(criterion: string, amount: number, { notation }: PageWording): string {
  const unit = criterionOf(criterion)?.unit;
  if (unit === "meters") return notation.distance(amount);
  return unit === "hectares" ? notation.hectares(amount) : notation.number(amount, 1);
}

/** An amount that was chosen and not measured: `1 km`, without decimals it does not have. */
export function chosenAmount(criterion: string, amount: number, wording: PageWording): string {
  const isDistance = criterionOf(criterion)?.unit === "meters";
  return isDistance ? wording.notation.radius(amount) : oneAmount(criterion, amount, wording);
}

/** A feature's name in the language of the export. */
export function assetName({ name_nl, name_en }: Asset, { language }: PageWording): string {
  return (language === "en" ? name_en : null) ?? name_nl;
}

/** Why a limit leaves a candidate out. */
export function exclusionSentence({ condition, amount, asset }: Exclusion, wording: PageWording): string {
  const { criterion, option, relation } = condition;
  return wording.page(`suitability.exclusions.${asset ? "asset" : "value"}.${relation}`, {
    criterion: criterionName(criterion, option, wording),
    amount: oneAmount(criterion, amount, wording),
    limit: chosenAmount(criterion, condition.amount, wording),
    asset: asset ? assetName(asset, wording) : "",
  });
}

/** `Minstens 1 km van Natura 2000`. */
export function conditionWords(
  { criterion, option, relation, amount }: Condition,
  wording: PageWording,
): string {
  const isDistance = criterionOf(criterion)?.unit === "meters";
  const says = {
    "not-inside": "notInside",
    "at-least": isDistance ? "farther" : "more",
    "at-most": isDistance ? "nearer" : "less",
  }[relation];
  return wording.page(`suitability.setup.conditions.says.${says}`, {
    name: criterionName(criterion, option, wording),
    amount: chosenAmount(criterion, amount, wording),
  });
}

/** A score or a part of one: `71,3`, or `62,0 tot 71,3` when something is not known. */
export function scoreWords(score: Interval, { notation, page }: PageWording): string {
  const [low, high] = [notation.score(score.low), notation.score(score.high)];
  return low === high ? low : page("suitability.amount.range", { low, high });
}

/** Which ranks the unknown allows; empty when there is one only. */
export function rankRangeWords({ bestRank, worstRank }: DescribedCandidate, { page }: PageWording): string {
  return bestRank === worstRank ? "" : page("suitability.export.ranks", { best: bestRank, worst: worstRank });
}

/** Why an amount is not one number; empty when it is. */
export function doubtWords({ doubt }: DescribedCriterion, { page }: PageWording): string {
  return doubt === "none" ? "" : page(`suitability.doubts.${doubt}`);
}

/** `Grens niet te toetsen: …`; empty when every limit could be held against the candidate. */
export function uncheckedWords({ unchecked }: DescribedCandidate, wording: PageWording): string {
  if (unchecked.length === 0) return "";
  const criteria = unchecked.map((condition) => conditionWords(condition, wording)).join("; ");
  return wording.page("suitability.list.unchecked", { criteria });
}

/** `layers.<id>.name` for a warning about a layer; the subject itself for others. */
export function warningSentence({ code, subject, count }: SuitabilityWarning, wording: PageWording): string {
  const isLayer = code === "layer-missing" || code === "objects-without-place";
  return wording.page(`suitability.warnings.${code}`, {
    subject: isLayer ? wording.translate(`layers.${subject}.name`) : subject,
    count: count ?? 0,
  });
}
