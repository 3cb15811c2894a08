import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { ANALYSES } from "../../src/analyses/index.ts";
import { WARNING_CODES } from "../../src/analyses/proximity/types.ts";
import type { LayerData } from "../../src/catalog/layer-data.ts";
import { loadLayer } from "../../src/catalog/load-layer.ts";
import { loadManifest } from "../../src/catalog/load-manifest.ts";
import type { Read } from "../../src/catalog/read.ts";
import { LANGUAGE_CODES, loadLanguage, translator } from "../../src/languages/index.ts";
import { LAYERS } from "../../src/layers/index.ts";

const read: Read = async (path) => ({ ok: true, value: await readFile(`public/data/${path}`, "utf8") });

async function committedWorld(): Promise<ReadonlyMap<string, LayerData>> {
  const manifest = await loadManifest(read);
  if (!manifest.ok) throw new Error(manifest.problem.code);
  const world = new Map<string, LayerData>();
  for (const about of manifest.value.layers) {
    const layer = await loadLayer(read, about);
    if (layer.ok) world.set(about.id, layer.value);
  }
  return world;
}

describe.each(Object.entries(ANALYSES))("%s", (id, analysis) => {
  it("is listed under its own id, with a version", () => {
    expect(analysis.id).toBe(id);
    expect(analysis.version).toBeGreaterThanOrEqual(1);
  });

  it("needs only layers that exist", () => {
    const known = LAYERS.map((layer) => layer.id);
    expect(analysis.needs.filter((need) => !known.includes(need as (typeof known)[number]))).toEqual([]);
    expect(analysis.needs.length).toBeGreaterThan(0);
  });

  it("computes the committed data twice to the same outcome, which survives the thread boundary", async () => {
    const world = await committedWorld();
    const { compute } = await analysis.load();
    const sites = [{ id: "site-1", type: "point", longitude: 6.09, latitude: 52.51, name: null }] as const;
    const parameters = { ...analysis.defaults, sites };
    const outcome = await compute(world, parameters, () => {});
    expect(outcome).toMatchObject({ analysis: id, version: analysis.version, warnings: [] });
    expect(outcome.data.map((used) => used.id)).toEqual(analysis.needs);
    expect(await compute(world, parameters, () => {})).toEqual(outcome);
    expect(structuredClone(outcome)).toEqual(outcome);
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });

  it.each(LANGUAGE_CODES)("has words for every warning in %s", async (language) => {
    await loadLanguage(language);
    const translate = translator(language);
    for (const code of WARNING_CODES) {
      const sentence = translate(`${id as "proximity"}.warnings.${code}`, { subject: "X", layers: "Y" });
      expect(sentence).toContain("X");
    }
  });
});
