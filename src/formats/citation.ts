import type { LayerSource, Wording } from "./format.ts";

/** What a citation needs of a layer besides its source. */
export interface CitedLayer extends LayerSource {
  readonly retrieved: string;
}

/** The words of a citation, handed in by who knows the language. */
export interface CitationWords {
  readonly page: (key: CitationKey, facts: Readonly<Record<string, string>>) => string;
  readonly layerName: (id: string) => string;
  readonly date: Wording["notation"]["date"];
}

type CitationKey = "citation.view" | "citation.layer" | "citation.adapted" | "citation.sources";

/**
 * One layer as a source to name: title, publisher, date, when it was retrieved, licence, address, and that it
 * was changed, which CC BY asks for.
 */
export function citeLayer(layer: CitedLayer, { page, layerName, date }: CitationWords): string {
  const { id, publisher, licence, sourceUrl, sourceDate, retrieved } = layer;
  const cited = page("citation.layer", {
    layer: layerName(id),
    publisher,
    licence,
    url: sourceUrl,
    date: date(sourceDate),
    retrieved: date(retrieved),
  });
  return `${cited} ${page("citation.adapted", {})}`;
}

/**
 * A view of the map with the sources of everything it shows.
 *
 * @param link the address that gives the same view
 * @param today the day on which it is cited, ISO
 */
export function citeView(
  layers: readonly CitedLayer[],
  link: string,
  today: string,
  words: CitationWords,
): string {
  const { page, date } = words;
  return [
    page("citation.view", { date: date(today), link }),
    "",
    `${page("citation.sources", {})}:`,
    ...layers.map((layer) => `- ${citeLayer(layer, words)}`),
    "",
  ].join("\n");
}
