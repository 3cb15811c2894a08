import type { LayerCollection, LayerFeature } from "./feature.ts";
import type { ManifestLayer } from "./manifest.ts";

/** A layer in memory: its features as read, by id, and where they come from. */
export interface LayerData {
  readonly about: ManifestLayer;
  readonly collection: LayerCollection;
  readonly byId: ReadonlyMap<string, LayerFeature>;
}
