import type { World } from "../analysis.ts";
import { candidateOfFeature, idOfFeature, type LocatedCandidate } from "./located-candidate.ts";
import type { CandidateChoice } from "./question.ts";
import type { InRegion } from "./region-members.ts";

const LAYER = "business-parks";

/** The business parks that pass the filter, in order of id; an area that several share is not one of them. */
export function parksOf(
  { minimumHectares, statuses }: CandidateChoice & { readonly type: "parks" },
  world: World,
  inRegion: InRegion,
): readonly LocatedCandidate[] {
  const features = world.get(LAYER)?.collection.features ?? [];
  return features
    .filter(({ properties: { kind, status, grossHectares } }) => {
      const isLargeEnough = typeof grossHectares !== "number" || grossHectares >= minimumHectares;
      return kind === "park" && isLargeEnough && (statuses.length === 0 || statuses.includes(status));
    })
    .sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1))
    .flatMap((feature) => {
      const ref = { layer: LAYER, id: feature.properties.id };
      const located = candidateOfFeature(idOfFeature(ref), ref, feature, world);
      return inRegion(located.candidate, feature.properties) ? [located] : [];
    });
}
