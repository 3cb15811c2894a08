import { groundToMeters, stretchAt } from "../../engine/ground.ts";
import { overlaps } from "../../engine/overlap.ts";
import { packGeometries } from "../../engine/pack.ts";
import { searchFeatures } from "../../engine/search.ts";
import { buildTree } from "../../engine/visit-nearest.ts";
import { inPlane } from "./find-density.ts";
import type { LocatedSite } from "./find-sites.ts";

/**
 * Of every site the distance to its `count`th neighbour, edge to edge, ascending: the k-distance plot of Ester and
 * others (1996), to choose a radius from. Infinite when there are not so many.
 */
export async function neighbourMeters(
  sites: readonly LocatedSite[],
  count: number,
  pause: (fraction: number) => Promise<void>,
): Promise<Float64Array> {
  const measure = sites.every(({ site }) => site.place === "point") ? ofPoints(sites) : ofEdges(sites);
  const meters = new Float64Array(sites.length);
  for (let site = 0; site < meters.length; site++) {
    await pause(site / meters.length);
    meters[site] = measure(site, count);
  }
  return meters.sort();
}

type Measure = (site: number, count: number) => number;

function ofPoints(sites: readonly LocatedSite[]): Measure {
  const { xs, ys } = inPlane(sites);
  const tree = buildTree(
    Array.from(xs, (x, site) => ({ minX: x, minY: ys[site] as number, maxX: x, maxY: ys[site] as number })),
  );
  return (site, count) => {
    const x = xs[site] as number;
    const y = ys[site] as number;
    const last = tree?.neighbors(x, y, count + 1)[count];
    if (last === undefined) return Number.POSITIVE_INFINITY;
    const toX = xs[last] as number;
    const toY = ys[last] as number;
    return groundToMeters(((x - toX) ** 2 + (y - toY) ** 2) / (stretchAt(x, y) * stretchAt(toX, toY)));
  };
}

function ofEdges(sites: readonly LocatedSite[]): Measure {
  const packed = packGeometries(sites.map(({ located }) => located.geometry));
  return (site, count) => {
    const own = packGeometries([sites[site]?.located.geometry ?? null]);
    const accepts = (other: number) => other !== site;
    const reach = { count, reachMeters: 0, marginMeters: 0, accepts };
    const ground = searchFeatures(own, packed, overlaps(own, packed), reach).sort();
    const last = ground[count - 1] ?? Number.POSITIVE_INFINITY;
    return last === Number.POSITIVE_INFINITY ? last : groundToMeters(last);
  };
}

/** A line that hardly bends has no knee. */
const LEAST_BEND = 0.1;

/**
 * Where an ascending line bends most: the point farthest below the straight line between its ends, both axes taken from
 * 0 to 1 (Satopää and others 2011). The last twentieth is left out: one site far away would decide it. Null without one.
 */
export function kneeOf(meters: Float64Array): number | null {
  const finite = meters.filter((value) => Number.isFinite(value));
  const end = Math.floor((finite.length - 1) * 0.95);
  const [low, high] = [finite[0] ?? 0, finite[end] ?? 0];
  if (end < 4 || high <= low) return null;
  let most = LEAST_BEND;
  let knee: number | null = null;
  for (let at = 0; at <= end; at++) {
    const value = finite[at] as number;
    const below = at / end - (value - low) / (high - low);
    if (below <= most) continue;
    most = below;
    knee = value;
  }
  return knee;
}
