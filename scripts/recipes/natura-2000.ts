import type { Geometry } from "geojson";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import { areaChangePercent, checkGeneralisation } from "../checks/check-generalisation.ts";
import type { SourceReader } from "../io/read-source.ts";
import { aboutSource } from "../sources/about-source.ts";
import { AROUND_OVERIJSSEL } from "../sources/coverage.ts";
import { NATURA_2000 } from "../sources/natura-2000.ts";
import { calculated } from "../steps/calculated.ts";
import { measureAreaHectares } from "../steps/measure-area.ts";
import { measureDeviationMeters } from "../steps/measure-deviation.ts";
import { intersect } from "../steps/overlay.ts";
import { polygonsOf } from "../steps/polygons-of.ts";
import { simplifyTopology } from "../steps/simplify-topology.ts";
import { withGeometry } from "../steps/with-geometry.ts";
import { type BuiltLayers, MAXIMUM_SEGMENT_METERS, type Recipe, type RecipeContext } from "./recipe.ts";

const TOLERANCE_METERS = 11;
/** Less than the tolerance: the source has needles without width, and taking those out costs a few metres too. */
const SIMPLIFY_METERS = 9;
const DIRECTIVES = { HR: "habitat", VR: "bird", "VR+HR": "both" } as const;
const AREAS = 35;

/** The 24 areas that lie in the province, wholly or in part, as the founding documents count them. */
const IN_OVERIJSSEL = [
  "Aamsveen",
  "Achter de Voort, Agelerbroek & Voltherbroek",
  "Bergvennen & Brecklenkampse Veld",
  "Boetelerveld",
  "Borkeld",
  "Buurserzand & Haaksbergerveen",
  "De Wieden",
  "Dinkelland",
  "Engbertsdijksvenen",
  "Ketelmeer & Vossemeer",
  "Landgoederen Oldenzaal",
  "Lemselermaten",
  "Lonnekermeer",
  "Olde Maten & Veerslootslanden",
  "Rijntakken",
  "Sallandse Heuvelrug",
  "Springendal & Dal van de Mosbeek",
  "Uiterwaarden Zwarte Water en Vecht",
  "Vecht- en Beneden-Reggegebied",
  "Veluwerandmeren",
  "Weerribben",
  "Wierdense Veld",
  "Witte Veen",
  "Zwarte Meer",
];

const MEASURED = { nl: "door ons gemeten aan deze grens", en: "measured by us on this boundary" };
const COMPARED = {
  nl: "door ons berekend met de provinciegrens van het Kadaster",
  en: "calculated by us with the provincial boundary of Kadaster",
};

