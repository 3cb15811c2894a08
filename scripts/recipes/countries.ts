import type { LayerFeature } from "../../src/catalog/feature.ts";
import type { Bounds } from "../../src/core/coordinates.ts";
import { aboutSource } from "../sources/about-source.ts";
import { NATURAL_EARTH, readCountries, readLand } from "../sources/natural-earth.ts";
import { cutAtAntimeridian } from "../steps/cut-at-antimeridian.ts";
import { boxOf, intersect, subtract } from "../steps/overlay.ts";
import { simplifyTopology } from "../steps/simplify-topology.ts";
import { slug } from "../steps/slug.ts";
import { withoutSplinters } from "../steps/without-splinters.ts";
import type { Recipe } from "./recipe.ts";

const EUROPE: Bounds = [-12, 35, 40, 72];
const TOLERANCE_METERS = 2000;
/** Smaller islands cannot be seen at this scale. */
const SMALLEST_HECTARES = 10_000;

/** Without Antarctica: nobody trades there. */
const WORLD: Bounds = [-180, -60, 180, 84];

/** Without these there is no corridor to draw on. */
const EXPECTED = ["netherlands", "germany", "poland", "lithuania", "latvia", "estonia", "finland", "belgium"];

/** The land of Europe, for when the whole corridor is in view. */
export const countries: Recipe = {
  id: "countries",
  geometry: "polygon",
  about: aboutSource(NATURAL_EARTH, {
    toleranceMeters: TOLERANCE_METERS,
    note_nl:
      "Landen op de schaal van Europa, alleen als achtergrond bij het overzicht van de corridor. Eilanden kleiner dan 100 km² ontbreken. Land buiten Europa is grof en zonder grenzen.",
    note_en:
      "Countries at the scale of Europe, only as a background to the overview of the corridor. Islands smaller than 100 km² are left out. Land outside Europe is coarse and without borders.",
  }),
  sources: [],
  extent: "world",

  build() {
    const clipped = readCountries(EUROPE).map((country) => ({
      ...country,
      geometry: withoutSplinters(
        intersect(cutAtAntimeridian(country.geometry), boxOf(EUROPE)),
        SMALLEST_HECTARES,
      ),
    }));
    const simplified = simplifyTopology(
      clipped.filter(({ geometry }) => geometry.coordinates.length > 0),
      {
        toleranceMeters: TOLERANCE_METERS,
        maximumSegmentMeters: null,
      },
    );
    return {
      type: "FeatureCollection",
      features: [
        landAroundEurope(),
        ...simplified.map(
          ({ geometry, properties: { name, isoNumber } }): LayerFeature => ({
            type: "Feature",
            geometry,
            properties: {
              id: slug(name),
              name_nl: dutchName(isoNumber) ?? name,
              name_en: name,
              aliases: null,
              kind: "country",
              status: "existing",
              source: NATURAL_EARTH.publisher,
              sourceDate: NATURAL_EARTH.sourceDate,
              precisionMeters: null,
            },
          }),
        ),
      ],
    };
  },

  check({ features }) {
    const made = new Set(features.map(({ properties }) => properties.id));
    return EXPECTED.filter((id) => !made.has(id)).map((id) => `${id}: is missing`);
  },
};

/** The rest of the world as one piece of land: partners far away stand on it, nothing else is drawn there. */
function landAroundEurope(): LayerFeature {
  const land = subtract(intersect(cutAtAntimeridian(readLand()), boxOf(WORLD)), [boxOf(EUROPE)]);
  return {
    type: "Feature",
    geometry: withoutSplinters(land, SMALLEST_HECTARES),
    properties: {
      id: "around-europe",
      name_nl: "Land buiten Europa",
      name_en: "Land outside Europe",
      aliases: null,
      kind: "world-region",
      status: "existing",
      source: NATURAL_EARTH.publisher,
      sourceDate: NATURAL_EARTH.sourceDate,
      precisionMeters: null,
    },
  };
}

/** The Dutch name of a country by its ISO 3166-1 number, as the language data of the platform has it. */
function dutchName(isoNumber: string | null): string | null {
  const region = isoNumber === null ? undefined : new Intl.Locale(`und-${isoNumber}`).region;
  return region === undefined ? null : (new Intl.DisplayNames("nl", { type: "region" }).of(region) ?? null);
}
