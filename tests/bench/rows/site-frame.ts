import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Endpoint, expose } from "comlink";
import { proximity } from "../../../src/analyses/proximity/index.ts";
import { createClient } from "../../../src/worker/client.ts";
import { createApi } from "../../../src/worker/create-api.ts";
import { provinceSites } from "../committed-world.ts";
import type { Contest, Row } from "../row.ts";
import { median, timesOf } from "../timing.ts";

const FRAME_MS = 16;
const SITES = 200;

/** One site through the client and back, messages copied as between threads, against the length of a frame. */
export const siteFrame: Contest = { id: "site-frame", run };

async function run(): Promise<Row> {
  const server = createServer(async (request, response) => {
    response.end(await readFile(`public/data${request.url}`, "utf8").catch(() => ""));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port1, port2 } = new MessageChannel();
  expose(createApi(), port2 as unknown as Endpoint);
  const analyse = createClient(
    () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    () => ({ endpoint: port1 as unknown as Endpoint, terminate: () => {}, onFailure: () => {} }),
  );
  const sites = provinceSites(SITES);
  const measure = (site: (typeof sites)[number]) =>
    analyse(
      "proximity",
      { ...proximity.defaults, sites: [site] },
      { signal: new AbortController().signal, onProgress: () => {} },
    );
  try {
    await timesOf(sites, measure);
    const times = await timesOf(sites, measure);
    const slowest = [...times].sort((a, b) => b - a)[Math.floor(SITES / 20)] ?? Number.NaN;
    return {
      id: "site-frame",
      rival: `a frame of ${FRAME_MS} ms`,
      ratio: FRAME_MS / median(times),
      maxErrorMeters: null,
      medianMs: median(times),
      rivalMedianMs: FRAME_MS,
      baselineDriftPercent: null,
      extrapolated: false,
      skipped: null,
      note: `after the first; 95 % within ${slowest.toFixed(1)} ms; the error is that of site-turf`,
    };
  } finally {
    port1.close();
    port2.close();
    server.closeAllConnections();
    server.close();
  }
}
