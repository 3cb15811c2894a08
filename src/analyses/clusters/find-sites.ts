import type { FeatureProperties, LayerFeature } from "../../catalog/feature.ts";
import type { ManifestRegion } from "../../catalog/manifest.ts";
import { type Moment, phaseAt } from "../../layers/time.ts";
import type { World } from "../analysis.ts";
import { candidateOfFeature, idOfFeature, type LocatedCandidate } from "../suitability/located-candidate.ts";
import { membersOf } from "../suitability/region-members.ts";
import { type ClustersParameters, NO_SITE_KINDS, type SiteLayer } from "./question.ts";
import type { ClusterSite, ClustersWarning } from "./result.ts";

/** A site with its place. */
export interface LocatedSite {
  readonly site: ClusterSite;
  readonly located: LocatedCandidate;
}

export interface FoundSites {
  readonly sites: readonly LocatedSite[];
  readonly warnings: readonly ClustersWarning[];
}

/** The sites that take part, by id; those of the region are listed. A region that nobody knows lists none. */
export function findSites(
  world: World,
  parameters: ClustersParameters,
  regions: readonly ManifestRegion[],
): FoundSites {
  const region = regions.find(({ id }) => id === parameters.region);
  const isInRegion = region ? membersOf(region, world) : () => parameters.region === null;
  const sites = [...new Set(parameters.layers)].flatMap((layer) =>
    (world.get(layer)?.collection.features ?? [])
      .filter(({ properties }) => takesPart(properties, parameters))
      .map((feature): LocatedSite => {
        const located = locate(layer, feature, world);
        const isListed = isInRegion(located.candidate, feature.properties);
        return { site: tellSite(located, layer, feature, parameters, isListed), located };
      }),
  );
  return {
    sites: sites.sort((a, b) => (a.site.id < b.site.id ? -1 : 1)),
    warnings: regionWarnings(parameters.region, region),
  };
}

function takesPart(properties: FeatureProperties, parameters: ClustersParameters): boolean {
  const { kinds, statuses, year } = parameters;
  const moment: Moment = { year, current: year ?? Number.NEGATIVE_INFINITY };
  return (
    !NO_SITE_KINDS.includes(properties.kind) &&
    (kinds.length === 0 || kinds.includes(properties.kind)) &&
    (statuses.length === 0 || statuses.includes(properties.status)) &&
    phaseAt(properties, moment) === "shown"
  );
}

function locate(layer: SiteLayer, feature: LayerFeature, world: World): LocatedCandidate {
  const ref = { layer, id: feature.properties.id };
  return candidateOfFeature(idOfFeature(ref), ref, feature, world);
}

function tellSite(
  { candidate }: LocatedCandidate,
  layer: SiteLayer,
  { geometry, properties }: LayerFeature,
  { largeScaleHectares }: ClustersParameters,
  isListed: boolean,
): ClusterSite {
  const { grossHectares, municipality } = properties;
  const isKnown = typeof grossHectares === "number" && grossHectares >= 0;
  const hectares = isKnown ? grossHectares : null;
  return {
    id: candidate.id,
    feature: { layer, id: properties.id },
    name: properties.name_nl,
    kind: properties.kind,
    status: properties.status,
    municipality: typeof municipality === "string" ? municipality : null,
    hectares,
    isLargeScale: hectares === null ? null : hectares >= largeScaleHectares,
    place: geometry === null && candidate.place !== "none" ? "shared-area" : candidate.place,
    center: candidate.center,
    precisionMeters: candidate.precisionMeters ?? null,
    isListed,
  };
}

function regionWarnings(id: string | null, region: ManifestRegion | undefined): readonly ClustersWarning[] {
  if (id === null) return [];
  if (!region) return [{ code: "unknown-region", subject: id }];
  return region.municipalities.length === 0 ? [{ code: "region-is-a-view", subject: id }] : [];
}
