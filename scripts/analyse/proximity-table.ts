import type { Measurement, ProximityOutcome } from "../../src/analyses/proximity/types.ts";
import type { LayerSource, ProximityExport, Wording } from "../../src/formats/format.ts";
import { distanceSentence } from "../../src/formats/measured-distance.ts";
import { countLines, joinBlocks, modeLines, noteBlocks, siteLines } from "../../src/formats/outcome-lines.ts";
import { directionWord, resultName } from "../../src/formats/outcome-words.ts";
import { columns } from "../io/columns.ts";
import { MAX_NAMED, type OutcomeWriter } from "./outcome-writer.ts";

/** For reading in a terminal: a table per site, and method and sources once at the end. */
export function tableWriter(sources: readonly LayerSource[], wording: Wording): OutcomeWriter {
  let number = 0;
  const seen = new Map<string, ProximityOutcome["warnings"][number]>();
  return {
    outcome: (outcome) => {
      for (const warning of outcome.warnings) {
        if (seen.size < MAX_NAMED) seen.set(`${warning.code} ${warning.subject}`, warning);
      }
      const content: ProximityExport = { outcome, sources, wording };
      const blocks = outcome.sites.flatMap((site) => [
        siteLines(content, site, ++number),
        columns([headings(wording), ...site.results.map((result) => cells(wording, result))]),
        countLines(content, site.counts),
        modeLines(content, site.modes),
      ]);
      return blocks.length > 0 ? `${joinBlocks(blocks)}\n` : "";
    },
    skipped: (row) =>
      `${wording.translate("cli.skipped", { number: row.number, reason: wording.translate(`cli.reasons.${row.reason}`) })}\n\n`,
    end: (empty) =>
      joinBlocks(noteBlocks({ outcome: { ...empty, warnings: [...seen.values()] }, sources, wording })),
  };
}

function headings({ translate }: Wording): string[] {
  return [
    translate("proximity.layer"),
    translate("proximity.name"),
    translate("proximity.distance"),
    translate("proximity.direction"),
  ];
}

function cells(wording: Wording, result: Measurement): string[] {
  const { translate } = wording;
  const distance = result.inside ? translate("proximity.inside") : distanceSentence(result, wording);
  const status = result.status === "existing" ? "" : ` (${translate(`statuses.${result.status}`)})`;
  return [
    translate(`layers.${result.layer}.name`),
    `${resultName(result, wording)}${status}`,
    `${distance}${result.orderUncertain ? " ≈" : ""}`,
    directionWord(result, wording),
  ];
}
