import { seeded } from "../../core/seeded.ts";
import { groundToMeters, stretchAt } from "../../engine/ground.ts";
import { packGeometries } from "../../engine/pack.ts";
import { fromRd } from "../../geo/rd.ts";
import { inPlane } from "./find-density.ts";
import type { LocatedSite } from "./find-sites.ts";
import { hectaresOf } from "./hectares.ts";
import { groupByMeans } from "./k-means.ts";
import type { NamePlace } from "./name-places.ts";
import type { Nodes } from "./nodes.ts";
import type { ClustersParameters } from "./question.ts";
import type { ClusterSite, Hub, HubsResult } from "./result.ts";

/** Places with little way to the listed sites around them, by k-means in RD weighed by hectares. */
export async function findHubs(
  sites: readonly LocatedSite[],
  { hubs: count, seed }: ClustersParameters,
  nodes: Nodes,
  namePlace: NamePlace,
  pause: (fraction: number) => Promise<void>,
): Promise<HubsResult> {
  const chosen = [...sites.keys()].filter((index) => {
    const { site } = sites[index] as LocatedSite;
    return site.isListed && site.center !== null;
  });
  const own = chosen.map((index) => sites[index] as LocatedSite);
  const isUnweighted = !own.some(({ site }) => (site.hectares ?? 0) > 0);
  const weights = Float64Array.from(own, ({ site }) => (isUnweighted ? 1 : (site.hectares ?? 0)));
  const { xs, ys } = inPlane(own);
  const { centers, groupOf } = await groupByMeans(xs, ys, weights, count, seeded(seed), pause);

  const meters = new Float64Array(own.length);
  groupOf.forEach((group, at) => {
    const [x, y] = centers[group] ?? [0, 0];
    const squared = (x - (xs[at] as number)) ** 2 + (y - (ys[at] as number)) ** 2;
    meters[at] = groundToMeters(squared / (stretchAt(x, y) * stretchAt(xs[at] as number, ys[at] as number)));
  });
  const meanOf = (places: readonly number[]): number => {
    const sum = places.reduce((total, at) => total + (weights[at] as number), 0);
    return places.reduce((total, at) => total + (weights[at] as number) * (meters[at] as number), 0) / sum;
  };

  const described = centers.map(([x, y], group): Omit<Hub, "number"> => {
    const places = [...own.keys()]
      .filter((at) => groupOf[at] === group)
      .sort((a, b) => (meters[a] as number) - (meters[b] as number) || a - b);
    const center = fromRd([x, y]);
    const packed = packGeometries([{ type: "Point", coordinates: [...center] }]);
    return {
      center,
      place: namePlace(packed, null),
      members: places.map((at) => chosen[at] as number),
      memberMeters: places.map((at) => meters[at] as number),
      hectares: hectaresOf(places.map((at) => own[at]?.site as ClusterSite)),
      meanMeters: meanOf(places),
      farthestMeters: meters[places.at(-1) ?? -1] ?? 0,
      nearest: {
        terminal: nodes.nearest(packed, "terminal"),
        quay: nodes.nearest(packed, "quay"),
        "road-exit": nodes.nearest(packed, "road-exit"),
        "rail-access": nodes.nearest(packed, "rail-access"),
      },
    };
  });
  const hubs = described
    .sort(
      (a, b) => b.hectares.known - a.hectares.known || a.center[0] - b.center[0] || a.center[1] - b.center[1],
    )
    .map((hub, place) => ({ ...hub, number: place + 1 }));
  return {
    method: "k-means",
    hubs,
    meanMeters: own.length > 0 ? meanOf([...own.keys()]) : null,
    isUnweighted,
  };
}
