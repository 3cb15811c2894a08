import type { SymbolId } from "./symbols.ts";

/** One symbol in a box of 24 by 24: its outline, its colour role and the sign inside. */
interface SymbolShape {
  readonly outline: string;
  readonly color: "accent" | "analysis" | "quietText" | "railway";
  readonly glyph: (ink: string, ground: string) => string;
}

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
  site: { outline: disc(12, 12, 9), color: "analysis", glyph: crosshair },
};

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

function crosshair(ink: string): string {
  return `<path d="M12 6.5v11M6.5 12h11" ${line(ink, 1.8)}/>`;
}
