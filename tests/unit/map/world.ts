import type { Geometry } from "geojson";
import type { LayerFeature } from "../../../src/catalog/feature.ts";
import { defaultDocument } from "../../../src/state/default-document.ts";
import { emptyHistory } from "../../../src/state/history.ts";
import { initialSession, type LayerState } from "../../../src/state/session.ts";
import type { State } from "../../../src/state/store.ts";

/** A state with nothing loaded. */
export function anEmptyState(): State {
  return { document: defaultDocument, history: emptyHistory, session: initialSession };
}

/** The state with a layer loaded that has these features, by id. */
export function withLayer(state: State, layer: string, geometries: Record<string, Geometry | null>): State {
  const features = Object.entries(geometries).map(([id, geometry]) => feature(id, geometry));
  const ready: LayerState = {
    status: "ready",
    data: {
      about: {
        id: layer,
        file: `${layer}.geojson`,
        geometry: "mixed",
        featureCount: features.length,
        bytes: 0,
        sha256: "",
        publisher: "Kadaster, BRT; feiten uit openbare bronnen",
        licence: "CC BY 4.0",
        sourceUrl: "",
        sourceDate: "2026",
        retrieved: "2026-11-21",
        toleranceMeters: null,
        note_nl: "",
        note_en: "",
      },
      collection: { type: "FeatureCollection", features },
      byId: new Map(features.map((one) => [one.properties.id, one])),
    },
  };
  const { session } = state;
  return { ...state, session: { ...session, layerStates: { ...session.layerStates, [layer]: ready } } };
}

function feature(id: string, geometry: Geometry | null): LayerFeature {
  return {
    type: "Feature",
    geometry,
    properties: {
      id,
      name_nl: id,
      name_en: null,
      aliases: null,
      kind: "harbour",
      status: "existing",
      source: "",
      sourceDate: null,
      precisionMeters: null,
    },
  };
}
