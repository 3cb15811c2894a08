import type { Status } from "../core/status.ts";
import { STATUS_STYLES } from "./status-styles.ts";
import { cancelledStroke, foldedCorner, questionMark, SYMBOL_SHAPES } from "./symbol-shapes.ts";
import type { Theme } from "./theme.ts";

/** The one family of point symbols; each is drawn once here, for map, legend, list and pictures alike. */
export const SYMBOL_IDS = [
  "port",
  "basin",
  "terminal",
  "rail-terminal",
  "lock",
  "truck-parking",
  "rest-area",
  "business-park",
  "road-exit",
  "corridor-node",
  "station",
  "zero-emission-zone",
  "charging",
  "truck-charging",
  "fuel-station",
  "shore-power",
  "school",
  "network",
  "partner-place",
  "site",
  "project",
  "project-done",
] as const;
export type SymbolId = (typeof SYMBOL_IDS)[number];

/** Width and height of every symbol, pixels. */
export const SYMBOL_SIZE_PIXELS = 24;

const STROKE_PIXELS = 1.8;

/** A symbol as an SVG document of {@link SYMBOL_SIZE_PIXELS}: the shape tells the kind, the outline the status. */
export function symbolSvg(id: SymbolId, status: Status, theme: Theme): string {
  const size = SYMBOL_SIZE_PIXELS;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${symbolContent(id, status, theme)}</svg>`;
}

/** The name of the map image of a symbol in a status. */
export function symbolImageId(id: SymbolId, status: Status): string {
  return `${id}:${status}`;
}

function symbolContent(id: SymbolId, status: Status, theme: Theme): string {
  const shape = SYMBOL_SHAPES[id];
  const style = STATUS_STYLES[status];
  const color = style.struck ? theme.cancelled : theme[shape.color];
  const hollow = style.hollow || shape.isPaper === true;
  const ground = hollow ? theme.surfaceRaised : color;
  const ink = hollow ? color : theme.onAccent;
  const dash = style.dash && !style.questioned ? dashAttribute(style.dash) : "";
  const casing = `<path d="${shape.outline}" fill="${theme.surfaceRaised}" stroke="${theme.surfaceRaised}" stroke-width="${STROKE_PIXELS + 1.6}" stroke-linejoin="round"/>`;
  const body = `<path d="${shape.outline}" fill="${ground}" stroke="${color}" stroke-width="${STROKE_PIXELS}" stroke-linejoin="round"${dash}/>`;
  const fold = shape.isPaper && !style.hollow ? foldedCorner(color) : "";
  const sign = fold + (style.questioned ? questionMark(ink) : shape.glyph(ink, ground));
  if (style.dashedCasing) return casing + underConstruction(shape.outline, color, body + sign);
  return casing + body + sign + (style.struck ? cancelledStroke(color, theme.surfaceRaised) : "");
}

function underConstruction(outline: string, color: string, content: string): string {
  return `<path d="${outline}" fill="none" stroke="${color}" stroke-width="1.4"${dashAttribute([1.6, 1.1])}/><g transform="translate(12 12) scale(.74) translate(-12 -12)">${content}</g>`;
}

function dashAttribute(dash: readonly number[]): string {
  return ` stroke-dasharray="${dash.map((length) => +(length * STROKE_PIXELS).toFixed(2)).join(" ")}"`;
}
