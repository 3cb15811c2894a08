import * as v from "valibot";
import type { LayerFeature } from "../../src/catalog/feature.ts";
import { checkAliases } from "../checks/check-aliases.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";
import { MUNICIPALITIES_FILE, readMunicipalityFinder } from "../sources/dutch-municipalities.ts";
import type { Recipe } from "./recipe.ts";

const STATIONS_FILE = "stations_nl.geojson";

/** What kinds the source tells apart; whether lines meet at the station is left out. */
const STATION_TYPES: Readonly<Record<string, string>> = {
  megastation: "mega",
  knooppuntIntercitystation: "intercity",
  intercitystation: "intercity",
  knooppuntSneltreinstation: "fast",
  sneltreinstation: "fast",
  knooppuntStoptreinstation: "local",
  stoptreinstation: "local",
  facultatiefStation: "occasional",
};

const StationProperties = v.object({
  code: v.string(),
  name_long: v.string(),
  type: v.nullable(v.picklist(Object.keys(STATION_TYPES))),
});

/** The passenger stations of the Netherlands. */
export const stations: Recipe = {
  id: "stations",
  geometry: "point",
  coverage: { within: "netherlands" },
  about: {
    publisher: "Rijden de Treinen",
    licence: "CC0 1.0",
    sourceUrl: "https://www.rijdendetreinen.nl/open-data/treinstations",
    sourceDate: "2023-09",
    retrieved: "2026-11-21",
    toleranceMeters: null,
    note_nl:
      "Alle stations voor reizigers in Nederland, stand van september 2023. Goederenstations staan er niet in.",
    note_en:
      "All passenger stations in the Netherlands, state of September 2023. Freight stations are not included.",
  },
  sources: [STATIONS_FILE, MUNICIPALITIES_FILE],

  build(read) {
    const municipalityOf = readMunicipalityFinder(read);
    return {
      type: "FeatureCollection",
      features: read
        .geojson(STATIONS_FILE, StationProperties)
        .flatMap(({ properties, geometry }): LayerFeature[] => {
          if (geometry?.type !== "Point") return [];
          const [longitude = 0, latitude = 0] = geometry.coordinates;
          const municipality = municipalityOf([longitude, latitude]);
          const id = properties.code.toLowerCase();
          const name = `Station ${properties.name_long}`;
          return [
            {
              type: "Feature",
              geometry: { type: "Point", coordinates: [longitude, latitude] },
              properties: {
                id,
                name_nl: name,
                name_en: `${properties.name_long} station`,
                aliases: joinAliases(name, [...aliasesFor("stations", id), properties.name_long]),
                kind: "station",
                status: "existing",
                source: "Rijden de Treinen",
                sourceDate: "2023-09",
                precisionMeters: 100,
                municipality,
                code: properties.code,
                stationType: STATION_TYPES[properties.type ?? ""] ?? null,
              },
            },
          ];
        }),
    };
  },

  check(collection) {
    const { features } = collection;
    const codes = new Set(features.map(({ properties }) => properties.code));
    return [
      ...checkAliases("stations", collection),
      ...["ZL", "DV", "HGL", "ES", "AML", "KPN", "MP"]
        .filter((code) => !codes.has(code))
        .map((code) => `the station ${code} is missing`),
    ];
  },
};
