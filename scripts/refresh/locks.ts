import { distance } from "@turf/distance";
import type { LayerFeature } from "../../src/catalog/feature.ts";
import { locks as recipe } from "../recipes/locks.ts";
import { type FisLock, readFisLocks } from "../sources/live/fis-locks.ts";
import { aboutLive } from "./cook.ts";
import type { Refresh } from "./refresh.ts";

/** A lock of the register this near to a chamber of the layer is the lock it belongs to. */
const SAME_LOCK_METERS = 400;
/** How far a chamber may be from the middle of its lock. */
const PRECISION_METERS = 100;

/**
 * The point of each chamber anew: the middle of its lock in the fairway information. Which chambers there are
 * and how large they are was collected by hand and stays; a chamber that is no longer found stays too.
 */
export const locks: Refresh = {
  layer: "locks",
  sources: ["fis-locks"],
  build(context) {
    const { answers, built } = context;
    const found = readFisLocks(answers.objects("fis-locks"));
    const features = (built.get("locks")?.features ?? []).map((feature) => placed(feature, found));
    return {
      collection: { type: "FeatureCollection", features },
      about: {
        ...aboutLive(recipe.about, { source: "fis-locks" }, context),
        publisher: recipe.about.publisher,
        licence: recipe.about.licence,
        note_nl:
          "Elke kolk is een eigen object; de kolken van een complex hebben hetzelfde punt: het midden van de sluis in het vaarwegenregister van Rijkswaterstaat. " +
          "Bronnen spreken elkaar tegen over maten: alle opgaven staan naast elkaar. De verruiming bij Kornwerderzand is een plan.",
        note_en:
          "Each chamber is a feature; the chambers of a complex share a point: the middle of the lock in the waterway register of Rijkswaterstaat. " +
          "Sources contradict each other on dimensions: all are given side by side. The enlargement at Kornwerderzand is a plan.",
      },
      troubles: [],
    };
  },
};

function placed(feature: LayerFeature, found: readonly FisLock[]): LayerFeature {
  const { geometry, properties } = feature;
  if (geometry?.type !== "Point") return feature;
  const [nearest] = found
    .map((lock) => ({ lock, meters: distance(geometry.coordinates, [...lock.lngLat], { units: "meters" }) }))
    .filter(({ meters }) => meters <= SAME_LOCK_METERS)
    .sort((a, b) => a.meters - b.meters);
  if (!nearest || properties.status !== "existing") return feature;
  return {
    ...feature,
    geometry: { type: "Point", coordinates: [...nearest.lock.lngLat] },
    properties: { ...properties, precisionMeters: PRECISION_METERS },
  };
}
