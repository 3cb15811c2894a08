import { coverage } from "../../../../src/analyses/coverage/index.ts";
import type { CoverageParameters } from "../../../../src/analyses/coverage/question.ts";
import type { CoverageOutcome, RoadChain } from "../../../../src/analyses/coverage/result.ts";
import type { AttributeValue, LayerFeature } from "../../../../src/catalog/feature.ts";
import type { ManifestRegion } from "../../../../src/catalog/manifest.ts";
import type { LngLat } from "../../../../src/core/coordinates.ts";
import { feature, layer, point, worldOf } from "../suitability/world.ts";

/** An invented road from west to east, along the parallel of 52.2° north; a kilometre is this many degrees. */
const DEGREES_PER_KILOMETER = 1 / 68.40247;
const WEST = 5.5;
const LATITUDE = 52.2;

export function at(kilometers: number, northDegrees = 0): LngLat {
  return [WEST + kilometers * DEGREES_PER_KILOMETER, LATITUDE + northDegrees];
}

export function roadFeature(number: string, ...lines: readonly (readonly LngLat[])[]): LayerFeature {
  const coordinates = lines.map((line) => line.map(([longitude, latitude]) => [longitude, latitude]));
  return feature(
    number.toLowerCase(),
    "motorway",
    { type: "MultiLineString", coordinates },
    { road: number },
  );
}

/** A straight road with a vertex every two kilometres. */
export function straight(number: string, fromKilometers: number, toKilometers: number): LayerFeature {
  const steps = Math.max(1, Math.ceil((toKilometers - fromKilometers) / 2));
  const line = Array.from({ length: steps + 1 }, (_, step) =>
    at(fromKilometers + ((toKilometers - fromKilometers) * step) / steps),
  );
  return roadFeature(number, line);
}

export function exit(id: string, kilometers: number, hectometre: number | null, road = "A1"): LayerFeature {
  return feature(id, "exit", point(...at(kilometers)), { road, hectometre, exitNumber: null });
}

export function parking(
  id: string,
  kilometers: number,
  more: Readonly<Record<string, AttributeValue>> = {},
): LayerFeature {
  const { road = "A1", side = "right", hectometre = null, ...rest } = more;
  const stated = { road, side, hectometre, truckPlaces: null, securityLevel: null };
  return feature(id, "service-area", point(...at(kilometers)), { ...stated, ...rest });
}

export interface Made {
  readonly roads?: LayerFeature[];
  readonly exits?: LayerFeature[];
  readonly parkings?: LayerFeature[];
  readonly energy?: LayerFeature[];
  readonly places?: LayerFeature[];
  /** Where parkings are complete; everywhere on the invented roads when left out. */
  readonly outline?: string | null;
}

const EVERYWHERE = "3,50 9,50 9,54 3,54 3,50";

/** Computes an invented world; what is not asked is the default, the whole chain. */
export async function compute(
  made: Made,
  asked: Partial<CoverageParameters> = {},
  regions: readonly ManifestRegion[] = [],
): Promise<CoverageOutcome> {
  const world = worldOf(
    layer("roads", made.roads ?? [straight("A1", 0, 100)]),
    layer("road-exits", made.exits ?? []),
    layer("places", made.places ?? []),
    layer("truck-parkings", made.parkings ?? [], made.outline === undefined ? EVERYWHERE : made.outline),
    layer("energy", made.energy ?? [], EVERYWHERE),
    layer("municipalities", []),
  );
  const { compute } = await coverage.load();
  const parameters = { ...coverage.defaults, roads: ["A1"], extent: null, ...asked };
  return compute(world, parameters, () => {}, regions);
}

/** The only chain of an outcome. */
export function onlyChain({ chains }: CoverageOutcome): RoadChain {
  const [chain, another] = chains;
  if (!chain || another) throw new Error(`There are ${chains.length} chains.`);
  return chain;
}

/** Gaps of a carriageway in whole kilometres: from, to. */
export function gapsOf(
  chain: RoadChain,
  id: "rising" | "falling",
  count: "certain" | "possible" | "withPlans" = "certain",
): readonly (readonly [number, number])[] {
  const carriageway = chain.carriageways.find((one) => one.id === id);
  return (carriageway?.[count].gaps ?? []).map(({ fromMeters, toMeters }) => [
    Math.round(fromMeters / 1000),
    Math.round(toMeters / 1000),
  ]);
}
