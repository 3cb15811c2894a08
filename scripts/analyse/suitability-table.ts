import type { DescribedCandidate } from "../../src/analyses/suitability/describe.ts";
import type { Sureness } from "../../src/analyses/suitability-sureness/types.ts";
import type { SuitabilityExport } from "../../src/formats/format.ts";
import { item, joinBlocks } from "../../src/formats/outcome-lines.ts";
import { excludedLine, suitabilityNotes } from "../../src/formats/suitability-text.ts";
import { candidateName, criterionName, scoreWords } from "../../src/formats/suitability-words.ts";
import { columns } from "../io/columns.ts";

/** For reading in a terminal: the ranking, who is excluded and why, and what it was made of. */
export function suitabilityTable(content: SuitabilityExport, sureness: Sureness | null): string {
  const { candidates, obstacle, wording } = content;
  const { page } = wording;
  const ranked = candidates.filter(({ rank }) => rank > 0);
  const excluded = candidates.filter(({ exclusions }) => exclusions.length > 0);
  const rows = ranked.map((candidate) => cells(candidate, content, sureness));
  const count = page("suitability.list.excluded", { count: excluded.length });
  return joinBlocks([
    obstacle ? [page(`suitability.obstacles.${obstacle}`)] : [],
    rows.length > 0 ? columns([headings(content, sureness), ...rows]) : [],
    excluded.length > 0 ? [count, ...excluded.map((one) => item(excludedLine(one, content)))] : [],
    ...(sureness
      ? [[page("suitability.cli.sureness", { draws: sureness.draws, seed: String(sureness.seed) })]]
      : []),
    ...suitabilityNotes(content),
  ]);
}

function headings({ wording: { page } }: SuitabilityExport, sureness: Sureness | null): string[] {
  return [
    page("suitability.list.rank"),
    page("suitability.cli.possible"),
    ...(sureness ? [page("suitability.cli.underWeights")] : []),
    page("suitability.list.score"),
    page("suitability.cli.name"),
    page("suitability.cli.uncertain"),
  ];
}

function cells(
  described: DescribedCandidate,
  { wording }: SuitabilityExport,
  sureness: Sureness | null,
): string[] {
  const { index, rank, bestRank, worstRank, criteria } = described;
  const spread = sureness?.underRandomWeights;
  const uncertain = criteria.filter(({ weight, doubt, value }) => {
    return weight > 0 && doubt !== "none" && value.high > value.low;
  });
  return [
    String(rank),
    ranks(bestRank, worstRank),
    ...(spread ? [ranks(spread.fifthPercentile[index], spread.ninetyFifthPercentile[index])] : []),
    scoreWords(described.score, wording),
    candidateName(described.candidate, wording),
    uncertain.map(({ id, option }) => criterionName(id, option, wording)).join(", "),
  ];
}

function ranks(best: number | undefined, worst: number | undefined): string {
  return best === worst ? String(best) : `${best}–${worst}`;
}
