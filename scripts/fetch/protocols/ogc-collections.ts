import { dirname, join } from "node:path";
import * as v from "valibot";
import type { Bounds } from "../../../src/core/coordinates.ts";
import type { Part } from "../cache.ts";
import type { Crs } from "../crs.ts";
import { FetchFailure } from "../failure.ts";
import { readJson } from "../read-text.ts";
import { type FetchedFeature, readFeatures } from "./feature-page.ts";
import { ogcFeatures } from "./ogc-features.ts";
import type { Protocol } from "./protocol.ts";

/** Collections of an OGC API Features that are looked up in its list first; the address is that of the API. */
export interface OgcCollectionsRequest {
  /** A collection is asked for when one of these is in its id or title, capitals left aside. */
  readonly words: readonly string[];
  /** West, south, east, north in degrees. */
  readonly box?: Bounds;
}

const Listing = v.object({
  collections: v.array(v.object({ id: v.string(), title: v.optional(v.nullable(v.string())) })),
});

/** First the list of collections, then the items of each that was chosen, one after the other. */
export const ogcCollections: Protocol<OgcCollectionsRequest> = {
  first: (address) => ({ url: `${root(address)}/collections?f=json` }),

  async inspect(page, address, request) {
    const [listing] = page.before;
    const listingPath = listing ? join(dirname(page.path), listing.file) : page.path;
    const items = choose(listingPath, request).map((id) => itemsOf(address, id, request));
    if (!listing) return { count: 0, total: null, next: items[0] ?? null, asOf: null };
    const report = await ogcFeatures.inspect(page, address, {});
    const done = items.findIndex(({ url }) => pathOf(url) === pathOf(page.part.url));
    return { ...report, total: null, next: report.next ?? items[done + 1] ?? null };
  },
};

/** The features of every collection; a number that two collections use is that of two features. */
export function readCollections(
  parts: readonly { part: Part; path: string }[],
  asked: Crs,
): FetchedFeature[] {
  const items = parts.slice(1);
  const paths = new Set(items.map(({ part }) => pathOf(part.url)));
  return [...paths].flatMap((path) =>
    readFeatures(
      items.filter(({ part }) => pathOf(part.url) === path),
      asked,
    ),
  );
}

function choose(listingPath: string, { words }: OgcCollectionsRequest): string[] {
  const parsed = v.safeParse(Listing, readJson(listingPath));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new FetchFailure(
      `sent JSON of another shape: ${v.getDotPath(issue) ?? "the answer"}: ${issue.message}`,
    );
  }
  const { collections } = parsed.output;
  const chosen = collections.filter(({ id, title }) =>
    words.some((word) => `${id}\n${title ?? ""}`.toLowerCase().includes(word)),
  );
  if (chosen.length > 0) return chosen.map(({ id }) => id);
  const there = collections.slice(0, 12).map(({ id }) => id);
  throw new FetchFailure(
    `has no collection named after ${words.join(" or ")}; it has ${there.join(", ") || "none"}`,
  );
}

function itemsOf(address: string, id: string, { box }: OgcCollectionsRequest) {
  const url = `${root(address)}/collections/${encodeURIComponent(id)}/items`;
  return ogcFeatures.first(url, box ? { box } : {});
}

function root(address: string): string {
  return address.replace(/\/$/, "");
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}