/** Natura 2000 areas in and around the province, whole, one feature each. */
export const natura2000: Recipe = {
  id: "natura-2000",
  geometry: "polygon",
  coverage: { bounds: AROUND_OVERIJSSEL, within: "netherlands" },
  about: aboutSource(NATURA_2000, {
    toleranceMeters: TOLERANCE_METERS,
    note_nl:
      "Vereenvoudigde begrenzing. Alleen Nederlandse gebieden in en rond Overijssel, elk in zijn geheel: in andere regio's en over de grens staan er gebieden niet op. De afstand tot een gebied is een eerste verkenning en geen berekening met AERIUS; voor een vergunning telt de begrenzing in het aanwijzingsbesluit.",
    note_en:
      "Simplified boundary. Only Dutch areas in and around Overijssel, each as a whole: in other regions and across the border there are areas that are not shown. The distance to an area is a first screening and not an AERIUS calculation; for a permit the boundary in the designation decision counts.",
  }),
  maximumSegmentMeters: MAXIMUM_SEGMENT_METERS,
  generalises: true,
  sources: [NATURA_2000.file],

  build(read, built, resolution) {
    const areas = readAreas(read);
    const simplified = simplifyTopology(areas, {
      toleranceMeters: resolution === "full" ? 0 : SIMPLIFY_METERS,
      maximumSegmentMeters: MAXIMUM_SEGMENT_METERS,
    });
    return {
      type: "FeatureCollection",
      features: simplified.map(({ geometry, properties: source }, index) => {
        const shareInOverijssel = shareInProvince(geometry, built);
        return {
          type: "Feature",
          geometry: { type: "MultiPolygon", coordinates: polygonsOf(geometry) },
          properties: {
            id: source.slug,
            name_nl: source.naam,
            name_en: null,
            aliases: null,
            kind: "area",
            status: "existing",
            source: "RVO / LVVN, Natura 2000",
            sourceDate: NATURA_2000.sourceDate,
            precisionMeters: TOLERANCE_METERS,
            number: Number(source.gebiedsnummer),
            directive: DIRECTIVES[source.badge],
            birdSiteCode: source.siteCodeVogelrichtlijn,
            habitatSiteCode: source.siteCodeHabitatrichtlijn,
            nitrogenSensitive: source.stikstofgevoelig,
            designation: source.natura2000Status,
            ...calculated(
              "areaHectares",
              oneDecimal(measureAreaHectares(areas[index]?.geometry ?? geometry)),
              MEASURED,
            ),
            ...calculated("inOverijssel", shareInOverijssel > 0, COMPARED),
            ...calculated("shareInOverijsselPercent", oneDecimal(100 * shareInOverijssel), COMPARED),
          },
        };
      }),
    };
  },

  check(collection, context) {
    const { read } = context;
    const { features } = collection;
    const inside = features.filter(({ properties }) => properties.inOverijssel).map(nameOf);
    const published = readAreas(read)
      .filter(({ properties }) => properties.in_overijssel)
      .map(({ properties }) => properties.naam);
    return [
      ...(features.length === AREAS ? [] : [`there are ${features.length} areas, not ${AREAS}`]),
      ...difference(IN_OVERIJSSEL, inside).map((name) => `${name} should lie in the province`),
      ...difference(inside, IN_OVERIJSSEL).map((name) => `${name} should not lie in the province`),
      ...difference(inside, published).map((name) => `${name} does not lie in the province by the source`),
      ...checkShapes(collection, context),
    ];
  },

  checkAnew: checkShapes,

  report(collection, { read }) {
    const shapes = sourceShapes(read);
    const compared = collection.features.flatMap(({ geometry, properties }) => {
      const source = shapes.get(properties.id);
      return source && geometry
        ? [[measureDeviationMeters(source, geometry), Math.abs(areaChangePercent(source, geometry))] as const]
        : [];
    });
    const deviation = Math.max(...compared.map(([meters]) => meters));
    const change = Math.max(...compared.map(([, percent]) => percent));
    const inside = collection.features.filter(({ properties }) => properties.inOverijssel).length;
    return [
      `${inside} of ${collection.features.length} lie in the province`,
      `farthest from the source ${deviation.toFixed(2)} m, largest change of area ${change.toFixed(3)} %`,
    ];
  },
};

function checkShapes(collection: LayerCollection, { read }: RecipeContext): string[] {
  return checkGeneralisation(collection, sourceShapes(read), {
    toleranceMeters: TOLERANCE_METERS,
    areaSharePercent: 0.5,
  });
}

function readAreas(read: SourceReader) {
  return withGeometry(read.geojson(NATURA_2000.file, NATURA_2000.properties));
}

function sourceShapes(read: SourceReader): Map<string, Geometry> {
  return new Map(readAreas(read).map(({ geometry, properties }) => [properties.slug, geometry]));
}

/** The part of an area that lies in the province, from 0 to 1, by overlay of the two. */
function shareInProvince(area: Geometry, built: BuiltLayers): number {
  const boundary = built.get("province")?.features[0]?.geometry;
  if (!boundary) throw new Error("the layer province has to be made first");
  return measureAreaHectares(intersect(area, boundary)) / measureAreaHectares(area);
}

function nameOf({ properties }: LayerCollection["features"][number]): string {
  return properties.name_nl;
}

function difference(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((one) => !others.includes(one));
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
