import type { Feature, Geometry } from "geojson";
import type { WaterAdjacency } from "../analyses/water-bound/result.ts";
import type { WaterBoundExport } from "./format.ts";
import { attributionOf, layerCredits } from "./layer-credits.ts";
import { referenceWords, waterBoundRemarks } from "./water-bound-words.ts";

type Value = string | number | null;
type Written = Feature<Geometry | null, Record<string, Value>>;

const HECTARE_DIGITS = 4;
const METER_DIGITS = 2;
const DEGREES_DIGITS = 6;

/**
 * A line from every park near the water to its waterway, every plot that is not used as such with its outline where
 * it has one, and, without a geometry, every place of which something is known: where parks lie is another file. Keys
 * are codes;
 * the whole account is in the member `knooppunt`, which GIS programs pass over. Unknown is null.
 */
export function writeWaterBoundFeatures(content: WaterBoundExport): string {
  const { outcome, view, inventory, question, references, sources, wording } = content;
  const outlineOf = new Map(inventory.plots.map(({ id, geometry = null }) => [id, geometry]));
  const credits = layerCredits({ data: outcome.data, sites: [] }, sources);
  const always = { method: outcome.method, screening: wording.page("plots.export.screening") };
  const collection = {
    type: "FeatureCollection",
    attribution: attributionOf(credits),
    knooppunt: {
      analysis: outcome.analysis,
      version: outcome.version,
      method: outcome.method,
      parameters: { ...outcome.parameters, question },
      remarks: waterBoundRemarks(content),
      references: references.map((reference) => referenceWords(reference, wording)),
      sums: outcome.sums,
      example: outcome.example,
      data: credits,
      warnings: outcome.warnings,
    },
    features: [
      ...view.near.map((adjacency) => nearFeature(adjacency, always)),
      ...view.ranked.map(
        ({ place, freeable, rank }): Written => ({
          type: "Feature",
          geometry: null,
          properties: {
            role: "place",
            place: `${place.layer}/${place.featureId}`,
            name: place.name_nl,
            municipality: place.municipality,
            status: place.status,
            rank: rank.rank,
            best_rank: rank.bestRank,
            worst_rank: rank.worstRank,
            water_bound_ha: rounded(place.waterBoundHectares, HECTARE_DIGITS),
            freeable_low_ha: rounded(freeable.lower, HECTARE_DIGITS),
            freeable_high_ha: rounded(freeable.upper, HECTARE_DIGITS),
            known_share: rounded(place.completeness, HECTARE_DIGITS),
            ...always,
          },
        }),
      ),
      ...view.underused.map(
        ({ plot, fits }): Written => ({
          type: "Feature",
          geometry: outlineOf.get(plot.id) ?? null,
          properties: {
            role: "plot",
            id: plot.id,
            place: plot.place,
            name: plot.name ?? null,
            area_ha: rounded(plot.areaHectares, HECTARE_DIGITS),
            use: plot.use,
            quay_m: rounded(plot.quayMeters ?? null, METER_DIGITS),
            category: plot.environmentalCategory ?? null,
            fits,
            occupant: plot.occupant ?? null,
            seen: plot.observed,
            source: plot.source,
            ...always,
          },
        }),
      ),
    ],
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function nearFeature(adjacency: WaterAdjacency, always: Record<string, Value>): Written {
  const { featureId, name_nl, municipality, status, rank, basis, waterway, line } = adjacency;
  return {
    type: "Feature",
    geometry: line && {
      type: "LineString",
      coordinates: line.map((at) => at.map((value) => Number(value.toFixed(DEGREES_DIGITS)))),
    },
    properties: {
      role: "near",
      place: `business-parks/${featureId}`,
      name: name_nl,
      municipality,
      status,
      rank,
      best_rank: adjacency.bestRank,
      worst_rank: adjacency.worstRank,
      basis,
      distance_m: rounded(adjacency.distanceMeters, METER_DIGITS),
      precision_m: rounded(adjacency.precisionMeters, METER_DIGITS),
      waterway: waterway && `waterways/${waterway.featureId}`,
      waterway_name: waterway?.name_nl ?? null,
      cemt_class: waterway?.cemtClass ?? null,
      ...always,
    },
  };
}

function rounded(value: number | null, digits: number): number | null {
  return value === null || !Number.isFinite(value) ? null : Number(value.toFixed(digits)) + 0;
}
