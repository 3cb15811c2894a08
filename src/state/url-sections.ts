/** A parameter of an address that holds many things: what comes first, and the rest by a key of one letter. */
export interface UrlSections {
  readonly first: string;
  readonly sections: ReadonlyMap<string, string>;
}

/** `density;l:business-parks;r:overijssel`; what is null is left out. */
export function writeSections(
  first: string,
  sections: readonly (readonly [key: string, text: string | null])[],
): string {
  const said = sections.flatMap(([key, text]) => (text === null ? [] : [`${key}:${text}`]));
  return [first, ...said].join(";");
}

/** Reads what {@link writeSections} writes; null for a key that is not known or is there twice. */
export function readSections(text: string, keys: readonly string[]): UrlSections | null {
  const [first = "", ...rest] = text.split(";");
  const sections = new Map(rest.map((section) => [section.slice(0, 1), section.slice(2)] as const));
  const isWhole =
    sections.size === rest.length &&
    rest.every((section) => section[1] === ":" && keys.includes(section.slice(0, 1)));
  return isWhole ? { first, sections } : null;
}
