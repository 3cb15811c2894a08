import { type Endpoint, expose } from "comlink";
import { describe, expect, it } from "vitest";
import { measureHere } from "../../../src/analyses/measure-cells.ts";
import { suitabilitySurface } from "../../../src/analyses/suitability-surface/index.ts";
import type { SurfaceParameters } from "../../../src/analyses/suitability-surface/types.ts";
import { createCellApi } from "../../../src/worker/create-cell-api.ts";
import { createPool, poolSize } from "../../../src/worker/pool.ts";
import type { Thread } from "../../../src/worker/thread.ts";
import { committedData } from "../analyses/suitability-surface/committed-data.ts";

const PARAMETERS: SurfaceParameters = {
  area: { type: "region", region: "twente" },
  shape: "square",
  cellMeters: 250,
  criteria: ["terminal", "natura-2000", "multimodal"].map((id) => ({ id, option: null })),
  withPlanned: false,
};

/** Threads that are none: the same messages over channels. */
function threads() {
  const spawned = { count: 0, terminated: 0, fail: (_: string) => {} };
  const spawn = (): Thread => {
    const { port1, port2 } = new MessageChannel();
    expose(createCellApi(), port2 as unknown as Endpoint);
    spawned.count++;
    return {
      endpoint: port1 as unknown as Endpoint,
      terminate: () => {
        spawned.terminated++;
        port1.close();
        port2.close();
      },
      onFailure: (fail) => {
        spawned.fail = fail;
      },
    };
  };
  return { spawned, spawn };
}

async function measure(cells = measureHere, report = (_: number) => {}) {
  const { world, regions } = await committedData();
  const { compute } = await suitabilitySurface.load();
  const outcome = await compute(world, PARAMETERS, report, regions, cells);
  if (outcome.refused) throw new Error(outcome.refused);
  // As text: comparing a hundred thousand numbers one by one takes seconds.
  const text = ({ buffer }: { readonly buffer: ArrayBuffer }) => Buffer.from(buffer).toString("base64");
  return outcome.columns.map(({ id, lows, highs, doubts, assetOf }) => [
    id,
    ...[lows, highs, doubts, assetOf].map(text),
  ]);
}

describe("a pool of threads", () => {
  it("measures what one thread measures, and stays for the next surface", async () => {
    const { spawned, spawn } = threads();
    const pool = createPool(spawn, 3);
    expect(await measure(pool)).toEqual(await measure());
    await measure(pool);
    expect(spawned.count).toBe(3);
  });

  it("stops handing out work when it is told to stop, and works again after that", async () => {
    const { spawn } = threads();
    const pool = createPool(spawn, 2);
    const stop = (fraction: number) => {
      if (fraction > 0.2) throw new DOMException("stop", "AbortError");
    };
    await expect(measure(pool, stop)).rejects.toThrow("stop");
    expect(await measure(pool)).toEqual(await measure());
  });

  it("says so when a thread dies, ends the others, and starts again the next time", async () => {
    const { spawned, spawn } = threads();
    const pool = createPool(spawn, 2);
    const dies = (fraction: number) => {
      if (fraction > 0.2 && spawned.terminated === 0) spawned.fail("out of memory");
    };
    await expect(measure(pool, dies)).rejects.toThrow("out of memory");
    expect(spawned.terminated).toBe(2);
    expect(await measure(pool)).toEqual(await measure());
    expect(spawned.count).toBe(4);
  });

  it("leaves a core to the page, and takes four at most", () => {
    expect([1, 2, 4, 16].map(poolSize)).toEqual([0, 1, 3, 4]);
  });
});
