import type { ManifestRegion } from "../../catalog/manifest.ts";
import type { World } from "../analysis.ts";
import { parksOf } from "./candidates-parks.ts";
import { searchAreasOf } from "./candidates-search-areas.ts";
import { candidatesOfSites } from "./candidates-sites.ts";
import { candidateOfShape, type LocatedCandidate } from "./located-candidate.ts";
import type { SuitabilityWarning } from "./measured.ts";
import type { CandidateChoice } from "./question.ts";
import { type InRegion, membersOf } from "./region-members.ts";

export interface FoundCandidates {
  readonly candidates: readonly LocatedCandidate[];
  readonly warnings: readonly SuitabilityWarning[];
}

/** Finds what is to be ranked. What is not there is named in the warnings and left out. */
export function findCandidates(
  choice: CandidateChoice,
  world: World,
  regions: readonly ManifestRegion[],
): FoundCandidates {
  switch (choice.type) {
    case "parks": {
      const found = within(choice.region, world, regions, (inRegion) => parksOf(choice, world, inRegion));
      return choice.includesUnlocated ? found : withoutUnlocated(found);
    }
    case "search-areas":
      return within(choice.region, world, regions, (inRegion) => searchAreasOf(world, inRegion));
    case "sites":
      return candidatesOfSites(choice.sites, world);
    case "drawn":
    case "found":
      return {
        candidates: choice.shapes.map(({ id, name, geometry }) => candidateOfShape(id, name, geometry)),
        warnings: [],
      };
  }
}

function withoutUnlocated({ candidates, warnings }: FoundCandidates): FoundCandidates {
  const located = candidates.filter(({ geometry }) => geometry !== null);
  const count = candidates.length - located.length;
  const said = count > 0 ? [{ code: "unlocated-left-out", subject: "candidates", count } as const] : [];
  return { candidates: located, warnings: [...warnings, ...said] };
}

function within(
  id: string | null,
  world: World,
  regions: readonly ManifestRegion[],
  find: (inRegion: InRegion) => readonly LocatedCandidate[],
): FoundCandidates {
  if (id === null) return { candidates: find(() => true), warnings: [] };
  const region = regions.find((one) => one.id === id);
  if (!region) return { candidates: [], warnings: [{ code: "unknown-region", subject: id }] };
  const isView = region.municipalities.length === 0;
  return {
    candidates: find(membersOf(region, world)),
    warnings: isView ? [{ code: "region-is-a-view", subject: id }] : [],
  };
}
