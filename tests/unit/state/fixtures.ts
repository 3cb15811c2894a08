import type { LayerFeature } from "../../../src/catalog/feature.ts";
import type { LayerData } from "../../../src/catalog/layer-data.ts";
import type { Manifest, ManifestLayer } from "../../../src/catalog/manifest.ts";
import { LAYERS } from "../../../src/layers/index.ts";
import { defaultDocument } from "../../../src/state/default-document.ts";
import { emptyHistory } from "../../../src/state/history.ts";
import { initialSession } from "../../../src/state/session.ts";
import { store } from "../../../src/state/store.ts";
import { regionOf } from "../catalog/region-of.ts";

/** Puts the one store back as it starts. */
export function resetStore(): void {
  store.setState({ document: defaultDocument, history: emptyHistory, session: initialSession });
}

const aboutLayer = (id: string): ManifestLayer => ({
  id,
  file: `${id}.geojson`,
  geometry: "mixed",
  featureCount: 1,
  bytes: 1,
  sha256: "",
  publisher: "",
  licence: "",
  sourceUrl: "",
  sourceDate: "2026",
  retrieved: "2026-11-21",
  toleranceMeters: null,
  note_nl: "",
  note_en: "",
});

/** A manifest of every layer, with the province and one region more. */
export const manifest: Manifest = {
  schemaVersion: 1,
  layers: LAYERS.map(({ id }) => aboutLayer(id)),
  regions: [
    regionOf({ id: "overijssel", name_nl: "Overijssel", bounds: [5.7, 52.1, 7.1, 52.9] }),
    regionOf({ id: "corridor", name_nl: "Corridor", bounds: [3, 50, 27, 61] }),
  ],
};

export function featureOf(id: string, located = true): LayerFeature {
  return {
    type: "Feature",
    geometry: located ? { type: "Point", coordinates: [6.1, 52.5] } : null,
    properties: {
      id,
      name_nl: id,
      name_en: null,
      aliases: null,
      kind: "harbour",
      status: "existing",
      source: "test",
      sourceDate: null,
      precisionMeters: null,
    },
  };
}

/** The text of a layer file with these features. */
export function layerText(...features: readonly LayerFeature[]): string {
  return JSON.stringify({ type: "FeatureCollection", features });
}

export function layerDataOf(layer: string, ...features: readonly LayerFeature[]): LayerData {
  return {
    about: aboutLayer(layer),
    collection: { type: "FeatureCollection", features: [...features] },
    byId: new Map(features.map((feature) => [feature.properties.id, feature])),
  };
}
