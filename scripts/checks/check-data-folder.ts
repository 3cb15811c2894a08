import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { DOCUMENTS_FILE } from "../../src/catalog/document-index.ts";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import { FigureIndex } from "../../src/catalog/figure.ts";
import { FIGURES_FILE } from "../../src/catalog/figure-book.ts";
import { Manifest, type ManifestLayer, type ManifestRegion } from "../../src/catalog/manifest.ts";
import { describeRegions } from "../io/write-manifest.ts";
import type { Recipe } from "../recipes/recipe.ts";
import { REGIONS_FOLDER } from "../sources/regions.ts";
import { checkAttribution } from "./check-attribution.ts";
import { checkCollection } from "./check-collection.ts";
import { checkCompleteness } from "./check-completeness.ts";
import { checkDocuments } from "./check-documents.ts";
import { checkFigures } from "./check-figures.ts";
import { checkRegionContents, checkRegions } from "./check-regions.ts";
import { checkSearchIndex } from "./check-search-index.ts";
import { checkSegments } from "./check-segments.ts";

/** What a folder of built data weighs and what is wrong with it. */
export interface FolderReport {
  readonly layers: number;
  readonly features: number;
  readonly bytes: number;
  readonly gzipBytes: number;
  /** Broken promises; each names the file, and the feature when it is about one. */
  readonly troubles: readonly string[];
}

/** How heavy all the data together may be. */
export const BUDGET = { bytes: 8e6, gzipBytes: 2e6 } as const;

const MANIFEST_FILE = "manifest.json";
const SEARCH_FILE = "search.json";

/** Holds everything in a data folder against the schema, the manifest, the recipes and the budget. */
export function checkDataFolder(
  folder: string,
  recipes: readonly Recipe[],
  regionsFolder: string = REGIONS_FOLDER,
): FolderReport {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const missing = [MANIFEST_FILE, SEARCH_FILE].filter((file) => !files.includes(file));
  if (missing.length > 0) return nothing(missing.map((file) => `${file}: is missing in ${folder}`));
  const parsed = v.safeParse(Manifest, readJson(folder, MANIFEST_FILE));
  if (!parsed.success) {
    return nothing(
      parsed.issues.map((issue) => `${MANIFEST_FILE}: ${v.getDotPath(issue)}: ${issue.message}`),
    );
  }
  const { layers, regions } = parsed.output;
  const collections = new Map<string, LayerCollection>();
  const troubles = layers.flatMap((layer) => {
    const recipe = recipes.find(({ id }) => id === layer.id);
    return checkLayer(folder, layer, recipe, collections).map((trouble) => `${layer.file}: ${trouble}`);
  });
  const sizes = files.map((file) => readFileSync(join(folder, file)));
  const bytes = sum(sizes.map((content) => content.length));
  const gzipBytes = sum(sizes.map((content) => gzipSync(content).length));
  return {
    layers: layers.length,
    features: sum(layers.map(({ featureCount }) => featureCount)),
    bytes,
    gzipBytes,
    troubles: [
      ...troubles,
      ...checkLayerList(layers, recipes),
      ...checkRegions(regions, [...collections.keys()]).map((trouble) => `${MANIFEST_FILE}: ${trouble}`),
      ...checkRegionContents(regions, describeRegions(regionsFolder, layers, collections)).map(
        (trouble) => `${MANIFEST_FILE}: ${trouble}`,
      ),
      ...checkSearchIndex(readJson(folder, SEARCH_FILE), collections).map(
        (trouble) => `${SEARCH_FILE}: ${trouble}`,
      ),
      ...checkFigureFile(folder, files, collections).map((trouble) => `${FIGURES_FILE}: ${trouble}`),
      ...checkDocumentFile(folder, files, collections, regions).map(
        (trouble) => `${DOCUMENTS_FILE}: ${trouble}`,
      ),
      ...strayFiles(files, layers).map((file) => `${file}: is not in the manifest`),
      ...(bytes > BUDGET.bytes ? [`all files together: ${bytes} bytes, allowed are ${BUDGET.bytes}`] : []),
      ...(gzipBytes > BUDGET.gzipBytes
        ? [`all files together: ${gzipBytes} bytes in gzip, allowed are ${BUDGET.gzipBytes}`]
        : []),
    ],
  };
}

