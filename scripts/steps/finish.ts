import type { LayerCollection } from "../../src/catalog/feature.ts";
import { rewind } from "./rewind.ts";
import { decimalsFor, roundCoordinates } from "./round-coordinates.ts";

/** What every layer gets just before it is checked and written: rounding, winding, features by id. */
export function finish(collection: LayerCollection, toleranceMeters: number | null): LayerCollection {
  const decimals = decimalsFor(toleranceMeters);
  return {
    type: "FeatureCollection",
    features: collection.features
      .map((feature) => ({
        ...feature,
        geometry: feature.geometry && rewind(roundCoordinates(feature.geometry, decimals)),
      }))
      .sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1)),
  };
}
