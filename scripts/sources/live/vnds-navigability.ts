import type { Position } from "geojson";
import { FetchFailure } from "../../fetch/failure.ts";
import type { FetchedFeature } from "../../fetch/protocols/feature-page.ts";
import { linesOf } from "../../steps/lines-of.ts";
import { optionalText, refuseWithout } from "./columns.ts";

/** What the collection of navigable sections may be named after. */
export const NAVIGABILITY_WORDS = ["navigability", "bevaarbaarheid", "cemt"] as const;

/** The classes of the conference of ministers of 1992, smallest first, with the 0 that the Netherlands added. */
export const CEMT_CLASSES = ["0", "I", "II", "III", "IV", "Va", "Vb", "VIa", "VIb", "VIc", "VII"] as const;

/** A stretch of waterway with its class. */
export interface NavigableSection {
  readonly line: readonly Position[];
  readonly cemtClass: string;
}

/** Columns that may hold the class, the plainest first. */
const COLUMNS = ["cemt_klasse", "cemt_class", "cemt", "klasse", "class", "code", "description"] as const;

/**
 * The sections of which a class can be read; others are left out. Each piece of a section is one of its own.
 *
 * @throws FetchFailure when the columns are gone, or none of them holds a class anywhere
 */
export function readNavigability(features: readonly FetchedFeature[]): NavigableSection[] {
  const lines = features.filter(({ geometry }) => geometry !== null && /LineString$/.test(geometry.type));
  if (lines.length === 0) throw new FetchFailure("has no lines any more");
  refuseWithout(lines, ...COLUMNS);
  const sections = lines.flatMap(({ geometry, properties }) => {
    const classes = COLUMNS.map((column) => readCemtClass(optionalText(properties, column) ?? ""));
    const cemtClass = classes.find((one) => one !== null);
    return geometry && cemtClass ? linesOf(geometry).map((line) => ({ line, cemtClass })) : [];
  });
  if (sections.length === 0) {
    const written = lines.flatMap(({ properties }) => COLUMNS.map((one) => optionalText(properties, one)));
    const first = written.find((one) => one !== null);
    throw new FetchFailure(`names no CEMT class that we know; it has “${first ?? ""}”`);
  }
  return sections;
}

/** The class that a text begins with: `V_A`, `CEMT-klasse Va`, `Va Groot Rijnschip`; null for any other. */
export function readCemtClass(text: string): string | null {
  const bare = text.replace(/cemt|klasse|class/gi, "").replace(/^[\s_:-]+/, "");
  const [, found] = /^(VII|VI[_ ]?[ABC]|V[_ ]?[AB]|IV|I{1,3}|0)(?![a-z0-9.,/-])/i.exec(bare) ?? [];
  const plain = found?.replace(/[_ ]/, "").toUpperCase();
  return CEMT_CLASSES.find((one) => one.toUpperCase() === plain) ?? null;
}
