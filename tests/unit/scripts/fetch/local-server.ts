import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a test lets the server do with a request; `url` has path and parameters. */
export type Handler = (request: Asked, response: ServerResponse) => void | Promise<void>;

/** A request as the server got it. */
export interface Asked {
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A server on 127.0.0.1 that a test starts and stops, with everything it was asked. */
export interface LocalServer {
  readonly address: string;
  readonly asked: Asked[];
  /** Another handler from now on. */
  answerWith(handler: Handler): void;
  stop(): Promise<void>;
}

export async function startServer(first: Handler): Promise<LocalServer> {
  let handler = first;
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const one = { url: new URL(request.url ?? "/", "http://127.0.0.1"), headers: request.headers, body };
    asked.push(one);
    try {
      await handler(one, response);
    } catch (error) {
      response.writeHead(599).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    answerWith: (next) => {
      handler = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A feature of a service, in whatever coordinates. */
export interface ServedFeature {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
}

const RD_MEMBER = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::28992" } };

/** A page of GeoJSON as a WFS 2.0 of PDOK sends it. */
export function wfsPage(
  features: readonly ServedFeature[],
  { url }: Asked,
  { pageSize = 1000, crs = RD_MEMBER as object | null } = {},
): string {
  const start = Number(url.searchParams.get("startIndex") ?? 0);
  const page = features.slice(
    start,
    start + Math.min(pageSize, Number(url.searchParams.get("count") ?? 1000)),
  );
  return JSON.stringify({
    type: "FeatureCollection",
    numberMatched: features.length,
    numberReturned: page.length,
    timeStamp: "2026-12-01T08:00:00Z",
    ...(crs === null ? {} : { crs }),
    features: page.map((feature) => ({ type: "Feature", ...feature })),
  });
}

/** A WFS that gives features in RD. */
export function wfs(features: readonly ServedFeature[], pageSize?: number): Handler {
  return (asked, response) => {
    response.setHeader("content-type", "application/json");
    response.end(wfsPage(features, asked, pageSize === undefined ? {} : { pageSize }));
  };
}

/** The items of a collection of an OGC API Features, by cursor. */
export function ogcFeatures(
  features: readonly ServedFeature[],
  address: () => string,
  pageSize = 2,
): Handler {
  return ({ url }, response) => {
    const start = Number(url.searchParams.get("cursor") ?? 0);
    const next = new URL(url.pathname + url.search, address());
    next.searchParams.set("cursor", String(start + pageSize));
    response.setHeader("content-type", "application/geo+json");
    response.setHeader("content-crs", "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
    response.end(
      JSON.stringify({
        type: "FeatureCollection",
        timeStamp: "2026-12-01T08:00:00Z",
        numberReturned: Math.min(pageSize, features.length - start),
        features: features.slice(start, start + pageSize).map((feature) => ({ type: "Feature", ...feature })),
        links: [
          { rel: "self", href: url.href },
          ...(start + pageSize < features.length ? [{ rel: "next", href: next.href }] : []),
        ],
      }),
    );
  };
}
