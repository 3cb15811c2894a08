import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Endpoint, expose } from "comlink";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ProximityParameters } from "../../../src/analyses/proximity/types.ts";
import { defaultSuitability } from "../../../src/analyses/suitability/presets.ts";
import { ProblemError } from "../../../src/core/problem-error.ts";
import { createClient } from "../../../src/worker/client.ts";
import { createApi } from "../../../src/worker/create-api.ts";
import type { WorkerApi } from "../../../src/worker/protocol.ts";
import type { Thread } from "../../../src/worker/thread.ts";

const PARAMETERS: ProximityParameters = {
  sites: [{ id: "site-1", type: "point", longitude: 6.09, latitude: 52.51, name: null }],
  count: 1,
  radiiMeters: [],
};

let server: Server;
let requests: string[] = [];
/** Files that the server pretends not to have, or to have half of. */
const broken = new Map<string, "missing" | "truncated" | "wrong">();

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const file = request.url?.slice(1) ?? "";
    requests.push(file);
    const state = broken.get(file);
    const body = await readFile(`public/data/${file}`, "utf8").catch(() => null);
    if (body === null || state === "missing") response.statusCode = 404;
    const whole = state === "wrong" ? '{"type":"nonsense"}' : (body ?? "");
    response.end(state === "truncated" ? whole.slice(0, whole.length / 2) : whole);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterAll(() => server.close());

