import type { SymbolId } from "./symbols.ts";

/** One symbol in a box of 24 by 24: its outline, its colour role and the sign inside. */
interface SymbolShape {
  readonly outline: string;
  readonly color: "accent" | "analysis" | "plan" | "quietText" | "railway";
  /** Never filled, whatever its status, but for its corner: it is a plan on paper and not a thing. */
  readonly isPaper?: true;
  readonly glyph: (ink: string, ground: string) => string;
}

const HEXAGON = "M6.5 2.5h11L22.5 12l-5 9.5h-11L1.5 12Z";
const OCTAGON = "M8 2h8l6 6v8l-6 6H8l-6-6V8Z";
const GABLE = "M2.5 9 12 2.5 21.5 9v12h-19Z";
const PIN = "M12 22.5C8 17.5 4.5 13.6 4.5 9.2a7.5 7.5 0 0 1 15 0C19.5 13.6 16 17.5 12 22.5Z";

/** A sheet of paper with a folded corner. */
const SHEET = "M5 2H14.5L19.5 7V22H5Z";

/** The shapes differ by outline and sign, so that they are told apart without colour. */
export const SYMBOL_SHAPES: Readonly<Record<SymbolId, SymbolShape>> = {
  port: { outline: disc(12, 12, 10), color: "accent", glyph: anchor },
  basin: { outline: disc(12, 12, 7), color: "accent", glyph: waves },
  terminal: { outline: square(3, 1.5), color: "accent", glyph: containers },
  "rail-terminal": { outline: square(3, 1.5), color: "accent", glyph: containersOnTrack },
  lock: { outline: "M12 1.6 22.4 12 12 22.4 1.6 12Z", color: "accent", glyph: chevrons },
  "truck-parking": { outline: square(2.5, 5.5), color: "accent", glyph: lorryWithP },
  "rest-area": { outline: square(4, 5), color: "accent", glyph: letterP },
  "business-park": { outline: "M4 9.5 12 4.5 20 9.5V19.5H4Z", color: "accent", glyph: hatch },
  "road-exit": {
    outline: "M4.5 5.5Q12 2.5 19.5 5.5V12.5C19.5 17 16 20 12 21.5 8 20 4.5 17 4.5 12.5Z",
    color: "quietText",
    glyph: () => "",
  },
  "corridor-node": { outline: disc(12, 12, 9), color: "accent", glyph: innerRing },
  station: { outline: disc(12, 12, 4.5), color: "railway", glyph: () => "" },
  "zero-emission-zone": { outline: OCTAGON, color: "accent", glyph: leaf },
  charging: { outline: HEXAGON, color: "accent", glyph: bolt },
  "truck-charging": { outline: HEXAGON, color: "accent", glyph: lorryWithBolt },
  "fuel-station": { outline: HEXAGON, color: "accent", glyph: drop },
  "shore-power": { outline: HEXAGON, color: "accent", glyph: plug },
  school: { outline: GABLE, color: "quietText", glyph: cap },
  network: { outline: GABLE, color: "quietText", glyph: linkedDots },
  "partner-place": { outline: PIN, color: "accent", glyph: dot },
  site: { outline: disc(12, 12, 9), color: "analysis", glyph: crosshair },
  project: { outline: SHEET, color: "plan", isPaper: true, glyph: writing },
  "project-done": { outline: SHEET, color: "plan", isPaper: true, glyph: tick },
};

/** The folded corner of a sheet that is carried out, or is being. */
export function foldedCorner(color: string): string {
  return `<path d="M14.5 2V7H19.5Z" fill="${color}"/>`;
}

/** Replaces the sign of a thing that is only an idea. */
export function questionMark(ink: string): string {
  return `<path d="M9.2 9.6a2.9 2.9 0 1 1 4.6 2.4c-1.2.8-1.7 1.3-1.7 2.6" ${line(ink, 1.9)}/><circle cx="12.1" cy="17.2" r="1.25" fill="${ink}"/>`;
}

/** Through a thing that will not come. */
export function cancelledStroke(color: string, casing: string): string {
  return `<path d="M3 21 21 3" ${line(casing, 4)}/><path d="M3 21 21 3" ${line(color, 2)}/>`;
}

function disc(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
}

function square(inset: number, corner: number): string {
  const side = 24 - 2 * (inset + corner);
  const arc = (x: number, y: number) => `a${corner} ${corner} 0 0 1 ${x} ${y}`;
  return `M${inset + corner} ${inset}h${side}${arc(corner, corner)}v${side}${arc(-corner, corner)}h${-side}${arc(-corner, -corner)}v${-side}${arc(corner, -corner)}Z`;
}

