/** What the page that embeds the map asks for, in the query of the address. */
export interface EmbedOptions {
  /** The title above the map; null leaves it to the region's name. */
  readonly title: string | null;
  readonly language: string | null;
  readonly theme: string | null;
}

/** A title is a line, not an article. */
const MAX_TITLE_CHARACTERS = 120;

/** Reads `?title=…&lang=…&theme=…`. A title that is empty, too long or not one plain line is not used. */
export function readEmbedOptions(search: string): EmbedOptions {
  const query = new URLSearchParams(search);
  return { title: readTitle(query.get("title")), language: query.get("lang"), theme: query.get("theme") };
}

function readTitle(text: string | null): string | null {
  const title = text?.trim() ?? "";
  const isOneLine = !/[\p{Cc}\p{Cf}\u2028\u2029\ufffd]/u.test(title);
  return title !== "" && title.length <= MAX_TITLE_CHARACTERS && isOneLine ? title : null;
}