function checkLayer(
  folder: string,
  layer: ManifestLayer,
  recipe: Recipe | undefined,
  collections: Map<string, LayerCollection>,
): string[] {
  if (!existsSync(join(folder, layer.file))) return ["is missing"];
  const content = readFileSync(join(folder, layer.file));
  const collection = JSON.parse(content.toString("utf8")) as LayerCollection;
  collections.set(layer.id, collection);
  const { features } = collection;
  return [
    ...(content.length === layer.bytes
      ? []
      : [`has ${content.length} bytes, the manifest says ${layer.bytes}`]),
    ...(createHash("sha256").update(content).digest("hex") === layer.sha256
      ? []
      : ["has another sha256 than the manifest says"]),
    ...(features.length === layer.featureCount
      ? []
      : [`has ${features.length} features, the manifest says ${layer.featureCount}`]),
    ...emptyTexts(layer),
    ...checkAttribution(layer),
    ...checkCompleteness(collection, layer.completeness, recipe?.attributes),
    ...checkCollection(collection, layer.toleranceMeters, recipe?.extent),
    ...features
      .filter(({ properties }) => properties.source?.trim() === "")
      .map(({ properties }) => `${properties.id}: has no source`),
    ...(recipe?.maximumSegmentMeters ? checkSegments(collection, recipe.maximumSegmentMeters) : []),
  ];
}

/** A folder may do without figures; those it has keep their promises. */
function checkFigureFile(
  folder: string,
  files: readonly string[],
  collections: ReadonlyMap<string, LayerCollection>,
): string[] {
  if (!files.includes(FIGURES_FILE)) return [];
  const parsed = v.safeParse(FigureIndex, readJson(folder, FIGURES_FILE));
  if (!parsed.success) return parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
  const ids = [...collections].map(
    ([layer, { features }]) => [layer, new Set(features.map(({ properties }) => properties.id))] as const,
  );
  return checkFigures(parsed.output, new Map(ids));
}

/** A folder may do without the index of the documents; the one it has leads to homes that exist. */
function checkDocumentFile(
  folder: string,
  files: readonly string[],
  layers: ReadonlyMap<string, LayerCollection>,
  regions: readonly ManifestRegion[],
): string[] {
  if (!files.includes(DOCUMENTS_FILE)) return [];
  const figures = files.includes(FIGURES_FILE)
    ? v.safeParse(FigureIndex, readJson(folder, FIGURES_FILE))
    : null;
  return checkDocuments(readJson(folder, DOCUMENTS_FILE), {
    layers,
    regions: new Set(regions.map(({ id }) => id)),
    figures: new Set(figures?.success ? figures.output.figures.map(({ id }) => id) : []),
  });
}

function emptyTexts(layer: ManifestLayer): string[] {
  return Object.entries(layer)
    .filter(([, value]) => typeof value === "string" && value.trim() === "")
    .map(([key]) => `the manifest has no ${key}`);
}

function checkLayerList(layers: readonly ManifestLayer[], recipes: readonly Recipe[]): string[] {
  const [made, wanted] = [layers.map(({ id }) => id), recipes.map(({ id }) => id)];
  return made.join() === wanted.join()
    ? []
    : [`${MANIFEST_FILE}: the layers are ${made.join(", ")}; the recipes make ${wanted.join(", ")}`];
}

function strayFiles(files: readonly string[], layers: readonly ManifestLayer[]): string[] {
  const known = new Set([
    MANIFEST_FILE,
    SEARCH_FILE,
    FIGURES_FILE,
    DOCUMENTS_FILE,
    ...layers.map(({ file }) => file),
  ]);
  return files.filter((file) => !known.has(file));
}

function nothing(troubles: readonly string[]): FolderReport {
  return { layers: 0, features: 0, bytes: 0, gzipBytes: 0, troubles };
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
