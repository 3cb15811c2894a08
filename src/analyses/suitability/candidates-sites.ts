import type { World } from "../analysis.ts";
import type { Site } from "../proximity/types.ts";
import type { FoundCandidates } from "./candidates.ts";
import { candidateOfFeature, candidateOfShape, type LocatedCandidate } from "./located-candidate.ts";
import type { SuitabilityWarning } from "./measured.ts";

/** The places of the proximity panel, in their order. */
export function candidatesOfSites(sites: readonly Site[], world: World): FoundCandidates {
  const candidates: LocatedCandidate[] = [];
  const warnings: SuitabilityWarning[] = [];
  for (const site of sites) {
    if (site.type === "point") {
      const coordinates = [site.longitude, site.latitude];
      candidates.push(candidateOfShape(site.id, site.name, { type: "Point", coordinates }));
      continue;
    }
    const feature = world.get(site.feature.layer)?.byId.get(site.feature.id);
    if (feature) candidates.push(candidateOfFeature(site.id, site.feature, feature, world));
    else warnings.push({ code: "site-not-found", subject: site.id });
  }
  return { candidates, warnings };
}
