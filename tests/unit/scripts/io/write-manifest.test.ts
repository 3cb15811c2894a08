import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { beforeEach, describe, expect, it } from "vitest";
import { checkDataFolder } from "../../../../scripts/checks/check-data-folder.ts";
import { readCommittedLayer } from "../../../../scripts/io/read-layer.ts";
import { writeManifest } from "../../../../scripts/io/write-manifest.ts";
import { writeSearchIndex } from "../../../../scripts/io/write-search-index.ts";
import { RECIPES } from "../../../../scripts/recipes/index.ts";
import type { LayerCollection } from "../../../../src/catalog/feature.ts";
import { Manifest, type RegionFile } from "../../../../src/catalog/manifest.ts";
import { showRegion, undo } from "../../../../src/state/actions.ts";
import { defaultDocument } from "../../../../src/state/default-document.ts";
import { emptyHistory } from "../../../../src/state/history.ts";
import { regionChoice, regionGap } from "../../../../src/state/regions.ts";
import { initialSession } from "../../../../src/state/session.ts";
import { store } from "../../../../src/state/store.ts";

/** The layers that regions name, and what those need: the rest would only take time. */
const FEW = RECIPES.filter(({ id }) =>
  ["province", "municipalities", "waterways", "corridor", "locks", "terminals", "ports"].includes(id),
);
const NOTHING: LayerCollection = { type: "FeatureCollection", features: [] };

/** A region nobody has thought of: one town, as a view within Overijssel. */
const TINY: RegionFile = {
  id: "kampen",
  order: 9,
  parent: "overijssel",
  name_nl: "Kampen en omstreken",
  name_en: "Kampen and surroundings",
  note_nl: "Verzonnen voor een test.",
  note_en: "Made up for a test.",
  bounds: [5.8, 52.48, 6, 52.62],
  municipalities: ["GM0166"],
  languages: ["nl", "en"],
  modes: ["water"],
  layers: ["locks"],
  figures: [],
};

function folders(...extra: readonly RegionFile[]) {
  const folder = mkdtempSync(join(tmpdir(), "regions-"));
  const [data, regions] = [join(folder, "data"), join(folder, "regions")];
  mkdirSync(data);
  for (const { id } of FEW) cpSync(`public/data/${id}.geojson`, join(data, `${id}.geojson`));
  writeSearchIndex(data, new Map(FEW.map(({ id }) => [id, readCommittedLayer(data, id) ?? NOTHING])));
  cpSync("data/regions", regions, { recursive: true });
  for (const region of extra) writeFileSync(join(regions, `${region.id}.json`), JSON.stringify(region));
  return { data, regions };
}

function readManifest(data: string): Manifest {
  return v.parse(Manifest, JSON.parse(readFileSync(join(data, "manifest.json"), "utf8")));
}

describe("a region", () => {
  beforeEach(() =>
    store.setState({ document: defaultDocument, history: emptyHistory, session: initialSession }),
  );

  it("is one file: with it, the manifest, the chooser and the checks know the region", () => {
    const { data, regions } = folders(TINY);
    const lines = writeManifest(data, FEW, regions);
    expect(lines.at(-1)).toMatch(/^kampen: .*ports [1-9]/);
    expect(checkDataFolder(data, FEW, regions).troubles).toEqual([]);

    const manifest = readManifest(data);
    store.setState(({ session }) => ({ session: { ...session, manifest } }));
    const { views } = regionChoice(store.getState());
    expect(views.map(({ id }) => id)).toEqual(["twente", "zwolle", "stedendriehoek", "kampen"]);

    showRegion("kampen");
    const { document } = store.getState();
    expect(document).toMatchObject({ region: "kampen", camera: null, layers: { locks: { visible: true } } });
    expect(regionChoice(store.getState())).toMatchObject({
      current: { id: "overijssel" },
      shown: "kampen",
    });
    expect(regionGap("locks")(store.getState())).toBe("absent");
    expect(regionGap("ports")(store.getState())).toBe(null);

    undo();
    expect(store.getState().document.layers.locks?.visible).toBe(false);
  });

  it("may not name a municipality or a layer that does not exist", () => {
    const unknown = folders({ ...TINY, municipalities: ["GM9999"] });
    expect(() => writeManifest(unknown.data, FEW, unknown.regions)).toThrow("GM9999");
    const { data, regions } = folders({ ...TINY, layers: ["lighthouses"] });
    writeManifest(data, FEW, regions);
    expect(checkDataFolder(data, FEW, regions).troubles).toEqual([
      "manifest.json: the region kampen names the layer lighthouses, which does not exist",
    ]);
  });

  it("has to be as its file says", () => {
    const { data, regions } = folders();
    writeManifest(data, FEW, regions);
    writeFileSync(join(regions, "kampen.json"), JSON.stringify(TINY));
    expect(checkDataFolder(data, FEW, regions).troubles[0]).toContain("their files are");
    writeFileSync(join(regions, "kampen.json"), JSON.stringify({ ...TINY, id: "elsewhere" }));
    expect(() => writeManifest(data, FEW, regions)).toThrow("elsewhere");
    writeFileSync(join(regions, "kampen.json"), JSON.stringify({ ...TINY, lakes: 3 }));
    expect(() => writeManifest(data, FEW, regions)).toThrow("kampen.json");
  });
});
