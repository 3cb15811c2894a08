import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDataFolder } from "../../../../scripts/checks/check-data-folder.ts";
import { RECIPES } from "../../../../scripts/recipes/index.ts";

const COMMITTED = "public/data";

function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), "data-"));
  for (const file of readdirSync(COMMITTED)) copyFileSync(join(COMMITTED, file), join(folder, file));
  return folder;
}

function troublesAfter(change: (folder: string) => void): string {
  const folder = copy();
  change(folder);
  return checkDataFolder(folder, RECIPES).troubles.join("\n");
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
}

// Each of these reads all the data anew.
describe("checkDataFolder", { timeout: 30_000 }, () => {
  it("finds every promise kept in what is committed", () => {
    expect(checkDataFolder(COMMITTED, RECIPES).troubles).toEqual([]);
  });

  it("says so when there is no manifest", () => {
    expect(troublesAfter((folder) => rmSync(join(folder, "manifest.json")))).toContain(
      "manifest.json: is missing",
    );
  });

  it("names a file that is missing, and one that nobody asked for", () => {
    expect(troublesAfter((folder) => rmSync(join(folder, "locks.geojson")))).toContain(
      "locks.geojson: is missing",
    );
    expect(troublesAfter((folder) => writeFileSync(join(folder, "old.geojson"), ""))).toContain(
      "old.geojson: is not in the manifest",
    );
  });

  it("names the file that was changed after it was written", () => {
    const troubles = troublesAfter((folder) =>
      edit(folder, "province.geojson", (text) => text.replace("Overijssel", "OVERIJSSEL")),
    );
    expect(troubles).toContain("province.geojson: has another sha256");
  });

  it("names the feature whose ring is open, turned round, or too precise", () => {
    const change = (ring: (coordinates: number[][]) => number[][]) =>
      troublesAfter((folder) =>
        edit(folder, "natura-2000.geojson", (text) => {
          const collection = JSON.parse(text);
          const [area] = collection.features;
          area.geometry.coordinates[0][0] = ring(area.geometry.coordinates[0][0]);
          return JSON.stringify(collection);
        }),
      );
    expect(change((ring) => ring.slice(0, -1))).toContain("aamsveen: ring 0 of part 0: it is not closed");
    expect(change((ring) => ring.toReversed())).toContain(
      "aamsveen: ring 0 of part 0: it runs the wrong way",
    );
    expect(change((ring) => ring.map(([x = 0, y = 0]) => [x + 1e-9, y]))).toContain(
      "aamsveen: a coordinate has more",
    );
    expect(change((ring) => ring.map(([x = 0, y = 0]) => [y, x]))).toContain("aamsveen: the position");
  });

  it("names a search entry of something that does not exist", () => {
    const troubles = troublesAfter((folder) =>
      edit(folder, "search.json", (text) => text.replace('"id":"aamsveen"', '"id":"atlantis"')),
    );
    expect(troubles).toContain("search.json: natura-2000/atlantis does not exist");
  });

  it("names a publisher or licence that is a remark, in whatever language", () => {
    const troubles = troublesAfter((folder) =>
      edit(folder, "manifest.json", (text) =>
        text
          .replace(
            '"publisher": "Rijden de Treinen"',
            '"publisher": "Rijden de Treinen; feiten van websites"',
          )
          .replace(/"licence": "ODbL 1\.0[^"]*"/, '"licence": "ODbL 1.0 (ligging)"'),
      ),
    );
    expect(troubles).toContain('stations.geojson: the manifest names a publisher "feiten van websites"');
    expect(troubles).toContain('truck-parkings.geojson: the manifest has a licence "ODbL 1.0 (ligging)"');
  });

  it("holds the manifest against the list of recipes", () => {
    expect(checkDataFolder(COMMITTED, RECIPES.slice(1)).troubles.join()).toContain("the recipes make");
  });
});
