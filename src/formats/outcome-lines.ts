import type { Measurement, ModeAccess, RadiusCount, SiteProximity } from "../analyses/proximity/types.ts";
import type { ProximityExport } from "./format.ts";
import { layerCredits } from "./layer-credits.ts";
import { distanceSentence } from "./measured-distance.ts";
import {
  accessGap,
  completenessWords,
  directionWord,
  parameterWords,
  resultName,
  siteName,
  warningWords,
} from "./outcome-words.ts";

/** What a site is called and where it lies. `number` counts from 1. */
export function siteLines({ wording }: ProximityExport, site: SiteProximity, number: number): string[] {
  const { translate, notation } = wording;
  const degrees = `${notation.number(site.lat, 6)} / ${notation.number(site.lon, 6)}`;
  const rd = translate("formats.text.rd", {
    x: notation.number(Math.round(site.rdX)),
    y: notation.number(Math.round(site.rdY)),
  });
  return [
    siteName(site, number, wording),
    translate("formats.text.wgs84", { degrees }),
    ...(site.insideNetherlands ? [rd] : []),
    ...(site.isPoint ? [] : [translate("proximity.edge")]),
  ];
}

/** `Zwarte Water: 529 m ± 5 m, hemelsbreed, noord` */
export function resultLine({ wording }: ProximityExport, result: Measurement): string {
  const { translate } = wording;
  const distance = result.inside
    ? translate("proximity.inside")
    : translate("proximity.straightLine", {
        distance: distanceSentence(result, wording),
      });
  const status = result.status === "existing" ? "" : translate(`statuses.${result.status}`);
  const order = result.orderUncertain ? translate("proximity.uncertain") : "";
  const facts = [distance, directionWord(result, wording), status, order].filter((fact) => fact !== "");
  return `${resultName(result, wording)}: ${facts.join(", ")}`;
}

/** How many of each layer lie within each radius; nothing when no radius was asked for. */
export function countLines({ outcome, wording }: ProximityExport, counts: readonly RadiusCount[]): string[] {
  const { translate, notation } = wording;
  const { radiiMeters } = outcome.parameters;
  if (radiiMeters.length === 0) return [];
  const lines = counts.map(({ layer, counts: found, notExisting }) => {
    const numbers = found.map((count, index) => {
      const absent = notExisting[index] ?? 0;
      const plain = notation.number(count);
      if (absent === 0) return plain;
      return translate("formats.text.ofWhichNot", { count: plain, absent: notation.number(absent) });
    });
    return item(`${translate(`layers.${layer}.name`)}: ${numbers.join(" / ")}`);
  });
  const radii = radiiMeters.map((radius) => notation.radius(radius)).join(" / ");
  return [
    `${translate("proximity.countsTitle")} ${radii}`,
    ...lines,
    ...completenessWords({ counts }, radiiMeters, wording),
  ];
}

/** The nearest access to each mode. */
export function modeLines(content: ProximityExport, modes: readonly ModeAccess[]): string[] {
  const { translate } = content.wording;
  const lines = modes.map((access) => {
    const found = access.nearest && resultLine(content, access.nearest);
    const said = [found, accessGap(access, content.wording)].filter((part) => part !== null).join("; ");
    return item(`${translate(`proximity.modes.${access.mode}`)}: ${said}`);
  });
  return [translate("proximity.modesTitle"), ...lines];
}

/** What holds for all of it, in blocks: warnings, method and settings, sources. */
export function noteBlocks(content: ProximityExport): string[][] {
  const { outcome, wording } = content;
  const { translate } = wording;
  const warnings = warningWords(content);
  return [
    warnings.length > 0 ? [translate("formats.text.warnings"), ...warnings.map(item)] : [],
    [
      `${translate("formats.text.method")}: ${translate("proximity.methodLong")}`,
      parameterWords(outcome, wording),
      translate("formats.text.precision"),
      translate("proximity.screening"),
    ],
    [translate("formats.text.sources"), ...sourceLines(content).map(item)],
  ];
}

function sourceLines({ outcome, sources, wording }: ProximityExport): string[] {
  const { translate, notation } = wording;
  return layerCredits(outcome, sources).map(({ id, sourceDate, publisher, licence, sourceUrl }) => {
    const layer = translate(`layers.${id}.name`);
    const dated = sourceDate
      ? translate("proximity.computedLayer", { layer, date: notation.date(sourceDate) })
      : layer;
    const named = [publisher, licence, sourceUrl].filter((part) => part !== null);
    return named.length > 0 ? `${dated}: ${named.join(", ")}` : dated;
  });
}

/** A line of a list. */
export function item(line: string): string {
  return `- ${line}`;
}

/** Blocks of lines with an empty line between them; empty blocks fall away. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string {
  const full = blocks.filter((lines) => lines.length > 0);
  return `${full.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
