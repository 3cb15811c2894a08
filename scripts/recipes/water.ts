import type { Feature, Geometry } from "geojson";
import * as v from "valibot";
import type { FeatureProperties, LayerCollection } from "../../src/catalog/feature.ts";
import type { Bounds } from "../../src/core/coordinates.ts";
import type { SourceReader } from "../io/read-source.ts";
import { CBS_PROVINCES } from "../sources/cbs-provinces.ts";
import { CURATED } from "../sources/curated.ts";
import { readCountries } from "../sources/natural-earth.ts";
import { TOP10NL_WATER } from "../sources/top10nl-water.ts";
import { boxOf, dissolve, intersect, subtract } from "../steps/overlay.ts";
import { simplifyTopology } from "../steps/simplify-topology.ts";
import { slug } from "../steps/slug.ts";
import { withGeometry } from "../steps/with-geometry.ts";
import { withoutSplinters } from "../steps/without-splinters.ts";
import type { Recipe } from "./recipe.ts";

const TOLERANCE_METERS = 20;
/** The part of the tolerance that goes into the coast before it is cut up among the waters. */
const COAST_METERS = 8;
/** Around the country, with the sea on the way to it. */
const BOUNDS: Bounds = [1.5, 50.9, 8.6, 54.6];
/** Smaller parts of sea and lakes are splinters between the coast lines of two sources. */
const SMALLEST_OPEN_HECTARES = 10;
/** Smaller parts of rivers are crumbs between two bridges. */
const SMALLEST_NAMED_HECTARES = 0.2;
/** Too narrow for a source of about 10 m: their surfaces fall apart into hundreds of crumbs. */
const TOO_NARROW = new Set(["Regge", "Dinkel", "Overijssels Kanaal"]);
const LAKES = new Set([
  "Beulakerwijde",
  "Belterwijde",
  "Kleine Belterwijde",
  "Schutsloterwijde",
  "Boschwijde",
]);

const OpenWater = v.object({
  id: v.string(),
  name_nl: v.string(),
  name_en: v.nullable(v.string()),
  kind: v.picklist(["sea", "lake", "river"]),
});

type Surface = Feature<Geometry, FeatureProperties>;

/** Sea, lakes and rivers as surfaces: the background on which everything else is read. */
export const water: Recipe = {
  id: "water",
  geometry: "polygon",
  about: {
    publisher: "CBS; Kadaster, BRT TOP10NL; Natural Earth",
    licence: "CC BY 4.0; Public domain",
    sourceUrl: TOP10NL_WATER.sourceUrl,
    sourceDate: CBS_PROVINCES.sourceDate,
    retrieved: CBS_PROVINCES.retrieved,
    toleranceMeters: TOLERANCE_METERS,
    note_nl:
      "Zee en meren zijn wat overblijft naast het land van het CBS; de grenzen tussen meren zijn met de hand getrokken. Rivieren en kanalen als vlak alleen binnen Overijssel. Achtergrond, niet om oevers op te meten.",
    note_en:
      "Sea and lakes are what is left beside the land of Statistics Netherlands; the lines between lakes are drawn by hand. Rivers and canals as surfaces only within Overijssel. Background, not for measuring banks.",
  },
  sources: [CBS_PROVINCES.file, TOP10NL_WATER.file],

  build(read) {
    const surfaces = [...openWater(read), ...namedWaters(read)];
    return {
      type: "FeatureCollection",
      features: simplifyTopology(surfaces, {
        toleranceMeters: TOLERANCE_METERS - COAST_METERS,
        maximumSegmentMeters: null,
      }),
    };
  },

  check({ features }) {
    const known = CURATED.geojson("open-water.geojson", OpenWater).map(({ properties }) => properties.id);
    const made = new Set(features.map(({ properties }) => properties.id));
    return [...known, "ijssel", "twentekanaal"]
      .filter((id) => !made.has(id))
      .map((id) => `${id}: is missing`);
  },
};

/** Everything in a box that is no land, by the names of the hand-drawn areas it lies in. */
function openWater(read: SourceReader): Surface[] {
  const land = simplifyTopology(withGeometry(read.geojson(CBS_PROVINCES.file, CBS_PROVINCES.properties)), {
    toleranceMeters: COAST_METERS,
    maximumSegmentMeters: null,
  }).map(({ geometry }) => geometry);
  const abroad = readCountries(BOUNDS)
    .filter(({ properties }) => properties.name !== "Netherlands")
    .map(({ geometry }) => intersect(geometry, boxOf(BOUNDS)));
  const all = subtract(boxOf(BOUNDS), [...land, ...abroad]);
  return withGeometry(CURATED.geojson("open-water.geojson", OpenWater)).map(({ geometry, properties }) => ({
    type: "Feature",
    geometry: withoutSplinters(intersect(all, geometry), SMALLEST_OPEN_HECTARES),
    properties: surfaceProperties(properties, CBS_PROVINCES),
  }));
}

/** The named waters alone: the part of the layer that is made from the topographic map. */
export function waterSurfaces(read: SourceReader): LayerCollection {
  return {
    type: "FeatureCollection",
    features: simplifyTopology(namedWaters(read), {
      toleranceMeters: TOLERANCE_METERS - COAST_METERS,
      maximumSegmentMeters: null,
    }),
  };
}

function namedWaters(read: SourceReader): Surface[] {
  return withGeometry(read.geojson(TOP10NL_WATER.file, TOP10NL_WATER.properties))
    .filter(({ properties: { naam } }) => !TOO_NARROW.has(naam))
    .map(({ geometry, properties: { naam } }) => ({
      type: "Feature",
      geometry: withoutSplinters(dissolve(geometry), SMALLEST_NAMED_HECTARES),
      properties: surfaceProperties(
        { id: slug(naam), name_nl: naam, name_en: null, kind: LAKES.has(naam) ? "lake" : "river" },
        TOP10NL_WATER,
      ),
    }));
}

function surfaceProperties(
  named: v.InferOutput<typeof OpenWater>,
  source: { readonly publisher: string; readonly sourceDate: string },
): FeatureProperties {
  return {
    ...named,
    aliases: null,
    status: "existing",
    source: source.publisher,
    sourceDate: source.sourceDate,
    precisionMeters: null,
  };
}
