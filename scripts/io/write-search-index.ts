import { join } from "node:path";
import * as v from "valibot";
import type { LayerCollection, LayerFeature } from "../../src/catalog/feature.ts";
import { type SearchEntry, SearchIndex } from "../../src/catalog/search-index.ts";
import { findMunicipality } from "../steps/find-municipality.ts";
import { representativePoint } from "../steps/representative-point.ts";
import { writeWholeFile } from "./write-file.ts";

/** Layers that are background: nobody looks for one of their features by name. */
const NOT_SEARCHED = new Set(["water", "railways", "roads", "countries", "province"]);

/** From here on a place is looked at from afar; of others the index does not tell the precision. */
const COARSE_METERS = 20_000;

/** Writes `search.json`: the names of every feature a person may look for, and where it is. */
export function writeSearchIndex(folder: string, layers: ReadonlyMap<string, LayerCollection>): void {
  const municipalities = layers.get("municipalities");
  const entries = [...layers]
    .filter(([layer]) => !NOT_SEARCHED.has(layer))
    .flatMap(([layer, { features }]) => features.map((feature) => entry(layer, feature, municipalities)));
  const index = v.parse(SearchIndex, { schemaVersion: 1, entries });
  const lines = index.entries.map((one) => JSON.stringify(one));
  writeWholeFile(join(folder, "search.json"), `{"schemaVersion":1,"entries":[\n${lines.join(",\n")}\n]}\n`);
}

function entry(layer: string, feature: LayerFeature, municipalities?: LayerCollection): SearchEntry {
  const { id, name_nl, name_en, aliases, kind, status, municipality, precisionMeters } = feature.properties;
  const point = feature.geometry && representativePoint(feature.geometry);
  const isPoint = feature.geometry?.type === "Point";
  const found = point && isPoint && municipalities ? findMunicipality(point, municipalities) : null;
  return {
    layer,
    id,
    name_nl,
    name_en,
    aliases,
    kind,
    status,
    place: typeof municipality === "string" ? municipality : found,
    lon: point?.[0] ?? null,
    lat: point?.[1] ?? null,
    ...(point && precisionMeters && precisionMeters >= COARSE_METERS ? { precisionMeters } : {}),
  };
}
