import { readCoverage } from "../../catalog/coverage.ts";
import type { ManifestRegion } from "../../catalog/manifest.ts";
import type { Report, World } from "../analysis.ts";
import { createBreather } from "../breathe.ts";
import { AssetLayers } from "../suitability/asset-layer.ts";
import { changedParameters, changesBetween } from "./compare-pictures.ts";
import { densityPicture } from "./density-picture.ts";
import type { Surroundings } from "./describe-clusters.ts";
import { fillHexagons } from "./fill-hexagons.ts";
import { findHubs } from "./find-hubs.ts";
import { findSites, type LocatedSite } from "./find-sites.ts";
import { placeNamer } from "./name-places.ts";
import { neededLayers } from "./needed-layers.ts";
import { kneeOf, neighbourMeters } from "./neighbour-meters.ts";
import { prepareNodes } from "./nodes.ts";
import type { ClustersParameters } from "./question.ts";
import type {
  ClusterSite,
  ClustersOutcome,
  ClustersWarning,
  ComparedPicture,
  DensityPicture,
} from "./result.ts";
import { edgeWarnings, planWarnings, siteWarnings } from "./warnings.ts";

/** So near a place a cluster is called after it, also when its radius is smaller. */
const NEAR_PLACE_METERS = 3000;

interface Answer {
  readonly result: ClustersOutcome["result"];
  readonly warnings: readonly ClustersWarning[];
}

interface Compared {
  readonly comparison: ComparedPicture;
  readonly warnings: readonly ClustersWarning[];
}

/** Makes the computation. It keeps each layer packed for as long as its data live. */
export function createCompute() {
  const layers = new AssetLayers();

  return async (
    world: World,
    parameters: ClustersParameters,
    report: Report,
    regions: readonly ManifestRegion[] = [],
  ): Promise<ClustersOutcome> => {
    const breathe = createBreather();
    const pause = async (fraction: number): Promise<void> => {
      report(fraction);
      await breathe();
    };
    await pause(0);
    const needed = neededLayers(parameters);
    const { sites, warnings } = findSites(world, parameters, regions);
    const surroundings: Surroundings = {
      nodes: prepareNodes(world, layers, parameters.withPlannedNodes),
      namePlace: placeNamer(world, Math.max(NEAR_PLACE_METERS, parameters.radiusMeters)),
      coverages: parameters.layers.flatMap((id) => {
        const about = world.get(id)?.about;
        const coverage = about && readCoverage(about);
        return coverage ? [coverage] : [];
      }),
    };
    await pause(0);
    const answer = await answerBy(parameters);
    return {
      analysis: "clusters",
      version: 1,
      parameters,
      method: "straight-line-edge-to-edge",
      data: needed.flatMap((id) => {
        const about = world.get(id)?.about;
        return about ? [{ id, sourceDate: about.sourceDate }] : [];
      }),
      sites: told(sites),
      result: answer.result,
      warnings: [
        ...needed
          .filter((id) => !world.has(id))
          .map((subject): ClustersWarning => ({ code: "layer-missing", subject })),
        ...warnings,
        ...siteWarnings(told(sites)),
        ...(parameters.year === null ? [] : planWarnings(sites)),
        ...answer.warnings,
      ],
    };

    async function answerBy({ method }: ClustersParameters): Promise<Answer> {
      if (method === "hexagons") return fillHexagons(sites, parameters);
      if (method === "density") return densityAnswer();
      const result = await findHubs(sites, parameters, surroundings.nodes, surroundings.namePlace, pause);
      const isShort = result.hubs.length < parameters.hubs;
      const count = result.hubs.length;
      return {
        result,
        warnings: isShort ? [{ code: "fewer-sites-than-hubs", subject: "sites", count }] : [],
      };
    }

    async function densityAnswer(): Promise<Answer> {
      const picture = await densityPicture(sites, parameters, surroundings, (part) => pause(part / 3));
      const placed = sites.filter(({ site }) => site.place !== "none");
      const count = Math.max(1, parameters.minimumSites - 1);
      const meters = await neighbourMeters(placed, count, (part) => pause((1 + part) / 3));
      const other = await compared(picture);
      const result = {
        method: "density" as const,
        ...picture,
        neighbourMeters: meters,
        kneeMeters: kneeOf(meters),
        comparison: other?.comparison ?? null,
      };
      return { result, warnings: [...edgeWarnings(picture), ...(other?.warnings ?? [])] };
    }

    async function compared(picture: DensityPicture): Promise<Compared | null> {
      const { compare } = parameters;
      if (!compare) return null;
      const changed = changedParameters(parameters, compare);
      const others = findSites(world, changed, regions).sites;
      const other = await densityPicture(others, changed, surroundings, (part) => pause((2 + part) / 3));
      const before = { ...picture, sites: told(sites) };
      const after = { ...other, sites: told(others) };
      return {
        comparison: { ...after, compare, changes: changesBetween(before, after) },
        warnings: compare.of === "year" && parameters.year === null ? planWarnings(others) : [],
      };
    }
  };
}

function told(sites: readonly LocatedSite[]): readonly ClusterSite[] {
  return sites.map(({ site }) => site);
}
