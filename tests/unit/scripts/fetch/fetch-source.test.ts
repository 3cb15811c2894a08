import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { openSourceCache } from "../../../../scripts/fetch/cache.ts";
import { countOf, type FetchTask, fetchSource } from "../../../../scripts/fetch/fetch-source.ts";
import { readFeatures } from "../../../../scripts/fetch/protocols/feature-page.ts";
import { type Handler, type LocalServer, ogcFeatures, startServer, wfs, wfsPage } from "./local-server.ts";
import { DEGREES, MISBEHAVING, POINTS } from "./misbehaving.ts";
import { openSession } from "./session.ts";

let server: LocalServer;

afterEach(() => server.stop());

async function serve(handler: Handler): Promise<LocalServer> {
  server = await startServer(handler);
  return server;
}

function wfsTask(): FetchTask {
  return { id: "points", address: `${server.address}/wfs`, request: { protocol: "wfs", typeName: "a:b" } };
}

function ogcTask(): FetchTask {
  return { id: "points", address: `${server.address}/items`, request: { protocol: "ogc-features" } };
}

function fileTask(path: string): FetchTask {
  return { id: "file", address: `${server.address}${path}`, request: { protocol: "file" } };
}

describe("a source that answers as it should", () => {
  it("is read page by page through a WFS, and kept whole", async () => {
    await serve(wfs(POINTS, 3));
    const session = openSession();
    const journal = await fetchSource(wfsTask(), session);
    expect(countOf(journal)).toBe(7);
    expect(server.asked.map(({ url }) => url.searchParams.get("startIndex"))).toEqual(["0", "3", "6"]);
    expect(server.asked[0]?.url.searchParams.get("srsName")).toBe("urn:ogc:def:crs:EPSG::28992");
    expect(session.reports.at(-1)).toMatchObject({ id: "points", count: 7, total: 7 });
    const cache = openSourceCache(session.rawFolder, "points");
    const features = readFeatures(
      journal.parts.map((part) => ({ part, path: cache.path(part) })),
      "rd",
    );
    expect(features.map(({ properties }) => properties.naam)).toEqual(
      POINTS.map(({ properties }) => properties.naam),
    );
    expect(features[0]?.geometry).toMatchObject({ type: "Point" });
    expect(readdirSync(cache.folder).filter((file) => /half|unfinished/.test(file))).toEqual([]);
  });

  it("is read by its next pages through an OGC API", async () => {
    await serve(ogcFeatures(DEGREES, () => server.address));
    const journal = await fetchSource(ogcTask(), openSession());
    expect(countOf(journal)).toBe(7);
    expect(journal.parts).toHaveLength(4);
    expect(journal.parts[0]).toMatchObject({ contentCrs: "http://www.opengis.net/def/crs/OGC/1.3/CRS84" });
  });

  it("may be compressed in transfer", async () => {
    await serve((asked, response) => {
      expect(asked.headers["accept-encoding"]).toBe("gzip");
      response.setHeader("content-encoding", "gzip");
      response.end(gzipSync(wfsPage(POINTS, asked)));
    });
    expect(countOf(await fetchSource(wfsTask(), openSession()))).toBe(7);
  });

  it("is only asked for what changed the next time", async () => {
    await serve((asked, response) => {
      response.setHeader("etag", '"one"');
      if (asked.headers["if-none-match"] === '"one"') response.writeHead(304).end();
      else response.end(wfsPage(POINTS, asked));
    });
    const session = openSession();
    const first = await fetchSource(wfsTask(), session);
    const second = await fetchSource(wfsTask(), session);
    expect(second.parts[0]?.sha256).toBe(first.parts[0]?.sha256);
    expect(countOf(second)).toBe(7);
    expect(server.asked).toHaveLength(2);
  });
});

