import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Position } from "geojson";
import * as v from "valibot";
import { readCoverage } from "../../src/catalog/coverage.ts";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import { Manifest, type ManifestLayer, type ManifestRegion } from "../../src/catalog/manifest.ts";
import type { Recipe } from "../recipes/recipe.ts";
import { readRegionFiles } from "../sources/regions.ts";
import { countKnown } from "../steps/count-known.ts";
import { coverageOutline, outlineBounds } from "../steps/coverage-outline.ts";
import { oldestValueDate } from "../steps/oldest-value.ts";
import { regionContents } from "../steps/region-contents.ts";
import { readCommittedLayer } from "./read-layer.ts";
import { writeWholeFile } from "./write-file.ts";
import { layerFile } from "./write-layer.ts";

/**
 * Writes `manifest.json`: what is really in the folder, with its size and fingerprint, and the regions with
 * what the layers hold there.
 *
 * @returns a line per region that says how much of each layer lies in it
 */
export function writeManifest(
  folder: string,
  recipes: readonly Recipe[],
  regionsFolder: string,
): readonly string[] {
  const collections = new Map<string, LayerCollection>();
  const province = readCommittedLayer(folder, "province")?.features[0]?.geometry ?? null;
  const layers = recipes.filter(({ id }) => existsSync(join(folder, layerFile(id)))).map(describe);
  const regions = describeRegions(regionsFolder, layers, collections);
  const manifest: Manifest = v.parse(Manifest, {
    schemaVersion: 1,
    layers,
    regions: regions.map(({ region }) => region),
  });
  writeWholeFile(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return regions.map(({ line }) => line);

  function describe({ id, geometry, about, attributes, coverage }: Recipe): ManifestLayer {
    const bytes = readFileSync(join(folder, layerFile(id)));
    const collection = JSON.parse(bytes.toString("utf8")) as LayerCollection;
    collections.set(id, collection);
    return {
      id,
      file: layerFile(id),
      geometry,
      featureCount: collection.features.length,
      oldestDate: oldestValueDate(collection),
      withoutPlace: collection.features.filter((feature) => feature.geometry === null).length,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      ...about,
      ...(coverage ? describeCoverage(coverageOutline(coverage, province)) : {}),
      ...(attributes ? { completeness: countKnown(collection, attributes) } : {}),
    };
  }
}

function describeCoverage(outline: readonly Position[]) {
  return {
    coverageBounds: [...outlineBounds(outline)] as [number, number, number, number],
    coverageOutline: outline.map((corner) => corner.join(",")).join(" "),
  };
}

/** The regions of a folder, each with the layers that hold nothing or not everything in it. */
export function describeRegions(
  folder: string,
  layers: readonly ManifestLayer[],
  collections: ReadonlyMap<string, LayerCollection>,
): { readonly region: ManifestRegion; readonly line: string }[] {
  const coverage = new Map(layers.map((layer) => [layer.id, readCoverage(layer)]));
  return readRegionFiles(folder).map((file) => {
    const shares = regionContents(file, collections, coverage);
    const absentLayers = shares.filter(({ count }) => count === 0).map(({ layer }) => layer);
    const partialLayers = shares
      .filter(({ count, isPartial }) => count > 0 && isPartial)
      .map(({ layer }) => layer);
    const counts = shares.map(({ layer, count, isPartial }) => `${layer} ${count}${isPartial ? "*" : ""}`);
    return {
      region: { ...file, absentLayers, partialLayers },
      line: `${file.id}: ${counts.join(", ")}`,
    };
  });
}
