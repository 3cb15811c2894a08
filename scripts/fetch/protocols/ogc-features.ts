import type { Bounds } from "../../../src/core/coordinates.ts";
import { FetchFailure } from "../failure.ts";
import { readFeaturePage, readFeatures } from "./feature-page.ts";
import type { Protocol } from "./protocol.ts";

/** The items of a collection of an OGC API Features; the address is that of the items. */
export interface OgcFeaturesRequest {
  /** West, south, east, north in degrees, as CRS84 has them. */
  readonly box?: Bounds;
}

const PAGE_FEATURES = 1000;

/**
 * OGC API – Features: longitude and latitude (CRS84) unless asked otherwise, and every page says where the next
 * one is (`links`, `rel=next`). A next page on another host is not followed.
 */
export const ogcFeatures: Protocol<OgcFeaturesRequest> = {
  first(address, { box }) {
    const url = new URL(address);
    url.searchParams.set("f", "json");
    url.searchParams.set("limit", String(PAGE_FEATURES));
    if (box) url.searchParams.set("bbox", box.join(","));
    return { url: url.href };
  },

  async inspect({ path, part }) {
    const page = readFeaturePage(path);
    const count = page.features.length;
    readFeatures([{ part: { ...part, count, asOf: null }, path }], "wgs84");
    const link = page.links?.find(({ rel }) => rel === "next");
    const next = link && new URL(link.href, part.url);
    if (next && next.host !== new URL(part.url).host) {
      throw new FetchFailure(`says that its next page is on another host (${next.host})`);
    }
    return {
      count,
      total: typeof page.numberMatched === "number" ? page.numberMatched : null,
      next: next && count > 0 ? { url: next.href } : null,
      asOf: page.timeStamp ?? null,
    };
  },
};
