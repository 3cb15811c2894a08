import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { ANALYSES } from "../../src/analyses/index.ts";
import { WARNING_CODES } from "../../src/analyses/proximity/types.ts";
import type { LayerData } from "../../src/catalog/layer-data.ts";
import { loadLayer } from "../../src/catalog/load-layer.ts";
import { loadManifest } from "../../src/catalog/load-manifest.ts";
import type { ManifestRegion } from "../../src/catalog/manifest.ts";
import type { Read } from "../../src/catalog/read.ts";
import { LANGUAGE_CODES, loadLanguage, translator } from "../../src/languages/index.ts";
import { LAYERS } from "../../src/layers/index.ts";
import type { Analyses, AnalysisId, AnalysisMap } from "../../src/worker/protocol.ts";

const analyses: Analyses = ANALYSES;
const IDS = Object.keys(ANALYSES) as AnalysisId[];

/** What is asked of those of which the defaults ask nothing. */
const MORE: { readonly [Id in AnalysisId]?: Partial<AnalysisMap[Id]["parameters"]> } = {
  proximity: { sites: [{ id: "site-1", type: "point", longitude: 6.09, latitude: 52.51, name: null }] },
};

const read: Read = async (path) => ({ ok: true, value: await readFile(`public/data/${path}`, "utf8") });

async function committed(): Promise<{
  readonly world: ReadonlyMap<string, LayerData>;
  readonly regions: readonly ManifestRegion[];
}> {
  const manifest = await loadManifest(read);
  if (!manifest.ok) throw new Error(manifest.problem.code);
  const world = new Map<string, LayerData>();
  for (const about of manifest.value.layers) {
    const layer = await loadLayer(read, about);
    if (layer.ok) world.set(about.id, layer.value);
  }
  return { world, regions: manifest.value.regions };
}

/** One analysis with its own parameters, computed on the committed data. */
async function run<Id extends AnalysisId>(id: Id) {
  const { defaults, load, needs, alsoNeeds } = analyses[id];
  const { world, regions } = await committed();
  const parameters: AnalysisMap[Id]["parameters"] = { ...defaults, ...MORE[id] };
  const { compute } = await load();
  const outcome = await compute(world, parameters, () => {}, regions);
  const again = await compute(world, parameters, () => {}, regions);
  return { outcome, again, needed: [...new Set([...needs, ...(alsoNeeds?.(parameters) ?? [])])] };
}

describe.each(IDS)("%s", (id) => {
  it("is listed under its own id, with a version", () => {
    expect(analyses[id].id).toBe(id);
    expect(analyses[id].version).toBeGreaterThanOrEqual(1);
  });

  it("needs only layers that exist", () => {
    const known = LAYERS.map((layer) => layer.id);
    expect(analyses[id].needs.filter((need) => !known.includes(need))).toEqual([]);
  });

  it("computes the committed data twice to the same outcome, which survives the thread boundary", async () => {
    const { outcome, again, needed } = await run(id);
    expect(again).toEqual(outcome);
    expect(structuredClone(outcome)).toEqual(outcome);
    if (!("data" in outcome)) return;
    expect(outcome.data.map((used) => used.id)).toEqual(needed);
    expect(outcome).toMatchObject({ analysis: id, version: analyses[id].version });
    expect(outcome.warnings.map(({ code }) => code)).not.toContain("layer-missing");
  });
});

it("gives an outcome of proximity as it is in a file", async () => {
  const { outcome } = await run("proximity");
  expect(outcome.warnings).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
});

it.each(LANGUAGE_CODES)("has words for every warning of proximity in %s", async (language) => {
  await loadLanguage(language);
  const translate = translator(language);
  for (const code of WARNING_CODES) {
    const sentence = translate(`proximity.warnings.${code}`, { subject: "X", layers: "Y" });
    expect(sentence).toContain("X");
  }
});
