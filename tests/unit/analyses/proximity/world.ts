import { readFileSync } from "node:fs";
import { defineProximity } from "../../../../src/analyses/proximity/index.ts";
import type { ProximityOutcome, ProximityParameters } from "../../../../src/analyses/proximity/types.ts";
import type { LayerFeature } from "../../../../src/catalog/feature.ts";
import type { LayerData } from "../../../../src/catalog/layer-data.ts";
import { LAYERS } from "../../../../src/layers/index.ts";

const FOLDER = "tests/unit/analyses/proximity/in";

/** A small invented world with one of everything that can go wrong. */
export function smallWorld(): ReadonlyMap<string, LayerData> {
  const { layers }: { layers: { about: LayerData["about"]; features: LayerFeature[] }[] } =
    readInput("world");
  return new Map(
    layers.map(({ about, features }) => [
      about.id,
      {
        about,
        collection: { type: "FeatureCollection", features },
        byId: new Map(features.map((feature) => [feature.properties.id, feature])),
      },
    ]),
  );
}

export function readInput<T>(name: string): T {
  return JSON.parse(readFileSync(`${FOLDER}/${name}.json`, "utf8"));
}

/** The layers of the product that are in the small world. */
export const SMALL_LAYERS = LAYERS.filter(({ id }) => smallWorld().has(id));

export async function computeSmall(
  parameters: ProximityParameters,
  world = smallWorld(),
  layers: Parameters<typeof defineProximity>[0] = SMALL_LAYERS,
): Promise<ProximityOutcome> {
  const { compute } = await defineProximity(layers).load();
  return compute(world, parameters, () => {});
}
