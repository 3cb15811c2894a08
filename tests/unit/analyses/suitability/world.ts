import { readFileSync } from "node:fs";
import type { Geometry } from "geojson";
import { suitability } from "../../../../src/analyses/suitability/index.ts";
import type {
  MeasuredCriterion,
  SuitabilityMeasured,
} from "../../../../src/analyses/suitability/measured.ts";
import { DOUBTS } from "../../../../src/analyses/suitability/measured.ts";
import type { SuitabilityParameters } from "../../../../src/analyses/suitability/question.ts";
import type { AttributeValue, LayerFeature } from "../../../../src/catalog/feature.ts";
import type { LayerData } from "../../../../src/catalog/layer-data.ts";
import { loadLayer } from "../../../../src/catalog/load-layer.ts";
import { loadManifest } from "../../../../src/catalog/load-manifest.ts";
import type { ManifestRegion } from "../../../../src/catalog/manifest.ts";
import type { Read } from "../../../../src/catalog/read.ts";

type World = ReadonlyMap<string, LayerData>;

const read: Read = async (path) => ({ ok: true, value: readFileSync(`public/data/${path}`, "utf8") });

/** The committed layers and regions. */
export async function committedWorld(): Promise<{ world: World; regions: readonly ManifestRegion[] }> {
  const manifest = await loadManifest(read);
  if (!manifest.ok) throw new Error(manifest.problem.code);
  const layers = await Promise.all(manifest.value.layers.map((about) => loadLayer(read, about)));
  const world = new Map(
    layers.flatMap((layer) => (layer.ok ? [[layer.value.about.id, layer.value] as const] : [])),
  );
  return { world, regions: manifest.value.regions };
}

/** An invented feature; what is not told is unknown. */
export function feature(
  id: string,
  kind: string,
  geometry: Geometry | null,
  more: Readonly<Record<string, AttributeValue>> = {},
): LayerFeature {
  const properties = { id, name_nl: id, name_en: null, aliases: null, kind, status: "existing" as const };
  return {
    type: "Feature",
    geometry,
    properties: { ...properties, source: "test", sourceDate: null, precisionMeters: null, ...more },
  };
}

/** An invented layer; `coverageOutline` says where it is complete. */
export function layer(
  id: string,
  features: LayerFeature[],
  coverageOutline: string | null = null,
): LayerData {
  const about = { id, sourceDate: "2026", toleranceMeters: null, coverageOutline } as LayerData["about"];
  return {
    about,
    collection: { type: "FeatureCollection", features },
    byId: new Map(features.map((one) => [one.properties.id, one])),
  };
}

export function worldOf(...layers: readonly LayerData[]): World {
  return new Map(layers.map((one) => [one.about.id, one]));
}

export function point(longitude: number, latitude: number): Geometry {
  return { type: "Point", coordinates: [longitude, latitude] };
}

/** A square of so many degrees to both sides of its middle. */
export function square(longitude: number, latitude: number, half: number): Geometry {
  const [west, east, south, north] = [longitude - half, longitude + half, latitude - half, latitude + half];
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

/** Nothing but what is asked. */
export const NOTHING: SuitabilityParameters = { ...suitability.defaults, criteria: [], conditions: [] };

export async function measure(
  world: World,
  parameters: SuitabilityParameters,
  regions?: readonly ManifestRegion[],
): Promise<SuitabilityMeasured> {
  const { compute } = await suitability.load();
  return compute(world, parameters, () => {}, regions);
}

export function asked(...criteria: readonly (readonly [id: string, option: string | null])[]) {
  return { criteria: criteria.map(([id, option]) => ({ id, option, curve: null })) };
}

/** What one candidate comes to, in words. */
export function amountOf(outcome: SuitabilityMeasured, criterion: string, candidate: number) {
  const column = columnOf(outcome, criterion);
  const assetAt = (positions: Int32Array | undefined) =>
    column.assets[positions?.[candidate] ?? -1]?.featureId ?? null;
  return {
    low: column.lows[candidate] ?? Number.NaN,
    high: column.highs[candidate] ?? Number.NaN,
    doubt: DOUBTS[column.doubts[candidate] ?? 0],
    asset: assetAt(column.assetOf),
    nearer: assetAt(column.nearerOf),
  };
}

export function columnOf({ measured }: SuitabilityMeasured, criterion: string): MeasuredCriterion {
  const column = measured.find(({ id }) => id === criterion);
  if (!column) throw new Error(`${criterion} was not measured.`);
  return column;
}
