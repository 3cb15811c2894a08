import type { Geometry } from "geojson";
import { checkGeneralisation } from "../checks/check-generalisation.ts";
import { aboutSource } from "../sources/about-source.ts";
import { KADASTER_PROVINCE } from "../sources/kadaster-province.ts";
import { simplifyTopology } from "../steps/simplify-topology.ts";
import { withGeometry } from "../steps/with-geometry.ts";
import { MAXIMUM_SEGMENT_METERS, type Recipe } from "./recipe.ts";

const TOLERANCE_METERS = 9;

/** The province itself: the legal boundary, water included. */
export const province: Recipe = {
  id: "province",
  geometry: "polygon",
  about: aboutSource(KADASTER_PROVINCE, {
    toleranceMeters: TOLERANCE_METERS,
    note_nl:
      "De wettelijke grens van de provincie, met het water erbij, vereenvoudigd. Niet bedoeld om een perceel aan de ene of de andere kant van de grens te leggen.",
    note_en:
      "The legal boundary of the province, water included, simplified. Not meant to place a plot on one side of the boundary or the other.",
  }),
  maximumSegmentMeters: MAXIMUM_SEGMENT_METERS,
  generalises: true,
  sources: [KADASTER_PROVINCE.file],

  build(read, _built, resolution) {
    const shapes = withGeometry(read.geojson(KADASTER_PROVINCE.file, KADASTER_PROVINCE.properties));
    const simplified = simplifyTopology(shapes, {
      toleranceMeters: resolution === "full" ? 0 : TOLERANCE_METERS,
      maximumSegmentMeters: MAXIMUM_SEGMENT_METERS,
    });
    return {
      type: "FeatureCollection",
      features: simplified.map(({ geometry, properties }) => ({
        type: "Feature",
        geometry: geometry as Geometry,
        properties: {
          id: "overijssel",
          name_nl: properties.naam,
          name_en: null,
          aliases: null,
          kind: "province",
          status: "existing",
          source: "Kadaster, BRK",
          sourceDate: KADASTER_PROVINCE.sourceDate,
          precisionMeters: TOLERANCE_METERS,
          code: properties.code,
        },
      })),
    };
  },

  check(collection, { read }) {
    const source = read.geojson(KADASTER_PROVINCE.file, KADASTER_PROVINCE.properties);
    return checkGeneralisation(collection, new Map([["overijssel", source[0]?.geometry ?? null]]), {
      toleranceMeters: TOLERANCE_METERS,
      areaSharePercent: 0.5,
    });
  },
};
