import type { Status } from "../../core/status.ts";

/** What is looked for along a road: places where a lorry can stand, or where it can be charged or fuelled. */
export const FACILITY_LAYERS = ["truck-parkings", "energy"] as const;
export type FacilityLayer = (typeof FACILITY_LAYERS)[number];

/** Certified levels of Delegated Regulation (EU) 2022/1012, lowest first. */
export const SECURITY_LEVELS = ["bronze", "silver", "gold", "platinum"] as const;
export type SecurityLevel = (typeof SECURITY_LEVELS)[number];

/** What may count as there; `unknown` is what a source of today no longer confirms. */
export const COUNTED_STATUSES = [
  "existing",
  "under-construction",
  "planned",
  "unknown",
] as const satisfies readonly Status[];
export type CountedStatus = (typeof COUNTED_STATUSES)[number];

/** What a person sets. */
export interface CoverageParameters {
  /** Numbers of roads as on the signs: `A1`. Roads that continue each other are one chain when joined: `A35+N35`. */
  readonly roads: readonly string[];
  readonly layer: FacilityLayer;
  /** The largest distance from one facility to the next that is no gap yet. */
  readonly spacingMeters: number;
  /** Kinds that count; empty for those that serve lorries (`FACILITY_KINDS`). */
  readonly kinds: readonly string[];
  /** Statuses that surely count. What has status `unknown` may count when it is not named here. */
  readonly statuses: readonly CountedStatus[];
  /** Truck places of a parking, kilowatts of a charger; 0 for any. Unknown capacity may count, never surely. */
  readonly minimumCapacity: number;
  /** Null for any. An unknown level may count, never surely. */
  readonly minimumSecurity: SecurityLevel | null;
  /** How far from the road, in a straight line, what no source ties to a road still belongs to it. */
  readonly maximumOffRoadMeters: number;
  /** A region: gaps that touch it are shown, whole. Null for the whole chain. */
  readonly extent: string | null;
  /** How many new places are looked for: 0 to 3. */
  readonly addPlaces: number;
}
