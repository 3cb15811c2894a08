import type { Bounds } from "../../../src/core/coordinates.ts";
import { readFeaturePage, readFeatures } from "./feature-page.ts";
import type { Protocol } from "./protocol.ts";

/** A feature type of a WFS 2.0, asked for as GeoJSON in RD, page by page. */
export interface WfsRequest {
  readonly typeName: string;
  /** In RD metres. */
  readonly box?: Bounds;
  /** A filter in FES 2.0; not together with a box, which the standard forbids. */
  readonly filter?: string;
}

/** What PDOK gives at most. */
const PAGE_FEATURES = 1000;

/**
 * OGC Web Feature Service 2.0: `startIndex` and `count` page through `numberMatched` features. RD is asked for
 * by name, because the order of latitude and longitude in degrees differs from server to server.
 */
export const wfs: Protocol<WfsRequest> = {
  first: (address, request) => ({ url: pageUrl(address, request, 0) }),

  async inspect({ path, part, before }, address, request) {
    const page = readFeaturePage(path);
    const count = page.features.length;
    // The system is judged here, so that a wrong one is named before the next page is asked for.
    readFeatures([{ part: { ...part, count, asOf: null }, path }], "rd");
    const received = before.reduce((sum, one) => sum + one.count, count);
    const total = typeof page.numberMatched === "number" ? page.numberMatched : null;
    const isLast = count === 0 || (total === null ? count < PAGE_FEATURES : received >= total);
    return {
      count,
      total,
      next: isLast ? null : { url: pageUrl(address, request, received) },
      asOf: page.timeStamp ?? null,
    };
  },
};

function pageUrl(address: string, { typeName, box, filter }: WfsRequest, startIndex: number): string {
  const url = new URL(address);
  const parameters = {
    service: "WFS",
    version: "2.0.0",
    request: "GetFeature",
    typeNames: typeName,
    outputFormat: "application/json",
    srsName: "urn:ogc:def:crs:EPSG::28992",
    count: String(PAGE_FEATURES),
    startIndex: String(startIndex),
    ...(box ? { bbox: `${box.join(",")},urn:ogc:def:crs:EPSG::28992` } : {}),
    ...(filter ? { filter } : {}),
  };
  for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value);
  return url.href;
}
