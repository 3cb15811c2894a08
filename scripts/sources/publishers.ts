import * as v from "valibot";
import { CURATED } from "./curated.ts";

const Row = v.object({ host: v.string(), publisher: v.string(), link: v.picklist(["yes", "no"]) });

/** Writes where a fact was read: the publisher and the address, `Rijkswaterstaat, https://…`. */
export type NamePublisher = (url: string) => string;

/**
 * A {@link NamePublisher} over rows. A site that is not in the table is named by its host; a site that was
 * only a mirror (`link` is "no") is named without its address. A document that is not on the web stays as
 * it is written.
 */
export function publisherNamer(rows: readonly v.InferOutput<typeof Row>[]): NamePublisher {
  const byHost = new Map(rows.map((row) => [row.host, row]));
  return (url) => {
    if (!URL.canParse(url)) return url;
    const host = new URL(url).hostname.replace(/^www\./, "");
    const row = byHost.get(host);
    return row?.link === "no" ? row.publisher : `${row?.publisher ?? host}, ${url}`;
  };
}

/** The {@link NamePublisher} over `data/curated/publishers.csv`. */
export function readPublishers(): NamePublisher {
  return publisherNamer(CURATED.csv("publishers.csv", Row));
}

/** Names each of several addresses that stand in one cell with ` ; ` between them. */
export function nameEach(addresses: string, namePublisher: NamePublisher): string {
  return addresses
    .split(/\s+;\s+/)
    .map(namePublisher)
    .join("; ");
}
