import type { Geometry } from "geojson";
import { type Coverage, completeWithinMeters } from "../../catalog/coverage.ts";
import type { LngLat } from "../../core/coordinates.ts";
import type { Packed } from "../../engine/pack.ts";
import type { LocatedSite } from "./find-sites.ts";
import { byHectares, hectaresOf } from "./hectares.ts";
import { hullsOf } from "./hulls.ts";
import type { NamePlace } from "./name-places.ts";
import { type Nodes, packTogether } from "./nodes.ts";
import type { ClustersParameters } from "./question.ts";
import type { Cluster } from "./result.ts";

/** What a cluster is described with. */
export interface Surroundings {
  readonly nodes: Nodes;
  readonly namePlace: NamePlace;
  /** Where the layers of the sites are complete. */
  readonly coverages: readonly Coverage[];
}

/** Everything of a cluster but its number. `members` are positions in `sites`. */
export function describeCluster(
  sites: readonly LocatedSite[],
  members: readonly number[],
  { radiusMeters, modeMeters }: ClustersParameters,
  { nodes, namePlace, coverages }: Surroundings,
): Omit<Cluster, "number"> {
  const at = (member: number) => sites[member] as LocatedSite;
  const sorted = members.toSorted((a, b) => byHectares(at(a).site, at(b).site));
  const own = sorted.map((member) => at(member).site);
  const geometries = sorted.map((member) => at(member).located.geometry);
  const packed = packTogether(geometries);
  const hulls = hullsOf(packed);
  const modes = nodes.modes(packed, modeMeters);
  const reached = Object.values(modes);
  const low = reached.filter((answer) => answer === "yes").length;
  return {
    id: own[0]?.id ?? "",
    place: namePlace(withHull(geometries, hulls.convexHull), own[0]?.municipality ?? null),
    members: sorted,
    hectares: hectaresOf(own),
    listedHectares: hectaresOf(own.filter(({ isListed }) => isListed)),
    largeScaleCount: own.filter(({ isLargeScale }) => isLargeScale).length,
    ...hulls,
    center: weighedMiddle(own),
    modes,
    modeCount: { low, high: low + reached.filter((answer) => answer === "maybe").length },
    nearest: {
      terminal: nodes.nearest(packed, "terminal"),
      quay: nodes.nearest(packed, "quay"),
      "road-exit": nodes.nearest(packed, "road-exit"),
      "rail-access": nodes.nearest(packed, "rail-access"),
    },
    mayContinue: reachesEnd(packed, coverages, radiusMeters),
  };
}

function withHull(geometries: readonly (Geometry | null)[], hull: Geometry | null): Packed {
  return packTogether([...geometries, hull]);
}

/** By hectares; of sites whose hectares are all unknown the plain middle. For a label: nothing is measured from it. */
function weighedMiddle(
  sites: readonly { readonly center: LngLat | null; readonly hectares: number | null }[],
): LngLat {
  const isWeighed = sites.some(({ hectares }) => (hectares ?? 0) > 0);
  let [sum, longitudes, latitudes] = [0, 0, 0];
  for (const { center, hectares } of sites) {
    if (!center) continue;
    const weight = isWeighed ? (hectares ?? 0) : 1;
    sum += weight;
    longitudes += weight * center[0];
    latitudes += weight * center[1];
  }
  return [longitudes / sum, latitudes / sum];
}

function reachesEnd(
  { xs, ys }: Packed,
  coverages: readonly Coverage[],
  radiusMeters: number,
): boolean | null {
  if (coverages.length === 0) return null;
  const points = Array.from(xs, (x, vertex) => [x, ys[vertex] as number] as const);
  return coverages.some((coverage) => completeWithinMeters(points, coverage) < radiusMeters);
}