function line(ink: string, width: number): string {
  return `fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
}

function anchor(ink: string): string {
  return `<circle cx="12" cy="6.9" r="1.7" ${line(ink, 1.5)}/><path d="M12 8.6V18M9 11.2h6M6.4 13.2c.4 3 2.6 4.8 5.6 4.8s5.2-1.8 5.6-4.8" ${line(ink, 1.7)}/>`;
}

function waves(ink: string): string {
  return `<path d="M8 10.6q1-1.3 2 0t2 0 2 0 2 0M8 14q1-1.3 2 0t2 0 2 0 2 0" ${line(ink, 1.5)}/>`;
}

function containers(ink: string): string {
  return `<path d="M9 6.6h6v4.6H9zM5.7 12.4h5.8V17H5.7zM12.5 12.4h5.8V17h-5.8z" fill="${ink}"/>`;
}

function containersOnTrack(ink: string): string {
  return `<path d="M5.7 6.8h5.8v5H5.7zM12.5 6.8h5.8v5h-5.8z" fill="${ink}"/><path d="M5.2 14.6h13.6M5.2 17.6h13.6M8 13.6v5M12 13.6v5M16 13.6v5" ${line(ink, 1.2)}/>`;
}

function chevrons(ink: string): string {
  return `<path d="M8 12l4-4 4 4M8 16.4l4-4 4 4" ${line(ink, 1.8)}/>`;
}

function letterP(ink: string): string {
  return `<path fill-rule="evenodd" d="M8.7 6.4h4.4a3.7 3.7 0 0 1 0 7.4h-2v3.8H8.7ZM11.1 8.6v3h1.8a1.5 1.5 0 0 0 0-3Z" fill="${ink}"/>`;
}

function lorryWithP(ink: string, ground: string): string {
  return `<path d="M4.6 6h10v9.8h-10zM15.4 9.2h2.7l2.1 3v3.6h-4.8z" fill="${ink}"/><circle cx="8" cy="16.6" r="1.9" fill="${ink}" stroke="${ground}" stroke-width="1"/><circle cx="16.8" cy="16.6" r="1.9" fill="${ink}" stroke="${ground}" stroke-width="1"/><path fill-rule="evenodd" d="M7.6 7.4h2.9a2.1 2.1 0 0 1 0 4.2H9.1v2.3H7.6ZM9.1 8.7v1.6h1.2a.8.8 0 0 0 0-1.6Z" fill="${ground}"/>`;
}

function hatch(ink: string): string {
  return `<path d="M7.5 12.5 10.5 9.5M7.5 17 14.8 9.7M11 18 16.8 12.2M15 18 17 16" ${line(ink, 1.3)}/>`;
}

function innerRing(ink: string): string {
  return `<circle cx="12" cy="12" r="4.4" ${line(ink, 2.2)}/>`;
}

function leaf(ink: string): string {
  return `<path d="M17.6 6.2C10.4 6 6.6 9 6.9 13.6c.2 2.6 2.3 4 4.6 3.6 4.6-.7 6.2-5.2 6.1-11ZM6 18.4c1.6-3.6 4-5.9 7.2-7.4" ${line(ink, 1.5)}/>`;
}

function bolt(ink: string): string {
  return `<path d="M13.4 4.8 7.2 13.2h3.9l-.6 6 6.3-8.4h-4Z" fill="${ink}"/>`;
}

function lorryWithBolt(ink: string, ground: string): string {
  return `<path d="M4 7.4h9.6v8.2H4zM14.4 9.8h2.8l2.6 2.8v3h-5.4z" fill="${ink}"/><circle cx="7.4" cy="16.2" r="1.7" fill="${ink}" stroke="${ground}" stroke-width=".9"/><circle cx="16.6" cy="16.2" r="1.7" fill="${ink}" stroke="${ground}" stroke-width=".9"/><path d="M9.6 8.1 6.7 12h1.8l-.3 2.7 2.9-3.9H9.2Z" fill="${ground}"/>`;
}

function drop(ink: string): string {
  return `<path d="M12 4.8c3 3.8 4.6 6 4.6 8.4a4.6 4.6 0 0 1-9.2 0c0-2.4 1.6-4.6 4.6-8.4Z" fill="${ink}"/>`;
}

function plug(ink: string): string {
  return `<path d="M9.2 5v4M14.8 5v4" ${line(ink, 1.9)}/><path d="M6.8 8.8h10.4v2.4a5.2 5.2 0 0 1-10.4 0Z" fill="${ink}"/><path d="M12 15.6v4" ${line(ink, 1.9)}/>`;
}

function cap(ink: string): string {
  return `<path d="M12 7.4 4.9 10.9 12 14.4l7.1-3.5Z" fill="${ink}"/><path d="M7.8 13.2v3.2c1.2 1.3 2.6 1.9 4.2 1.9s3-.6 4.2-1.9v-3.2" ${line(ink, 1.5)}/>`;
}

function linkedDots(ink: string): string {
  return `<path d="M12 9.4 7.8 16.6h8.4Z" ${line(ink, 1.4)}/><circle cx="12" cy="9.2" r="2.2" fill="${ink}"/><circle cx="7.6" cy="16.7" r="2.2" fill="${ink}"/><circle cx="16.4" cy="16.7" r="2.2" fill="${ink}"/>`;
}

function dot(ink: string): string {
  return `<circle cx="12" cy="9.4" r="2.8" fill="${ink}"/>`;
}

function crosshair(ink: string): string {
  return `<path d="M12 6.5v11M6.5 12h11" ${line(ink, 1.8)}/>`;
}

function writing(ink: string): string {
  return `<path d="M14 2.5V7.5H19M8.3 11.5h8M8.3 14.8h8M8.3 18.1h5" ${line(ink, 1.4)}/>`;
}

function tick(ink: string): string {
  return `<path d="M14 2.5V7.5H19" ${line(ink, 1.4)}/><path d="M8.2 15l3 3.2 5.4-7" ${line(ink, 2.2)}/>`;
}
