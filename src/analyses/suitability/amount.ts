import type { LayerFeature } from "../../catalog/feature.ts";
import type { Interval } from "../../criteria/criterion.ts";
import type { Near } from "../../engine/measure.ts";
import type { Packed } from "../../engine/pack.ts";
import type { PackedLayer } from "../proximity/pack-layer.ts";
import type { LocatedCandidate } from "./located-candidate.ts";
import type { Doubt } from "./measured.ts";

/** A feature that was measured to. */
export interface Found {
  readonly layer: string;
  readonly feature: LayerFeature;
  readonly near: Near;
}

/** What one candidate comes to by one criterion. */
export interface Amount extends Interval {
  readonly doubt: Doubt;
  /** The feature that produced `high`. */
  readonly asset?: Found | null;
  /** One that may count and lies nearer. */
  readonly nearer?: Found | null;
  /** Of a count: what was counted, in the order of the criterion's `of`; null for what is not within reach. */
  readonly counted?: readonly (Found | null)[];
}

/** Measures one candidate; `site` is its place and `completeness` how far around it a layer is complete. */
export type Measurer = (
  candidate: LocatedCandidate,
  site: Packed,
  completeness: (layer: PackedLayer) => number | null,
) => Amount;

/** Nothing is known, and why. */
export function unknownAmount(doubt: Doubt): Amount {
  return { low: Number.NaN, high: Number.NaN, doubt };
}
