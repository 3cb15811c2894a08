import type { LineString } from "geojson";
import { aboutSource } from "../sources/about-source.ts";
import { VILD_ROADS } from "../sources/vild-roads.ts";
import { densify } from "../steps/densify.ts";
import { groupBy } from "../steps/group-by.ts";
import { project } from "../steps/project.ts";
import { withGeometry } from "../steps/with-geometry.ts";
import { MAXIMUM_SEGMENT_METERS, type Recipe } from "./recipe.ts";

/** Between exits the real road bends away from the straight line; the source says hundreds of metres. */
const PRECISION_METERS = 500;

/** The motorways and national roads the founding documents speak of: without them the map is wrong. */
const EXPECTED = ["a1", "a28", "a35", "a50", "n18", "n34", "n35", "n36", "n48", "n50", "n340"];

/** Main roads, straight from exit to exit: a sketch, and labelled as one. */
export const roads: Recipe = {
  id: "roads",
  geometry: "line",
  about: aboutSource(VILD_ROADS, {
    toleranceMeters: null,
    note_nl:
      "Schematisch: een rechte lijn van afrit naar afrit, soms honderden meters naast de weg. Stand van augustus 2013: de N18 loopt nog over de oude route en de N35 en N50 zijn sindsdien veranderd.",
    note_en:
      "Schematic: a straight line from exit to exit, at places hundreds of metres beside the road. State of August 2013: the N18 still follows its old course, and the N35 and N50 have changed since.",
  }),
  maximumSegmentMeters: MAXIMUM_SEGMENT_METERS,
  sources: [VILD_ROADS.file],

  build(read) {
    const parts = withGeometry(read.geojson(VILD_ROADS.file, VILD_ROADS.properties));
    const byRoad = groupBy(parts, ({ properties }) => properties.wegnummer);
    return {
      type: "FeatureCollection",
      features: [...byRoad].map(([road, stretches]) => ({
        type: "Feature",
        geometry: {
          type: "MultiLineString",
          coordinates: stretches.map(({ geometry }) =>
            densify((geometry as LineString).coordinates, MAXIMUM_SEGMENT_METERS, project),
          ),
        },
        properties: {
          id: road.toLowerCase(),
          name_nl: road,
          name_en: null,
          aliases: null,
          kind: road.startsWith("A") ? "motorway" : "national",
          status: "existing",
          source: VILD_ROADS.publisher,
          sourceDate: VILD_ROADS.sourceDate,
          precisionMeters: PRECISION_METERS,
          road,
        },
      })),
    };
  },

  check({ features }) {
    const made = new Set(features.map(({ properties }) => properties.id));
    return EXPECTED.filter((id) => !made.has(id)).map((id) => `${id}: is missing`);
  },
};