function dataUrl(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

interface Spawned {
  readonly threads: Thread[];
  readonly spawn: () => Thread;
  terminated: number;
  fail: (reason: string) => void;
}

/** A thread that is not one: the same messages over a channel. */
function spawner(createThreadApi: () => WorkerApi = createApi): Spawned {
  const spawned: Spawned = {
    threads: [],
    terminated: 0,
    fail: () => {},
    spawn: () => {
      const { port1, port2 } = new MessageChannel();
      expose(createThreadApi(), port2 as unknown as Endpoint);
      const thread: Thread = {
        endpoint: port1 as unknown as Endpoint,
        terminate: () => {
          spawned.terminated += 1;
          port1.close();
          port2.close();
        },
        onFailure: (fail) => {
          spawned.fail = fail;
        },
      };
      spawned.threads.push(thread);
      return thread;
    },
  };
  return spawned;
}

function options() {
  return { signal: new AbortController().signal, onProgress: () => {} };
}

function closeAll(spawned: Spawned): void {
  for (const thread of spawned.threads) thread.terminate();
}

describe("the client and its thread", () => {
  it("starts one thread when first needed and fetches each file once", async () => {
    const spawned = spawner();
    const run = createClient(dataUrl, spawned.spawn);
    expect(spawned.threads).toHaveLength(0);
    requests = [];
    const outcome = await run("proximity", PARAMETERS, options());
    const again = await run("proximity", PARAMETERS, options());
    expect(outcome.sites[0]?.results.length).toBeGreaterThan(5);
    expect(again).toEqual(outcome);
    expect(spawned.threads).toHaveLength(1);
    expect(requests).toEqual([...new Set(requests)]);
    expect(requests).toContain("manifest.json");
    closeAll(spawned);
  });

  it("brings columns of numbers over whole, and knows the regions of the manifest", async () => {
    const spawned = spawner();
    const run = createClient(dataUrl, spawned.spawn);
    const measured = await run("suitability", defaultSuitability, options());
    expect(measured.candidates.length).toBeGreaterThan(150);
    expect(measured.warnings.map(({ code }) => code)).not.toContain("unknown-region");
    for (const { lows, highs, doubts, assetOf } of measured.measured) {
      expect(lows).toBeInstanceOf(Float64Array);
      expect(doubts).toBeInstanceOf(Uint8Array);
      for (const column of [lows, highs, doubts, assetOf])
        expect(column).toHaveLength(measured.candidates.length);
    }
    closeAll(spawned);
  });

  it.each(["missing", "truncated", "wrong"] as const)(
    "names a layer that is %s, and tries it again",
    async (state) => {
      const spawned = spawner();
      const run = createClient(dataUrl, spawned.spawn);
      broken.set("ports.geojson", state);
      const hurt = await run("proximity", PARAMETERS, options());
      broken.clear();
      const healed = await run("proximity", PARAMETERS, options());
      expect(hurt.warnings).toEqual([{ code: "layer-missing", subject: "ports" }]);
      expect(hurt.sites[0]?.results.length).toBeGreaterThan(5);
      expect(healed.warnings).toEqual([]);
      closeAll(spawned);
    },
  );

  it("rejects with the problem when there is no data at all", async () => {
    const spawned = spawner();
    const run = createClient(dataUrl, spawned.spawn);
    broken.set("manifest.json", "missing");
    const failure = await run("proximity", PARAMETERS, options()).catch((error: unknown) => error);
    broken.clear();
    expect(failure).toBeInstanceOf(ProblemError);
    expect(failure).toMatchObject({ problem: { code: "not-found", facts: { file: "manifest.json" } } });
    closeAll(spawned);
  });

  it("loads the layer of a site that is a feature of it", async () => {
    const spawned = spawner();
    const run = createClient(dataUrl, spawned.spawn);
    const sites = [{ id: "s", type: "feature", feature: { layer: "municipalities", id: "zwolle" } }] as const;
    const outcome = await run("proximity", { ...PARAMETERS, sites }, options());
    expect(
      outcome.sites.map(({ siteId }) => siteId).concat(outcome.warnings.map(({ code }) => code)),
    ).toHaveLength(1);
    expect(requests).toContain("municipalities.geojson");
    closeAll(spawned);
  });

  it("stops a job that is cancelled, and keeps the thread for the next", async () => {
    const spawned = spawner();
    const run = createClient(dataUrl, spawned.spawn);
    const controller = new AbortController();
    const many = Array.from({ length: 3000 }, (_, index) => ({
      id: `site-${index}`,
      type: "point" as const,
      longitude: 6 + index / 10_000,
      latitude: 52.4,
      name: null,
    }));
    let fraction = 0;
    const job = run(
      "proximity",
      { ...PARAMETERS, sites: many },
      {
        signal: controller.signal,
        onProgress: (done) => {
          fraction = done;
          controller.abort();
        },
      },
    );
    await expect(job).rejects.toMatchObject({ name: "AbortError" });
    expect(fraction).toBeLessThan(1);
    await expect(run("proximity", PARAMETERS, options())).resolves.toMatchObject({ analysis: "proximity" });
    expect(spawned.threads).toHaveLength(1);
    expect(spawned.terminated).toBe(0);
    closeAll(spawned);
  });

  it("refuses a job that was cancelled before it began", async () => {
    const spawned = spawner();
    const run = createClient(dataUrl, spawned.spawn);
    const job = run("proximity", PARAMETERS, { ...options(), signal: AbortSignal.abort() });
    await expect(job).rejects.toMatchObject({ name: "AbortError" });
    expect(spawned.threads).toHaveLength(0);
  });

  it("keeps a thread whose job waits for data when it is cancelled", async () => {
    let waits = true;
    const spawned = spawner(() => {
      const api = createApi();
      return {
        run: (job, report) => (waits ? new Promise(() => {}) : api.run(job, report)),
        cancel: api.cancel,
      };
    });
    const run = createClient(dataUrl, spawned.spawn);
    const controller = new AbortController();
    const job = run("proximity", PARAMETERS, { ...options(), signal: controller.signal });
    controller.abort();
    await expect(job).rejects.toMatchObject({ name: "AbortError" });
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(spawned.terminated).toBe(0);
    waits = false;
    await expect(run("proximity", PARAMETERS, options())).resolves.toMatchObject({ analysis: "proximity" });
    expect(spawned.threads).toHaveLength(1);
    closeAll(spawned);
  });

  it("ends a thread that does not hear a cancellation, and does its other jobs in another", async () => {
    const deaf: WorkerApi = {
      run: () => new Promise(() => {}),
      cancel: (job) => (job === 0 ? undefined : new Promise<never>(() => {})) as undefined,
    };
    let first = true;
    const spawned = spawner(() => {
      const api = first ? deaf : createApi();
      first = false;
      return api;
    });
    const run = createClient(dataUrl, spawned.spawn);
    const controller = new AbortController();
    const job = run("proximity", PARAMETERS, { ...options(), signal: controller.signal });
    controller.abort();
    const next = run("proximity", PARAMETERS, options());
    await expect(job).rejects.toMatchObject({ name: "AbortError" });
    await expect(next).resolves.toMatchObject({ analysis: "proximity" });
    expect(spawned.terminated).toBe(1);
    expect(spawned.threads).toHaveLength(2);
    closeAll(spawned);
  });

  it("waits for a thread whose code is still on its way", async () => {
    const spawned = spawner(() => ({
      run: () => new Promise(() => {}),
      cancel: () => new Promise(() => {}) as never,
    }));
    const run = createClient(dataUrl, spawned.spawn);
    const controller = new AbortController();
    const job = run("proximity", PARAMETERS, { ...options(), signal: controller.signal });
    controller.abort();
    await expect(job).rejects.toMatchObject({ name: "AbortError" });
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(spawned.terminated).toBe(0);
    closeAll(spawned);
  });

  it("turns an error of ours into a problem that names the job", async () => {
    const spawned = spawner(() => ({
      run: () => Promise.reject(new Error("proximity: a bug")),
      cancel: () => {},
    }));
    const run = createClient(dataUrl, spawned.spawn);
    const failure = await run("proximity", PARAMETERS, options()).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      problem: { code: "worker-failed", facts: { job: "proximity", reason: "proximity: a bug" } },
    });
    closeAll(spawned);
  });

  it("reports a thread that dies, and starts another", async () => {
    const spawned = spawner(() => ({ run: () => new Promise(() => {}), cancel: () => {} }));
    const run = createClient(dataUrl, spawned.spawn);
    const job = run("proximity", PARAMETERS, options());
    spawned.fail("out of memory");
    await expect(job).rejects.toMatchObject({
      problem: { code: "worker-failed", facts: { reason: "out of memory" } },
    });
    void run("proximity", PARAMETERS, options()).catch(() => {});
    expect(spawned.threads).toHaveLength(2);
    closeAll(spawned);
  });
});
