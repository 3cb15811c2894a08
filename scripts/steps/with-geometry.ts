import type { Feature, Geometry } from "geojson";

/** The features that have a geometry. */
export function withGeometry<P>(features: readonly Feature<Geometry | null, P>[]): Feature<Geometry, P>[] {
  return features.flatMap(({ geometry, ...rest }) => (geometry ? [{ ...rest, geometry }] : []));
}
