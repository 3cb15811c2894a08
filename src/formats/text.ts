import type { Measurement, ModeAccess, RadiusCount, SiteProximity } from "../analyses/proximity/types.ts";
import type { Format, ProximityExport } from "./format.ts";
import { directionWord, parameterWords, resultName, siteName, warningWords } from "./outcome-words.ts";

/** What a person pastes into a letter: the whole outcome in sentences and lists. */
function writeProximity(content: ProximityExport): string {
  const { outcome, wording } = content;
  const { translate } = wording;
  const warnings = warningWords(content);
  const blocks = [
    [translate("formats.text.title")],
    ...outcome.sites.flatMap((site, index) => siteBlocks(content, site, index + 1)),
    warnings.length > 0 ? [translate("formats.text.warnings"), ...warnings.map(item)] : [],
    [
      `${translate("proximity.computedMethod")}: ${translate("proximity.methodLong")}`,
      parameterWords(outcome, wording),
      translate("formats.text.precision"),
      translate("proximity.screening"),
    ],
    [translate("formats.text.sources"), ...sourceLines(content).map(item)],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function siteBlocks(content: ProximityExport, site: SiteProximity, number: number): string[][] {
  const { translate, notation } = content.wording;
  const degrees = `${notation.number(site.lat, 6)} / ${notation.number(site.lon, 6)}`;
  const rd = translate("formats.text.rd", {
    x: notation.number(Math.round(site.rdX)),
    y: notation.number(Math.round(site.rdY)),
  });
  const layers = [...new Set(site.results.map(({ layer }) => layer))];
  return [
    [
      siteName(site, number, content.wording),
      translate("formats.text.wgs84", { degrees }),
      ...(site.insideNetherlands ? [rd] : []),
      ...(site.isPoint ? [] : [translate("proximity.edge")]),
    ],
    ...layers.map((layer) => [
      translate(`layers.${layer}.name`),
      ...site.results
        .filter((result) => result.layer === layer)
        .map((result) => item(resultLine(content, result))),
    ]),
    countLines(content, site.counts),
    [translate("proximity.modesTitle"), ...site.modes.map((access) => item(modeLine(content, access)))],
  ];
}

function resultLine({ wording }: ProximityExport, result: Measurement): string {
  const { translate, notation } = wording;
  const distance = result.inside
    ? translate("proximity.inside")
    : translate("proximity.straightLine", {
        distance: notation.distance(result.distanceMeters, result.precisionMeters),
      });
  const status = result.status === "existing" ? "" : translate(`statuses.${result.status}`);
  const order = result.orderUncertain ? translate("proximity.uncertain") : "";
  const facts = [distance, directionWord(result, wording), status, order].filter((fact) => fact !== "");
  return `${resultName(result, wording)}: ${facts.join(", ")}`;
}

function countLines({ outcome, wording }: ProximityExport, counts: readonly RadiusCount[]): string[] {
  const { translate, notation } = wording;
  const { radiiMeters } = outcome.parameters;
  if (radiiMeters.length === 0) return [];
  const lines = counts.map(({ layer, counts: found, notExisting }) => {
    const numbers = found.map((count, index) => {
      const absent = notExisting[index] ?? 0;
      const plain = notation.number(count);
      return absent > 0
        ? translate("formats.text.ofWhichNot", { count: plain, absent: notation.number(absent) })
        : plain;
    });
    return item(`${translate(`layers.${layer}.name`)}: ${numbers.join(" / ")}`);
  });
  const radii = radiiMeters.map((radius) => notation.radius(radius)).join(" / ");
  return [`${translate("proximity.countsTitle")} ${radii}`, ...lines];
}

function modeLine(content: ProximityExport, { mode, nearest }: ModeAccess): string {
  const { translate } = content.wording;
  const found = nearest ? resultLine(content, nearest) : translate("proximity.noneKnown");
  return `${translate(`proximity.modes.${mode}`)}: ${found}`;
}

function sourceLines({ outcome, sources, wording }: ProximityExport): string[] {
  return outcome.data.map(({ id, sourceDate }) => {
    const source = sources.find((known) => known.id === id);
    const dated = wording.translate("proximity.computedLayer", {
      layer: wording.translate(`layers.${id}.name`),
      date: wording.notation.date(sourceDate),
    });
    return source ? `${dated}: ${source.publisher}, ${source.licence}` : dated;
  });
}

function item(line: string): string {
  return `- ${line}`;
}

export const text: Format = {
  id: "text",
  extension: "txt",
  mediaType: "text/plain;charset=utf-8",
  writeProximity,
  readSites: null,
};
