import type { LayerFeature } from "../../catalog/feature.ts";
import type { Status } from "../../core/status.ts";
import type { World } from "../analysis.ts";
import { candidateOfFeature, idOfFeature, type LocatedCandidate } from "./located-candidate.ts";
import type { InRegion } from "./region-members.ts";

const COMING: readonly Status[] = ["under-construction", "planned", "studied", "lobbied", "idea"];

/**
 * What the documents plan or study: business parks that are to come, and projects at one place or in an area. Of
 * projects without a place those are listed that would change what a ranking looks at. In order of id.
 */
export function searchAreasOf(world: World, inRegion: InRegion): readonly LocatedCandidate[] {
  const parks = comingOf(world, "business-parks").filter(({ properties }) => properties.kind === "park");
  const known = new Set(parks.map(({ properties }) => properties.id));
  const projects = comingOf(world, "projects").filter(
    (project) => !known.has(project.properties.id) && isSearchArea(project),
  );
  return [...toCandidates("business-parks", parks), ...toCandidates("projects", projects)];

  function toCandidates(layer: string, features: readonly LayerFeature[]): readonly LocatedCandidate[] {
    return features.flatMap((feature) => {
      const ref = { layer, id: feature.properties.id };
      const located = candidateOfFeature(idOfFeature(ref), ref, feature, world);
      return inRegion(located.candidate, feature.properties) ? [located] : [];
    });
  }
}

function comingOf(world: World, layer: string): readonly LayerFeature[] {
  return (world.get(layer)?.collection.features ?? [])
    .filter(({ properties }) => COMING.includes(properties.status))
    .sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
}

function isSearchArea({ geometry, properties }: LayerFeature): boolean {
  if (geometry) return /^(Point|Polygon|MultiPolygon)$/.test(geometry.type);
  const serves = String(properties.servesAnalyses).split("; ");
  return serves.includes("suitability") && serves.includes("what-if");
}
