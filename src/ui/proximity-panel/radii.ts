import { MAX_RADII, MAX_RADIUS_METERS } from "../../analyses/proximity/limits.ts";

/** Why a radius is not taken; the sentence is `proximity.radiusProblems.<reason>`. */
type RadiusProblem = "not-a-number" | "out-of-range" | "duplicate" | "too-many";

type RadiusAnswer =
  | { readonly ok: true; readonly radiiMeters: readonly number[] }
  | { readonly ok: false; readonly reason: RadiusProblem };

/** Adds a radius typed in kilometres, with a comma or a point; the radii stay sorted. */
export function addRadius(radiiMeters: readonly number[], typedKilometers: string): RadiusAnswer {
  const text = typedKilometers
    .trim()
    .replace(/\s*km$/i, "")
    .replace(",", ".");
  const meters = Math.round(Number(text) * 1000);
  if (text === "" || Number.isNaN(meters)) return { ok: false, reason: "not-a-number" };
  if (meters <= 0 || meters > MAX_RADIUS_METERS) return { ok: false, reason: "out-of-range" };
  if (radiiMeters.includes(meters)) return { ok: false, reason: "duplicate" };
  if (radiiMeters.length >= MAX_RADII) return { ok: false, reason: "too-many" };
  return { ok: true, radiiMeters: [...radiiMeters, meters].sort((a, b) => a - b) };
}
