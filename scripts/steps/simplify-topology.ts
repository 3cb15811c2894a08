import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { feature as featureOf } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { RdPoint } from "../../src/core/coordinates.ts";
import { clean } from "./clean.ts";
import { densify, SPARE } from "./densify.ts";
import { type Crossing, findCrossings } from "./find-crossings.ts";
import { project } from "./project.ts";
import { decimalsFor, roundCoordinates, roundPosition } from "./round-coordinates.ts";
import { farthest, type StretchLimits, simplifyLine, simplifyStretch } from "./simplify-line.ts";

/** How to generalise. */
export interface Generalisation {
  /** No position of the source ends up farther than this from the result, rounding included; 0 keeps them all. */
  readonly toleranceMeters: number;
  /** No segment of the result is longer; `null` leaves them. */
  readonly maximumSegmentMeters: number | null;
}

/**
 * Generalises lines or polygons with Douglas–Peucker in RD metres on the arcs they share, so that neighbours
 * keep one common edge and junctions stay put. Where lines come to cross or touch, positions are taken back in
 * until they do not. Every ring keeps at least a triangle.
 */
export function simplifyTopology<P>(
  features: readonly Feature<Geometry, P>[],
  { toleranceMeters, maximumSegmentMeters }: Generalisation,
): Feature<Geometry, P>[] {
  const decimals = decimalsFor(toleranceMeters);
  const keepsAll = toleranceMeters === 0;
  const rounded = features.map((one) => {
    const geometry = roundCoordinates(one.geometry, decimals);
    return { ...one, geometry: keepsAll ? geometry : clean(geometry) };
  });
  const shared = topology({ all: { type: "FeatureCollection", features: rounded } as FeatureCollection });
  const arcs = maximumSegmentMeters
    ? shared.arcs.map((arc) => densifyArc(arc, maximumSegmentMeters / (keepsAll ? 1 : 2), decimals))
    : shared.arcs;
  const simplified = keepsAll
    ? arcs
    : simplifyArcs(arcs, {
        toleranceMeters: toleranceMeters - roundingMeters(decimals),
        maximumSegmentMeters: (1 - SPARE) * (maximumSegmentMeters ?? Number.POSITIVE_INFINITY),
      });
  const result = featureOf<Record<string, unknown>>(
    { ...shared, arcs: simplified } as Topology,
    shared.objects.all as GeometryCollection,
  );
  return result.features as Feature<Geometry, P>[];
}

/** How far rounding can move a position: half a unit of the last decimal, in both directions. */
function roundingMeters(decimals: number): number {
  return Math.SQRT1_2 * 111_320 * 10 ** -decimals;
}

/** Along the straight line in degrees, which is what a GeoJSON segment means, before anything is measured in RD. */
function densifyArc(arc: readonly Position[], stepMeters: number, decimals: number): Position[] {
  return densify(arc, stepMeters, project).map((position) => roundPosition(position, decimals));
}

function simplifyArcs(arcs: readonly Position[][], limits: StretchLimits): Position[][] {
  const metric = arcs.map((arc) => arc.map(project));
  const kept = metric.map((arc) => simplifyLine(arc, limits.toleranceMeters, limits.maximumSegmentMeters));
  for (;;) {
    const result = arcs.map((arc, index) => (kept[index] ?? []).map((place) => arc[place] ?? []));
    const crossing = crossingSegments(findCrossings(result));
    const refined = [...crossing].filter(([line, segments]) => {
      const before = kept[line] ?? [];
      kept[line] = refineSegments(before, segments, metric[line] ?? [], limits);
      return kept[line].length > before.length;
    });
    if (refined.length === 0) return result;
  }
}

/** The segments that cross or touch, by line. */
function crossingSegments(crossings: readonly Crossing[]): Map<number, Set<number>> {
  const byLine = new Map<number, Set<number>>();
  for (const { line, segment, otherLine, otherSegment } of crossings) {
    byLine.set(line, (byLine.get(line) ?? new Set()).add(segment));
    byLine.set(otherLine, (byLine.get(otherLine) ?? new Set()).add(otherSegment));
  }
  return byLine;
}

/** Takes the farthest of the positions that some segments dropped back in, and simplifies on both sides of it. */
function refineSegments(
  kept: readonly number[],
  segments: ReadonlySet<number>,
  line: readonly RdPoint[],
  limits: StretchLimits,
): number[] {
  return kept.flatMap((from, segment) => {
    const to = kept[segment + 1];
    if (to === undefined || to - from < 2 || !segments.has(segment)) return [from];
    const middle = farthest(line, from, to).index;
    return [
      from,
      ...simplifyStretch(line, from, middle, limits),
      middle,
      ...simplifyStretch(line, middle, to, limits),
    ];
  });
}
