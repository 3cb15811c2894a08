import type { Translate } from "../../languages/index.ts";

/** A piece of a source line: plain words, or words that lead somewhere. */
export interface SourcePart {
  readonly text: string;
  readonly url: string | null;
}

const ADDRESS = /https?:\/\/[^\s;,]+/g;

/**
 * Splits a source line into words and links. Words before an address become its link: `Rijkswaterstaat,
 * https://example.nl/page` reads as a linked "Rijkswaterstaat"; a bare address shows its site's name.
 */
export function sourceParts(source: string): SourcePart[] {
  const parts: SourcePart[] = [];
  let from = 0;
  for (const match of source.matchAll(ADDRESS)) {
    const url = withoutClosingBracket(match[0]);
    const before = source.slice(from, match.index).replace(/^[\s;,.)]+|[\s;,:(]+$/g, "");
    if (URL.canParse(url)) parts.push({ text: before || siteOf(url), url });
    else parts.push({ text: `${before} ${url}`.trim(), url: null });
    from = match.index + url.length;
  }
  const rest = source
    .slice(from)
    .replace(/^[\s;,)]+/, "")
    .trim();
  return rest === "" ? parts : [...parts, { text: rest, url: null }];
}

/** An address in brackets does not own the bracket that closes; one with a bracket of its own does. */
function withoutClosingBracket(url: string): string {
  return url.endsWith(")") && !url.includes("(") ? url.slice(0, -1) : url;
}

function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

const LINE = /\bregels? (?=\d)/g;

/** A source as the data have it, in Dutch, with its "regel 117" in the person's language. */
export function sourceIn(source: string, translate: Translate): string {
  return source.replaceAll(LINE, `${translate("panel.details.line")} `);
}
