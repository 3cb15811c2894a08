import type { FeatureProperties } from "../../catalog/feature.ts";
import type { FacilityLayer } from "./question.ts";

/**
 * Whether a lorry can use a facility: its kind says so, or its source (`vehicles`: "bus; truck"). Null when neither
 * does: a fast charger beside a motorway may be too narrow for a lorry.
 */
export function isForLorries({ kind, vehicles }: FeatureProperties, layer: FacilityLayer): boolean | null {
  if (layer === "truck-parkings" || kind === "truck-charging") return true;
  return typeof vehicles === "string" ? vehicles.split("; ").includes("truck") : null;
}
