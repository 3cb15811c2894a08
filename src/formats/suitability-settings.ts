import type { CandidateChoice, CriterionUse } from "../analyses/suitability/question.ts";
import { criterionOf } from "../criteria/index.ts";
import type { PageWording, SuitabilityExport } from "./format.ts";
import { chosenAmount, conditionWords, criterionName } from "./suitability-words.ts";

/** What was asked, as sentences: what is ranked, by what, how heavily, within which limits, of which moment. */
export function settingLines(content: SuitabilityExport): readonly string[] {
  const { parameters, wording } = content;
  const { page } = wording;
  const limits = parameters.conditions.map((condition) => conditionWords(condition, wording)).join("; ");
  return [
    page("suitability.export.candidates", { candidates: candidateWords(content) }),
    page("suitability.export.weights", { weights: weightWords(content) }),
    ...parameters.criteria.map((use) => curveWords(use, wording)),
    page("suitability.export.limits", { limits: limits || page("suitability.setup.conditions.none") }),
    page("suitability.export.combination", { combination: combinationWords(content) }),
    page(`suitability.export.${parameters.withPlanned ? "planned" : "today"}`),
  ];
}

function candidateWords({ parameters: { candidates }, regions, wording }: SuitabilityExport): string {
  const { page, translate, language, notation } = wording;
  const type = page(`suitability.setup.candidates.types.${candidates.type}`);
  const region = regionOf(candidates);
  if (region === undefined) return type;
  const known = regions.find(({ id }) => id === region);
  const place =
    region === null
      ? page("suitability.setup.candidates.everywhere")
      : ((language === "en" ? known?.name_en : known?.name_nl) ?? region);
  if (candidates.type !== "parks") return `${type}, ${place}`;
  const least =
    candidates.minimumHectares > 0
      ? [page("suitability.export.leastHectares", { area: notation.hectares(candidates.minimumHectares) })]
      : [];
  const statuses = candidates.statuses.map((status) => translate(`statuses.${status}`)).join(", ");
  const unlocated = candidates.includesUnlocated ? [page("suitability.export.unlocated")] : [];
  return [type, place, ...least, ...(statuses ? [statuses] : []), ...unlocated].join(", ");
}

function regionOf(candidates: CandidateChoice): string | null | undefined {
  return "region" in candidates ? candidates.region : undefined;
}

/** `Haven 60%, Woningen 40% (Procenten)`: as they count, and how they were told. */
function weightWords({ parameters, candidates, wording }: SuitabilityExport): string {
  const [first] = candidates;
  const weights = (first?.criteria ?? []).map(
    ({ id, option, weight }) => `${criterionName(id, option, wording)} ${wording.notation.percent(weight)}`,
  );
  const method = wording.page(`suitability.setup.weights.methods.${parameters.weighting.method}`);
  return `${weights.join(", ") || "–"} (${method})`;
}

/** `Haven: 500 m = 1; 10,0 km = 0 (Minder is beter)`. */
function curveWords(use: CriterionUse, wording: PageWording): string {
  const curve = use.curve ?? criterionOf(use.id)?.curve;
  const name = criterionName(use.id, use.option, wording);
  if (!curve) return name;
  const points = curve.points.map(
    ([amount, value]) => `${chosenAmount(use.id, amount, wording)} = ${wording.notation.number(value, 2)}`,
  );
  return wording.page("suitability.export.curve", {
    name,
    points: points.join("; "),
    shape: wording.page(`suitability.setup.shapes.${curve.shape}`),
  });
}

function combinationWords({ parameters: { combination }, wording }: SuitabilityExport): string {
  const name = wording.page(`suitability.setup.combine.${combination.method}.name`);
  if (combination.method !== "owa") return name;
  const value = wording.notation.number(combination.attitude, 2);
  return `${name}, ${wording.page("suitability.setup.attitude.value", { value })}`;
}