describe("a source in trouble that passes", () => {
  it("is asked again after errors of the server", async () => {
    let times = 0;
    await serve((asked, response) => {
      if (++times < 3) response.writeHead(503, "Busy").end();
      else response.end(wfsPage(POINTS, asked));
    });
    expect(countOf(await fetchSource(wfsTask(), openSession()))).toBe(7);
    expect(times).toBe(3);
  });

  it("is waited for as long as it asks (Retry-After)", async () => {
    let times = 0;
    let since = 0;
    await serve((asked, response) => {
      if (++times === 1) {
        since = performance.now();
        response.setHeader("retry-after", "1");
        response.writeHead(429).end();
      } else {
        since = performance.now() - since;
        response.end(wfsPage(POINTS, asked));
      }
    });
    await fetchSource(wfsTask(), openSession());
    expect(times).toBe(2);
    // A promise to the server, not a measure of speed: it is never asked earlier than it said.
    expect(since).toBeGreaterThan(990);
  });

  it("is not waited for when it asks for too long", async () => {
    await serve((_asked, response) => {
      response.setHeader("retry-after", "3600");
      response.writeHead(429, "Too Many Requests").end();
    });
    await expect(fetchSource(wfsTask(), openSession())).rejects.toThrow(
      "answers 429 (Too Many Requests), and asks to wait 3600 s",
    );
    expect(server.asked).toHaveLength(1);
  });

  it("goes on with the rest of a file that broke off, when it is still the same", async () => {
    const content = "x".repeat(300_000);
    let times = 0;
    await serve((asked, response) => {
      times++;
      response.setHeader("etag", '"same"');
      response.setHeader("accept-ranges", "bytes");
      const start = Number(/^bytes=(\d+)-$/.exec(asked.headers.range ?? "")?.[1] ?? 0);
      if (times === 1) {
        response.setHeader("content-length", content.length);
        response.write(content.slice(0, 200_000), () => response.destroy());
        return;
      }
      expect(asked.headers["if-range"]).toBe('"same"');
      response.setHeader("content-range", `bytes ${start}-${content.length - 1}/${content.length}`);
      response.writeHead(206).end(content.slice(start));
    });
    const session = openSession();
    const journal = await fetchSource(fileTask("/data.csv"), session);
    expect(times).toBe(2);
    expect(server.asked[1]?.headers.range).toMatch(/^bytes=[1-9]/);
    const cache = openSourceCache(session.rawFolder, "file");
    expect(readFileSync(cache.path(journal.parts[0] ?? { file: "" }), "utf8")).toBe(content);
  });

  it("goes on at the page where an interrupted run stopped", async () => {
    await serve((asked, response) => {
      if (asked.url.searchParams.get("startIndex") === "4") response.destroy();
      else response.end(wfsPage(POINTS, asked, { pageSize: 2 }));
    });
    const session = openSession();
    await expect(fetchSource(wfsTask(), session)).rejects.toThrow("broke the connection off");
    server.asked.length = 0;
    server.answerWith(wfs(POINTS, 2));
    expect(countOf(await fetchSource(wfsTask(), openSession({}, session.rawFolder)))).toBe(7);
    expect(server.asked.map(({ url }) => url.searchParams.get("startIndex"))).toEqual(["4", "6"]);
  });

  it("leaves nothing half-done when it is interrupted", async () => {
    const session = openSession();
    await serve(async (asked, response) => {
      if (asked.url.searchParams.get("startIndex") === "2") session.stop.abort();
      await sleep(20);
      response.end(wfsPage(POINTS, asked, { pageSize: 2 }));
    });
    await expect(fetchSource(wfsTask(), session)).rejects.toThrow(/abort/i);
    expect(openSourceCache(session.rawFolder, "points").answer()).toBeNull();
    expect(openSourceCache(session.rawFolder, "points").unfinished()?.parts).toHaveLength(1);
  });

  it("starts again when what is asked is something else", async () => {
    await serve((asked, response) => {
      if (asked.url.searchParams.get("startIndex") === "4") response.destroy();
      else response.end(wfsPage(POINTS, asked, { pageSize: 2 }));
    });
    const session = openSession();
    await expect(fetchSource(wfsTask(), session)).rejects.toThrow();
    server.asked.length = 0;
    server.answerWith(wfs(POINTS, 2));
    const other = { ...wfsTask(), request: { protocol: "wfs", typeName: "a:other" } } as const;
    await fetchSource(other, session);
    expect(server.asked[0]?.url.searchParams.get("startIndex")).toBe("0");
  });
});

