import type { ProximityOutcome, ProximityParameters } from "../../analyses/proximity/types.ts";

/** True when an outcome answers these parameters; after a stop it may answer older ones. */
export function isOutcomeOf(outcome: ProximityOutcome, parameters: ProximityParameters): boolean {
  return JSON.stringify(answered(outcome.parameters)) === JSON.stringify(answered(parameters));
}

/** The name of a site does not change what is measured. */
function answered({ sites, count, radiiMeters }: ProximityParameters) {
  const places = sites.map((site) =>
    site.type === "point"
      ? [site.id, site.longitude, site.latitude]
      : [site.id, site.feature.layer, site.feature.id],
  );
  return [places, count, radiiMeters];
}
