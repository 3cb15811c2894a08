/** A piece of a source line: plain words, or an address to link to with the site's name to show. */
export type SourcePart =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "link"; readonly url: string; readonly site: string };

/** Splits a source line such as `Rijkswaterstaat, https://example.nl/page` into words and links. */
export function sourceParts(source: string): SourcePart[] {
  return source
    .split(/(https?:\/\/[^\s;,)]+)/)
    .map((part): SourcePart => linkOf(part) ?? { type: "text", text: part })
    .filter((part) => part.type === "link" || part.text.trim() !== "");
}

function linkOf(part: string): SourcePart | null {
  if (!/^https?:\/\//.test(part) || !URL.canParse(part)) return null;
  return { type: "link", url: part, site: new URL(part).hostname.replace(/^www\./, "") };
}
