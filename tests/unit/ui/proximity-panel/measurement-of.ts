import type { Measurement } from "../../../../src/analyses/proximity/types.ts";

/** A measurement for a test: a port, due east unless said otherwise. */
export function measurementOf(
  layer: string,
  featureId: string,
  distanceMeters: number,
  rest: Partial<Measurement> = {},
): Measurement {
  return {
    layer,
    featureId,
    name_nl: featureId,
    name_en: null,
    kind: "harbour",
    status: "existing",
    distanceMeters,
    precisionMeters: null,
    orderUncertain: false,
    inside: false,
    bearingDegrees: 90,
    fromLon: 6,
    fromLat: 52,
    nearestLon: 6.1,
    nearestLat: 52,
    ...rest,
  };
}
