import { coverageBlocks, coverageNotes } from "../../src/formats/coverage-text.ts";
import { chainName, spanLength, tellingCounts, towardsWords } from "../../src/formats/coverage-words.ts";
import type { CoverageExport } from "../../src/formats/format.ts";
import { joinBlocks } from "../../src/formats/outcome-lines.ts";
import { columns } from "../io/columns.ts";

/** For reading in a terminal: a row per direction and way of counting, then each direction, and the notes. */
export function coverageTable(content: CoverageExport): string {
  const { outcome, wording } = content;
  const { page, notation } = wording;
  const headings = ["road", "counted", "count", "worst", "gaps", "reach"] as const;
  const rows = outcome.chains.flatMap((chain) =>
    chain.carriageways.flatMap((carriageway) =>
      tellingCounts(carriageway).map(([id, { facilityCount, worst, gaps, reach }]) => [
        `${chainName(chain.id)}, ${towardsWords(carriageway, wording)}`,
        page(`coverage.export.counts.${id}`),
        worst ? notation.number(facilityCount) : "–",
        worst ? spanLength(worst, wording) : "–",
        worst ? notation.number(gaps.length) : "–",
        reach.totalMeters === 0 ? "–" : notation.percent(reach.withinMeters / reach.totalMeters),
      ]),
    ),
  );
  return joinBlocks([
    rows.length === 0
      ? [page("coverage.nothingFound")]
      : columns([headings.map((id) => page(`coverage.cli.columns.${id}`)), ...rows]),
    ...coverageBlocks(content),
    ...coverageNotes(content),
  ]);
}
