import * as v from "valibot";
import { FeatureProperties, type LayerCollection, type LayerFeature } from "../../src/catalog/feature.ts";
import { decimalsFor } from "../steps/round-coordinates.ts";
import { checkCoordinates, type Extent } from "./check-coordinates.ts";
import { checkRings } from "./check-rings.ts";

/**
 * What every layer promises: the schema, ids that occur once, flat properties, coordinates that are numbers
 * with the decimals of the layer, rings that are closed, run the right way and do not cross themselves.
 *
 * @returns the broken promises, each beginning with the id of the feature
 */
export function checkCollection(
  collection: LayerCollection,
  toleranceMeters: number | null,
  extent?: Extent,
): string[] {
  const seen = new Set<string>();
  return collection.features.flatMap((feature, index) => {
    const troubles = [...checkProperties(feature), ...checkGeometry(feature, toleranceMeters, extent)];
    const id = feature.properties?.id ?? `feature ${index + 1}`;
    if (seen.has(id)) troubles.push("the id occurs twice");
    seen.add(id);
    return troubles.map((trouble) => `${id}: ${trouble}`);
  });
}

function checkProperties({ properties }: LayerFeature): string[] {
  const parsed = v.safeParse(FeatureProperties, properties);
  const wrong = parsed.success
    ? []
    : parsed.issues.map((issue) => `${v.getDotPath(issue) ?? "properties"}: ${issue.message}`);
  const nested = Object.entries(properties ?? {})
    .filter(([, value]) => value !== null && typeof value === "object")
    .map(([key]) => `${key} is not flat`);
  const broken = Object.entries(properties ?? {})
    .filter(([, value]) => typeof value === "number" && !Number.isFinite(value))
    .map(([key]) => `${key} is not a finite number`);
  return [...wrong, ...nested, ...broken];
}

function checkGeometry(
  { geometry }: LayerFeature,
  toleranceMeters: number | null,
  extent?: Extent,
): string[] {
  if (geometry === null) return [];
  return [
    ...checkCoordinates(geometry, decimalsFor(toleranceMeters), extent),
    ...checkRings(geometry, toleranceMeters === 0),
  ];
}
