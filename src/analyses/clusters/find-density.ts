import { type Density, densityOfPairs } from "../../engine/density.ts";
import { densityOfPoints } from "../../engine/grid-density.ts";
import { toRd } from "../../geo/rd.ts";
import type { LocatedSite } from "./find-sites.ts";
import { neighbourPairs } from "./neighbour-pairs.ts";
import type { ClustersParameters } from "./question.ts";

/** The density of sites with a place, in their order; points alone go the fast way, to the same result. */
export function findDensity(
  sites: readonly LocatedSite[],
  { radiusMeters, minimumSites, minimumHectares }: ClustersParameters,
): Density {
  const rule = { minimumSites, minimumHectares };
  const hectares = Float64Array.from(sites, ({ site }) => site.hectares ?? Number.NaN);
  if (sites.every(({ site }) => site.place === "point")) {
    return densityOfPoints({ ...inPlane(sites), hectares }, radiusMeters, rule);
  }
  const geometries = sites.map(({ located }) => located.geometry);
  return densityOfPairs(hectares, rule, neighbourPairs(geometries, radiusMeters));
}

/** The middles of sites in RD metres. */
export function inPlane(sites: readonly LocatedSite[]): {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
} {
  const places = sites.map(({ site }) => toRd(site.center ?? [0, 0]));
  return {
    xs: Float64Array.from(places, ([x]) => x),
    ys: Float64Array.from(places, ([, y]) => y),
  };
}