describe("a source that misbehaves", () => {
  it.each(MISBEHAVING)("%s, and is named for it", async (_what, answer, words) => {
    await serve(answer);
    const session = openSession();
    const failure = await fetchSource(wfsTask(), session).catch((error: Error) => error.message);
    expect(failure).toMatch(words);
    expect(openSourceCache(session.rawFolder, "points").answer()).toBeNull();
  });

  it("keeps the answer of before when it fails", async () => {
    await serve(wfs(POINTS, 3));
    const session = openSession();
    const before = await fetchSource(wfsTask(), session);
    server.answerWith((_, response) => void response.end("<html>"));
    await expect(fetchSource(wfsTask(), session)).rejects.toThrow();
    expect(openSourceCache(session.rawFolder, "points").answer()).toEqual(before);
  });

  it("names the page it already gave as the next one, and is stopped", async () => {
    await serve(({ url }, response) => {
      const features = DEGREES.slice(0, 2).map((feature) => ({ type: "Feature", ...feature }));
      const href = new URL(url.pathname + url.search, server.address).href;
      response.end(JSON.stringify({ type: "FeatureCollection", features, links: [{ rel: "next", href }] }));
    });
    await expect(fetchSource(ogcTask(), openSession())).rejects.toThrow("its paging never ends");
    expect(server.asked).toHaveLength(1);
  });

  it("is not followed to another host", async () => {
    await serve((_asked, response) => {
      const features = DEGREES.slice(0, 2).map((feature) => ({ type: "Feature", ...feature }));
      const links = [{ rel: "next", href: "http://169.254.169.254/latest" }];
      response.end(JSON.stringify({ type: "FeatureCollection", features, links }));
    });
    await expect(fetchSource(ogcTask(), openSession())).rejects.toThrow("on another host (169.254.169.254)");
  });

  it("sends 2 GB, and is cut off at what is allowed without filling the memory", async () => {
    let sent = 0;
    await serve((_asked, response) => {
      const block = Buffer.alloc(1 << 20, "[");
      response.setHeader("content-length", 2e9);
      const more = (): void => {
        while (!response.destroyed && sent < 2e9) {
          sent += block.length;
          if (!response.write(block)) {
            response.once("drain", more);
            return;
          }
        }
      };
      more();
    });
    const session = openSession();
    const before = process.memoryUsage().rss;
    await expect(fetchSource(fileTask("/big.csv"), session)).rejects.toThrow(
      "is larger than the 1.0 MB allowed, and was cut off there",
    );
    expect(sent).toBeLessThan(100e6);
    expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
    expect(readdirSync(join(session.rawFolder, "file"))).toEqual([]);
  });

  it("packs 2 GB into a small file, and is cut off when it is unpacked", async () => {
    const packed = gzipSync(Buffer.alloc(20_000_000));
    await serve((_asked, response) => void response.end(packed));
    const session = openSession();
    const { readUnpacked } = await import("../../../../scripts/fetch/read-text.ts");
    const journal = await fetchSource(fileTask("/bomb.json.gz"), session);
    const path = openSourceCache(session.rawFolder, "file").path(journal.parts[0] ?? { file: "" });
    const read = async () => {
      for await (const _ of readUnpacked(path, 1_000_000));
    };
    await expect(read()).rejects.toThrow("unpacks to more than the 1.0 MB allowed");
  });

  it("does not make a folder of its own outside the raw folder", async () => {
    await serve(wfs(POINTS));
    const session = openSession();
    await fetchSource(wfsTask(), session);
    expect(existsSync(join(session.rawFolder, "points", "answer.json"))).toBe(true);
  });
});
