/** Where the text of a licence stands; nothing is requested from there, it is only linked to. */
const TEXTS: Readonly<Record<string, string>> = {
  "CC0 1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
  "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/",
  "ODbL 1.0": "https://opendatacommons.org/licenses/odbl/1-0/",
  "Public domain": "https://creativecommons.org/publicdomain/mark/1.0/",
};

/** One licence of a layer; `url` is null when we do not know where its text stands. */
export interface Licence {
  readonly name: string;
  readonly url: string | null;
}

/** The licences in a manifest's text, `CC0 1.0; CC BY 4.0`, each once. */
export function licencesOf(text: string): readonly Licence[] {
  const names = text.split(";").map((name) => name.trim());
  return [...new Set(names)].filter(Boolean).map((name) => ({ name, url: textOf(name) }));
}

function textOf(name: string): string | null {
  const known = Object.keys(TEXTS).find((licence) => name.includes(licence));
  return (known && TEXTS[known]) ?? null;
}
