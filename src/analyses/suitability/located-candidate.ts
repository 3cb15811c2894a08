import type { Geometry } from "geojson";
import type { FeatureProperties, LayerFeature } from "../../catalog/feature.ts";
import { type FeatureRef, formatFeatureRef } from "../../core/feature-ref.ts";
import { areaHectares } from "../../engine/area.ts";
import { packGeometries } from "../../engine/pack.ts";
import type { World } from "../analysis.ts";
import { centerOf } from "../proximity/locate-site.ts";
import { markOf } from "../proximity/site-outline.ts";
import type { Candidate } from "./measured.ts";

/** A candidate with what is needed to measure it. */
export interface LocatedCandidate {
  readonly candidate: Candidate;
  readonly geometry: Geometry | null;
  readonly properties: FeatureProperties | null;
  /** Measured from the outline; null for what has none. */
  readonly areaHectares: number | null;
}

/** A candidate that is no feature: a point or an area that a person chose. */
export function candidateOfShape(id: string, name: string | null, geometry: Geometry): LocatedCandidate {
  return locate({ id, name, feature: null, status: null, precisionMeters: 0 }, geometry, null);
}

/**
 * A candidate that is a feature. A business park without an outline of its own lies in the area that it shares with
 * others: it is measured from the edge of that, and its place is known as well as that of the area.
 */
export function candidateOfFeature(
  id: string,
  feature: FeatureRef,
  { geometry, properties }: LayerFeature,
  world: World,
): LocatedCandidate {
  const { name_nl: name, status, locatedIn } = properties;
  const shared = typeof locatedIn === "string" ? world.get(feature.layer)?.byId.get(locatedIn) : undefined;
  const measured = geometry === null && shared?.geometry ? shared : { geometry, properties };
  const about = { id, name, feature, status, precisionMeters: measured.properties.precisionMeters };
  const located = locate(about, measured.geometry, properties);
  return geometry === null ? { ...located, areaHectares: null } : located;
}

/** The id of a candidate that is there because of what it is, not because a person named it. */
export function idOfFeature(feature: FeatureRef): string {
  return formatFeatureRef(feature);
}

function locate(
  about: Omit<Candidate, "place" | "center">,
  geometry: Geometry | null,
  properties: FeatureProperties | null,
): LocatedCandidate {
  const packed = packGeometries([geometry]);
  if (!geometry || packed.xs.length === 0) {
    const candidate: Candidate = { ...about, place: "none", center: null };
    return { candidate, geometry: null, properties, areaHectares: null };
  }
  const hectares = areaHectares(geometry);
  return {
    candidate: {
      ...about,
      place: packed.xs.length === 1 ? "point" : "area",
      center: markOf({ center: centerOf(geometry, packed), packed }),
    },
    geometry,
    properties,
    areaHectares: hectares > 0 ? hectares : null,
  };
}
