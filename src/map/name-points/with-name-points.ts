import type { Feature, FeatureCollection, Position } from "geojson";
import { NAME_RANK_PROPERTY, STEEP_PROPERTY } from "../../layers/style/name-points.ts";
import type { NamePoint } from "./name-point.ts";
import { onAreas } from "./on-areas.ts";
import { length, onLine } from "./on-line.ts";

/**
 * The features with points to write their names on: one that is best from afar and, for what is long or wide,
 * some for who is closer by. Of lines that share a name up to a bracket, the longest alone has the name from
 * afar.
 */
export function withNamePoints(collection: FeatureCollection): FeatureCollection {
  const longest = longestByName(collection.features);
  const points = collection.features.flatMap((feature) =>
    namePoints(feature, longest).map(
      ({ place, rank, steep = false }): Feature => ({
        type: "Feature",
        geometry: { type: "Point", coordinates: place },
        properties: { ...feature.properties, [NAME_RANK_PROPERTY]: rank, [STEEP_PROPERTY]: steep },
      }),
    ),
  );
  return { type: "FeatureCollection", features: [...collection.features, ...points] };
}

function namePoints(feature: Feature, longest: ReadonlyMap<string, Feature>): readonly NamePoint[] {
  const areas = areasOf(feature);
  if (areas.length > 0) return onAreas(areas);
  const first = longest.get(shortName(feature)) === feature ? 0 : 1;
  return onLine(linesOf(feature), first);
}

function areasOf({ geometry }: Feature): readonly Position[][][] {
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  return geometry.type === "Polygon" ? [geometry.coordinates] : [];
}

function linesOf({ geometry }: Feature): readonly Position[][] {
  if (geometry.type === "MultiLineString") return geometry.coordinates;
  return geometry.type === "LineString" ? [geometry.coordinates] : [];
}

function longestByName(features: readonly Feature[]): ReadonlyMap<string, Feature> {
  const longest = new Map<string, Feature>();
  const lengths = new Map<string, number>();
  for (const feature of features) {
    const name = shortName(feature);
    const size = length(linesOf(feature));
    if (size <= (lengths.get(name) ?? 0)) continue;
    longest.set(name, feature);
    lengths.set(name, size);
  }
  return longest;
}

function shortName({ properties }: Feature): string {
  return String(properties?.name_nl ?? "").split(" (")[0] ?? "";
}
