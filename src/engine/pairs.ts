import { stretchAt } from "./ground.ts";
import type { Packed } from "./pack.ts";
import { crossing, type Foot, footOnSegment } from "./plane.ts";

/** Takes a segment of the site and one of the layer, by their vertices; a point has the same vertex twice. */
export interface PairVisitor {
  visitPair(siteA: number, siteB: number, layerA: number, layerB: number): void;
}

/** Visits every pair of a segment of one run of the site and a segment of one run of the layer. */
export function visitRunPairs(
  site: Packed,
  siteRun: number,
  layer: Packed,
  layerRun: number,
  visitor: PairVisitor,
): void {
  const siteFirst = site.runFirst[siteRun] as number;
  const siteLast = site.runLast[siteRun] as number;
  const layerFirst = layer.runFirst[layerRun] as number;
  const layerLast = layer.runLast[layerRun] as number;
  for (let s = siteFirst; s === siteFirst || s < siteLast; s++) {
    for (let l = layerFirst; l === layerFirst || l < layerLast; l++) {
      visitor.visitPair(s, s < siteLast ? s + 1 : s, l, l < layerLast ? l + 1 : l);
    }
  }
}

/**
 * Squared ground distance from a site of one vertex to a run: the loop in which a search spends its time, and
 * why it is written out.
 */
export function pointToRun(site: Pick<Packed, "xs" | "ys">, layer: Packed, run: number): number {
  const { xs, ys } = layer;
  const px = site.xs[0] as number;
  const py = site.ys[0] as number;
  const first = layer.runFirst[run] as number;
  const last = layer.runLast[run] as number;
  let ax = xs[first] as number;
  let ay = ys[first] as number;
  let bestPlane = (px - ax) ** 2 + (py - ay) ** 2;
  let footX = ax;
  let footY = ay;
  for (let vertex = first + 1; vertex <= last; vertex++) {
    const bx = xs[vertex] as number;
    const by = ys[vertex] as number;
    footOnSegment(px, py, ax, ay, bx, by, foot);
    if (foot.planeSquared < bestPlane) {
      bestPlane = foot.planeSquared;
      footX = ax + foot.share * (bx - ax);
      footY = ay + foot.share * (by - ay);
    }
    ax = bx;
    ay = by;
  }
  return bestPlane / (stretchAt(px, py) * stretchAt(footX, footY));
}

const foot: Foot = { share: 0, planeSquared: 0 };

/** Squared ground distance from vertex `from` of one packed set to segment a–b of another. */
export function vertexToSegment(of: Packed, from: number, on: Packed, a: number, b: number): number {
  const px = of.xs[from] as number;
  const py = of.ys[from] as number;
  const ax = on.xs[a] as number;
  const ay = on.ys[a] as number;
  const bx = on.xs[b] as number;
  const by = on.ys[b] as number;
  footOnSegment(px, py, ax, ay, bx, by, foot);
  const footStretch = stretchAt(ax + foot.share * (bx - ax), ay + foot.share * (by - ay));
  return foot.planeSquared / (stretchAt(px, py) * footStretch);
}

/** How far along segment a–b of `on` the foot of a vertex lies, in the RD plane. */
export function footShare(of: Packed, from: number, on: Packed, a: number, b: number): number {
  footOnSegment(
    of.xs[from] as number,
    of.ys[from] as number,
    on.xs[a] as number,
    on.ys[a] as number,
    on.xs[b] as number,
    on.ys[b] as number,
    foot,
  );
  return foot.share;
}

/** Squared ground distance between two segments: 0 when they cross, else from one of the four ends. */
export function pairGround(
  site: Packed,
  layer: Packed,
  siteA: number,
  siteB: number,
  layerA: number,
  layerB: number,
): number {
  if (siteA === siteB) return vertexToSegment(site, siteA, layer, layerA, layerB);
  if (layerA === layerB) return vertexToSegment(layer, layerA, site, siteA, siteB);
  if (cross(site.xs, site.ys, siteA, siteB, layer.xs, layer.ys, layerA, layerB)) return 0;
  return Math.min(
    vertexToSegment(site, siteA, layer, layerA, layerB),
    vertexToSegment(site, siteB, layer, layerA, layerB),
    vertexToSegment(layer, layerA, site, siteA, siteB),
    vertexToSegment(layer, layerB, site, siteA, siteB),
  );
}

/** Where two segments cross, by the coordinates given: RD metres or degrees. */
export function cross(
  siteXs: Float64Array,
  siteYs: Float64Array,
  siteA: number,
  siteB: number,
  layerXs: Float64Array,
  layerYs: Float64Array,
  layerA: number,
  layerB: number,
): ReturnType<typeof crossing> {
  return crossing(
    siteXs[siteA] as number,
    siteYs[siteA] as number,
    siteXs[siteB] as number,
    siteYs[siteB] as number,
    layerXs[layerA] as number,
    layerYs[layerA] as number,
    layerXs[layerB] as number,
    layerYs[layerB] as number,
  );
}
