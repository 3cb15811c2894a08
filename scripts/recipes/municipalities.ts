import type { Feature, Geometry } from "geojson";
import type { InferOutput } from "valibot";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import { checkGeneralisation } from "../checks/check-generalisation.ts";
import type { SourceReader } from "../io/read-source.ts";
import { aboutSource } from "../sources/about-source.ts";
import { CBS_MUNICIPALITIES } from "../sources/cbs-municipalities.ts";
import { readRegionFiles } from "../sources/regions.ts";
import { groupBy } from "../steps/group-by.ts";
import { linesOf } from "../steps/lines-of.ts";
import { nearestLine } from "../steps/nearest-line.ts";
import { project } from "../steps/project.ts";
import { simplifyTopology } from "../steps/simplify-topology.ts";
import { withGeometry } from "../steps/with-geometry.ts";
import { type BuiltLayers, MAXIMUM_SEGMENT_METERS, type Recipe, type RecipeContext } from "./recipe.ts";

const TOLERANCE_METERS = 15;
/** A municipality is a neighbour of the province up to here: across a river or a lake shore it still is one. */
const NEIGHBOUR_METERS = 1000;
const IN_OVERIJSSEL = 25;

type Municipality = Feature<Geometry, InferOutput<typeof CBS_MUNICIPALITIES.properties>>;

/** The municipalities of the province, of the regions we compare with, and the direct neighbours. */
export const municipalities: Recipe = {
  id: "municipalities",
  geometry: "polygon",
  about: aboutSource(CBS_MUNICIPALITIES, {
    toleranceMeters: TOLERANCE_METERS,
    note_nl:
      "Gemeenten van 2026, alleen land, door het CBS en daarna door ons vereenvoudigd. De indeling in regio's buiten Overijssel is onze eigen lijst en kan afwijken van de samenwerkingsverbanden zelf.",
    note_en:
      "Municipalities of 2026, land only, simplified by Statistics Netherlands and then by us. Which municipality belongs to which region outside Overijssel is our own list and may differ from the cooperations themselves.",
  }),
  maximumSegmentMeters: MAXIMUM_SEGMENT_METERS,
  generalises: true,
  sources: [CBS_MUNICIPALITIES.file],

  build(read, built, resolution) {
    const regions = readMemberships();
    const chosen = choose(readAll(read), built, regions);
    const simplified = simplifyTopology(chosen, {
      toleranceMeters: resolution === "full" ? 0 : TOLERANCE_METERS,
      maximumSegmentMeters: MAXIMUM_SEGMENT_METERS,
    });
    return {
      type: "FeatureCollection",
      features: simplified.map(({ geometry, properties: { code, naam, provincie } }) => ({
        type: "Feature",
        geometry,
        properties: {
          id: code.toLowerCase(),
          name_nl: naam,
          name_en: null,
          aliases: null,
          kind: "municipality",
          status: "existing",
          source: CBS_MUNICIPALITIES.publisher,
          sourceDate: CBS_MUNICIPALITIES.sourceDate,
          precisionMeters: null,
          code,
          province: provincie,
          region: regions.get(code) ?? null,
        },
      })),
    };
  },

  check(collection, context) {
    const own = collection.features.filter(({ properties }) => properties.province === "Overijssel");
    return [
      ...(own.length === IN_OVERIJSSEL
        ? []
        : [`there are ${own.length} municipalities in Overijssel, not ${IN_OVERIJSSEL}`]),
      ...checkShapes(collection, context),
    ];
  },

  checkAnew: checkShapes,

  report({ features }) {
    const regions = groupBy(features, ({ properties }) => String(properties.region ?? "neighbours"));
    return [[...regions].map(([region, members]) => `${region} ${members.length}`).join(", ")];
  },
};

function checkShapes(collection: LayerCollection, { read }: RecipeContext): string[] {
  const shapes = new Map(
    readAll(read).map(({ geometry, properties }) => [properties.code.toLowerCase(), geometry]),
  );
  return checkGeneralisation(collection, shapes, {
    toleranceMeters: TOLERANCE_METERS,
    areaSharePercent: 0.5,
  });
}

function readAll(read: SourceReader): Municipality[] {
  return withGeometry(read.geojson(CBS_MUNICIPALITIES.file, CBS_MUNICIPALITIES.properties));
}

/** The name of the region that each municipality belongs to, by its code: as the region files say. */
function readMemberships(): ReadonlyMap<string, string> {
  const regions = readRegionFiles().filter(({ parent }) => parent === null);
  return new Map(
    regions.flatMap(({ municipalities, name_nl }) => municipalities.map((code) => [code, name_nl] as const)),
  );
}

function choose(
  all: readonly Municipality[],
  built: BuiltLayers,
  regions: ReadonlyMap<string, string>,
): Municipality[] {
  const boundary = built.get("province")?.features[0]?.geometry;
  if (!boundary) throw new Error("the layer province has to be made first");
  const toProvince = nearestLine(linesOf(boundary).map((line) => line.map(project)));
  return all.filter(
    ({ geometry, properties }) =>
      regions.has(properties.code) ||
      linesOf(geometry)
        .flat()
        .some((position) => toProvince(project(position)) <= NEIGHBOUR_METERS),
  );
}
