import type { LngLat } from "../../core/coordinates.ts";
import type { FeatureRef } from "../../core/feature-ref.ts";
import type { Mode } from "../../layers/layer.ts";

/** Where is measured from: a point, or a feature, of which then the edge (or inside) counts. */
export type Site =
  | {
      readonly id: string;
      readonly type: "point";
      readonly longitude: number;
      readonly latitude: number;
      readonly name: string | null;
    }
  | { readonly id: string; readonly type: "feature"; readonly feature: FeatureRef };

/** What a person sets: how many nearest features per layer (1–10) and the radii that are counted, metres. */
export interface ProximityParameters {
  readonly sites: readonly Site[];
  readonly count: number;
  readonly radiiMeters: readonly number[];
  /** Also find what is drawn of sites that are no point; only who draws them needs it. */
  readonly withOutlines?: boolean;
}

/** The closed lines at a radius from the edge of a site that is a line or an area, right to half a metre. */
export interface EdgeRing {
  readonly radiusMeters: number;
  readonly lines: readonly (readonly LngLat[])[];
}

/** What is drawn of a site that is a line or an area; `mark` is the place on it for its number. */
export interface SiteOutline {
  readonly mark: LngLat;
  readonly rings: readonly EdgeRing[];
}

/** One measured feature. `distanceMeters` is geodesic, straight line; 0 means inside or touching. */
export interface Measurement {
  readonly layer: string;
  readonly featureId: string;
  readonly name_nl: string;
  readonly name_en: string | null;
  readonly kind: string;
  readonly status: string;
  readonly distanceMeters: number;
  /** How well the positions of site and feature are known together; null when the source does not say. */
  readonly precisionMeters: number | null;
  /** True when a neighbour in the ranking lies within the combined precision: the order is not certain. */
  readonly orderUncertain: boolean;
  readonly inside: boolean;
  /** From the site to the nearest point, degrees clockwise from north; null when inside. */
  readonly bearingDegrees: number | null;
  /** On the site (its edge when the site is an area). */
  readonly fromLon: number;
  readonly fromLat: number;
  /** The exact nearest point on the feature. */
  readonly nearestLon: number;
  readonly nearestLat: number;
}

/**
 * How many features of a layer lie within each radius (same order as `radiiMeters`), and how many of those
 * are not there: planned, studied, cancelled …
 */
export interface RadiusCount {
  readonly layer: string;
  readonly counts: readonly number[];
  readonly notExisting: readonly number[];
  /** How far from the site the layer is complete; farther out counts and results are a lower bound. */
  readonly completeWithinMeters?: number;
}

/** The nearest access to a mode: an existing feature that opens it, or null when no layer that was read has one. */
export interface ModeAccess {
  readonly mode: Mode;
  readonly nearest: Measurement | null;
  /** Ids of the layers that may open the mode and could not be read: a nearer access may be in them. */
  readonly unread: readonly string[];
  /** Present and true when the layers are not complete as far as the nearest: an unknown one may lie nearer. */
  readonly isIncomplete?: boolean;
}

/** Everything measured from one site. */
export interface SiteProximity {
  readonly siteId: string;
  readonly name: string | null;
  readonly feature: FeatureRef | null;
  /** A point, around which rings are circles; of a line or area `lon`, `lat` are the middle of its bounds. */
  readonly isPoint: boolean;
  readonly lon: number;
  readonly lat: number;
  readonly rdX: number;
  readonly rdY: number;
  readonly insideNetherlands: boolean;
  readonly results: readonly Measurement[];
  readonly counts: readonly RadiusCount[];
  readonly modes: readonly ModeAccess[];
  /** Of a line or area, when it was asked for. */
  readonly outline?: SiteOutline;
}

/**
 * A thing the reader must know, by code; the sentence is `proximity.warnings.<code>`. The subject is the id of
 * a layer (`layer-missing`) or of a site (the others). `nearest-incomplete` names the layers of which something
 * may lie nearer to the site than what was found, because they are not complete there.
 */
export interface ProximityWarning {
  readonly code: (typeof WARNING_CODES)[number];
  readonly subject: string;
  readonly layers?: readonly string[];
}

export const WARNING_CODES = [
  "layer-missing",
  "site-not-found",
  "site-without-location",
  "outside-netherlands",
  "nearest-incomplete",
] as const;

/** The outcome of `proximity`: measured from which data, how, and what to beware of. */
export interface ProximityOutcome {
  readonly analysis: "proximity";
  readonly version: number;
  readonly parameters: ProximityParameters;
  /** A straight line over the ellipsoid (GRS80/WGS84), edge to edge. */
  readonly method: "straight-line-geodesic";
  readonly data: readonly { readonly id: string; readonly sourceDate: string }[];
  readonly sites: readonly SiteProximity[];
  readonly warnings: readonly ProximityWarning[];
}
