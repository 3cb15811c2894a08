import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { PART_PROPERTY } from "../layers/style/parts.ts";

/**
 * The features as the map draws them: one of several points becomes so many features, numbered, the one
 * nearest to their middle first. All keep the id, so that pointing at any of them means the whole.
 */
export function splitPoints(collection: FeatureCollection<Geometry | null>): FeatureCollection {
  const features = collection.features.flatMap((feature) =>
    feature.geometry?.type === "MultiPoint"
      ? points(feature, feature.geometry.coordinates)
      : hasGeometry(feature)
        ? feature
        : [],
  );
  return { type: "FeatureCollection", features };
}

function hasGeometry(feature: Feature<Geometry | null>): feature is Feature {
  return feature.geometry !== null;
}

function points(
  { properties }: Feature<Geometry | null>,
  positions: readonly Position[],
): readonly Feature[] {
  return middleFirst(positions).map((coordinates, part) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates },
    properties: { ...properties, [PART_PROPERTY]: part },
  }));
}

function middleFirst(positions: readonly Position[]): readonly Position[] {
  const middle = [0, 1].map(
    (axis) => positions.reduce((sum, at) => sum + (at[axis] ?? 0), 0) / positions.length,
  );
  const distance = (at: Position) =>
    Math.hypot((at[0] ?? 0) - (middle[0] ?? 0), 1.6 * ((at[1] ?? 0) - (middle[1] ?? 0)));
  return positions.toSorted((a, b) => distance(a) - distance(b));
}
