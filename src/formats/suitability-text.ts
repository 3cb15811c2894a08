import type { DescribedCandidate } from "../analyses/suitability/describe.ts";
import { creditLines } from "./credit-lines.ts";
import type { SuitabilityExport } from "./format.ts";
import { item, joinBlocks } from "./outcome-lines.ts";
import { settingLines } from "./suitability-settings.ts";
import {
  amountWords,
  assetName,
  candidateName,
  criterionName,
  doubtWords,
  exclusionSentence,
  rankRangeWords,
  scoreWords,
  uncheckedWords,
  warningSentence,
} from "./suitability-words.ts";

/** What a person pastes into a letter: the ranking with what made it, who is excluded and why, and the notes. */
export function writeSuitabilityText(content: SuitabilityExport): string {
  const { candidates, obstacle, wording } = content;
  const { page } = wording;
  const excluded = candidates.filter(({ exclusions }) => exclusions.length > 0);
  return joinBlocks([
    [page("suitability.export.title"), page("suitability.screening")],
    obstacle ? [page(`suitability.obstacles.${obstacle}`)] : [],
    ...candidates.filter(({ rank }) => rank > 0).map((candidate) => candidateLines(candidate, content)),
    excluded.length > 0
      ? [
          page("suitability.list.excluded", { count: excluded.length }),
          ...excluded.map((one) => item(excludedLine(one, content))),
        ]
      : [],
    ...suitabilityNotes(content),
  ]);
}

/** What holds for all of it, in blocks: warnings, settings, method and the screening, sources. */
export function suitabilityNotes(content: SuitabilityExport): string[][] {
  const { measured, sources, wording } = content;
  const { translate, page } = wording;
  const warnings = measured.warnings.map((warning) => item(warningSentence(warning, wording)));
  const credits = creditLines(measured.data, sources, wording).map(item);
  return [
    warnings.length > 0 ? [translate("formats.text.warnings"), ...warnings] : [],
    [page("suitability.export.settings"), ...settingLines(content).map(item)],
    [
      `${translate("formats.text.method")}: ${page("suitability.from.method")}`,
      page("suitability.screening"),
    ],
    [translate("formats.text.sources"), ...credits],
  ];
}

/** `Marslanden: ligt in …`. */
export function excludedLine(
  { candidate, exclusions }: DescribedCandidate,
  { wording }: SuitabilityExport,
): string {
  const reasons = exclusions.map((exclusion) => exclusionSentence(exclusion, wording));
  return `${candidateName(candidate, wording)}: ${reasons.join(" ")}`;
}

function candidateLines(described: DescribedCandidate, { wording }: SuitabilityExport): string[] {
  const { page } = wording;
  const score = page("suitability.why.score", { score: scoreWords(described.score, wording) });
  const facts = [score, rankRangeWords(described, wording)].filter((fact) => fact !== "");
  const parts = described.criteria.map((criterion) => {
    const { id, option, amount, asset, contributionRange } = criterion;
    const points = page("suitability.export.points", { points: scoreWords(contributionRange, wording) });
    const found = asset
      ? `${amountWords(id, amount, wording)}, ${assetName(asset, wording)}`
      : amountWords(id, amount, wording);
    const doubt = doubtWords(criterion, wording);
    return item(`${criterionName(id, option, wording)}: ${points}; ${found}${doubt ? ` (${doubt})` : ""}`);
  });
  const unchecked = uncheckedWords(described, wording);
  return [
    `${described.rank}. ${candidateName(described.candidate, wording)}: ${facts.join(", ")}`,
    ...parts,
    ...(unchecked ? [item(unchecked)] : []),
  ];
}
