import { SECURITY_LEVELS } from "./question.ts";
import type { ChainFacility, FacilityTally, Stretch } from "./result.ts";
import { isOn } from "./stretches.ts";

/** Counts what is known of the facilities in the extent; one that serves both directions is one. */
export function tallyFacilities(
  facilities: readonly ChainFacility[],
  extent: readonly Stretch[],
): FacilityTally {
  const counted = facilities.filter(
    ({ meters, counts }) =>
      isOn(extent, meters) && (counts.rising.answer !== "no" || counts.falling.answer !== "no"),
  );
  const capacities = counted.flatMap(({ capacity }) => capacity ?? []);
  const levels = counted.flatMap(({ securityLevel }) => securityLevel?.toLowerCase() ?? []);
  return {
    facilities: counted.length,
    capacityKnown: capacities.length,
    capacityTotal: capacities.length === 0 ? null : capacities.reduce((sum, capacity) => sum + capacity, 0),
    levels: SECURITY_LEVELS.map((level) => ({
      level,
      facilities: levels.filter((each) => each === level).length,
    })).filter(({ facilities: count }) => count > 0),
  };
}
