import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import { Manifest, type ManifestLayer, type ManifestRegion } from "../../src/catalog/manifest.ts";
import type { Recipe } from "../recipes/recipe.ts";
import { writeWholeFile } from "./write-file.ts";
import { layerFile } from "./write-layer.ts";

/** Writes `manifest.json`: what is really in the folder, with its size and fingerprint. */
export function writeManifest(folder: string, recipes: readonly Recipe[], regionsFolder: string): void {
  const manifest: Manifest = v.parse(Manifest, {
    schemaVersion: 1,
    layers: recipes.filter(({ id }) => existsSync(join(folder, layerFile(id)))).map(describe),
    regions: readRegions(regionsFolder),
  });
  writeWholeFile(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);

  function describe({ id, geometry, about }: Recipe): ManifestLayer {
    const bytes = readFileSync(join(folder, layerFile(id)));
    const { features } = JSON.parse(bytes.toString("utf8")) as LayerCollection;
    return {
      id,
      file: layerFile(id),
      geometry,
      featureCount: features.length,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      ...about,
    };
  }
}

/** A region file: what the manifest says of it, and its place in the list of regions. */
const RegionFile = v.object({ ...Manifest.entries.regions.item.entries, order: v.number() });

function readRegions(folder: string): ManifestRegion[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => v.parse(RegionFile, JSON.parse(readFileSync(join(folder, file), "utf8"))))
    .sort((a, b) => a.order - b.order);
}
