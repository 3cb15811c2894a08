import type { SiteProximity } from "../analyses/proximity/types.ts";
import { writeClustersText } from "./clusters-text.ts";
import { writeCoverageText } from "./coverage-text.ts";
import type { Format, ProximityExport } from "./format.ts";
import {
  countLines,
  item,
  joinBlocks,
  modeLines,
  noteBlocks,
  resultLine,
  siteLines,
} from "./outcome-lines.ts";
import { writeSuitabilityText } from "./suitability-text.ts";
import { writeWaterBoundText } from "./water-bound-text.ts";

/** What a person pastes into a letter: the whole outcome in sentences and lists. */
function writeProximity(content: ProximityExport): string {
  return joinBlocks([
    [content.wording.translate("formats.text.title")],
    ...content.outcome.sites.flatMap((site, index) => siteBlocks(content, site, index + 1)),
    ...noteBlocks(content),
  ]);
}

function siteBlocks(content: ProximityExport, site: SiteProximity, number: number): string[][] {
  const layers = [...new Set(site.results.map(({ layer }) => layer))];
  return [
    siteLines(content, site, number),
    ...layers.map((layer) => [
      content.wording.translate(`layers.${layer}.name`),
      ...site.results
        .filter((result) => result.layer === layer)
        .map((result) => item(resultLine(content, result))),
    ]),
    countLines(content, site.counts),
    modeLines(content, site.modes),
  ];
}

export const text: Format = {
  id: "text",
  extension: "txt",
  mediaType: "text/plain;charset=utf-8",
  writeProximity,
  writeSuitability: writeSuitabilityText,
  writeClusters: writeClustersText,
  writeCoverage: writeCoverageText,
  writeWaterBound: writeWaterBoundText,
  readSites: null,
};
