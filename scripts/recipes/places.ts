import type { LayerCollection, LayerFeature } from "../../src/catalog/feature.ts";
import type { LngLat } from "../../src/core/coordinates.ts";
import { checkAliases } from "../checks/check-aliases.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";
import { MUNICIPALITIES_FILE, readMunicipalityFinder } from "../sources/dutch-municipalities.ts";
import {
  PLACE_FILES,
  type Place,
  readCuratedPlaces,
  readFarPlaces,
  readSettlements,
} from "../sources/places.ts";
import { slug } from "../steps/slug.ts";
import type { Recipe } from "./recipe.ts";

/** Places to read the map by, biggest first: settlements around the province, and cities further away. */
export const places: Recipe = {
  id: "places",
  geometry: "point",
  about: {
    publisher: "Kadaster (BRT TOP10NL); GeoNames; Rijden de Treinen",
    licence: "CC BY 4.0; CC0 1.0",
    sourceUrl: "https://www.pdok.nl/introductie/-/article/basisregistratie-topografie-brt-topnl",
    sourceDate: "2025-07-01",
    retrieved: "2026-11-21",
    toleranceMeters: null,
    note_nl:
      "Inwonertallen zijn die van de woonkern, niet van de gemeente, en alleen bekend rond Overijssel. Het punt is het midden van de breedste dwarslijn door de kern. " +
      "Plaatsen verder weg staan op de plek van GeoNames of van hun station; hoe groot hun naam wordt getekend, is onze keuze.",
    note_en:
      "Populations are those of the settlement, not of the municipality, and known around Overijssel only. The point is the middle of the widest line across the settlement. " +
      "Places further away stand where GeoNames or their station is; how large their names are drawn is our choice.",
  },
  sources: [...PLACE_FILES, MUNICIPALITIES_FILE],

  build(read) {
    const municipalityOf = readMunicipalityFinder(read);
    const found = [...readSettlements(read), ...readCuratedPlaces(read), ...readFarPlaces(read)];
    return placeFeatures(found, municipalityOf);
  },

  check(collection) {
    const { features } = collection;
    const ids = new Set(features.map(({ properties }) => properties.id));
    return [
      ...checkAliases("places", collection),
      ...["zwolle", "enschede", "deventer", "hengelo", "almelo", "kampen", "meppel", "zutphen"]
        .filter((id) => !ids.has(id))
        .map((id) => `the place ${id} is missing`),
    ];
  },
};

/** The bigger of two places with one name has the plain id; the other has its municipality added. */
export function placeFeatures(
  found: readonly Place[],
  municipalityOf: (point: LngLat) => string | null,
): LayerCollection {
  const taken = new Set<string>();
  const features = [...found]
    .sort((a, b) => a.importance - b.importance || (b.population ?? 0) - (a.population ?? 0))
    .map((place) => {
      const plain = slug(place.nameNl);
      const id = taken.has(plain) ? slug(`${place.nameNl} ${municipalityOf(place.lngLat) ?? ""}`) : plain;
      taken.add(id);
      return toFeature(id, place);
    });
  return { type: "FeatureCollection", features };
}

function toFeature(id: string, place: Place): LayerFeature {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [...place.lngLat] },
    properties: {
      id,
      name_nl: place.nameNl,
      name_en: place.nameEn,
      aliases: joinAliases(place.nameNl, aliasesFor("places", id)),
      kind: place.kind,
      status: "existing",
      source: place.source,
      sourceDate: place.sourceDate,
      precisionMeters: place.precisionMeters,
      population: place.population,
      importance: place.importance,
    },
  };
}
