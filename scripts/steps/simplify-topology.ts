import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { feature as featureOf } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { clean } from "./clean.ts";
import { densify } from "./densify.ts";
import { findCrossings } from "./find-crossings.ts";
import { project } from "./project.ts";
import { decimalsFor, roundCoordinates, roundPosition } from "./round-coordinates.ts";
import { simplifyLine } from "./simplify-line.ts";

/** How to generalise. */
export interface Generalisation {
  /** No position of the source ends up farther than this from the result, rounding included. */
  readonly toleranceMeters: number;
  /** No segment of the result is longer, with a percent to spare; `null` leaves them. */
  readonly maximumSegmentMeters: number | null;
}

/** After so many halvings of its tolerance an arc is kept as it is. */
const HALVINGS = 6;

/**
 * Generalises lines or polygons with Douglas–Peucker in RD metres on the arcs they share, so that neighbours
 * keep one common edge and junctions stay put. Where arcs come to cross or touch, their tolerance is halved
 * until they do not. Every ring keeps at least a triangle.
 */
export function simplifyTopology<P>(
  features: readonly Feature<Geometry, P>[],
  { toleranceMeters, maximumSegmentMeters }: Generalisation,
): Feature<Geometry, P>[] {
  const decimals = decimalsFor(toleranceMeters);
  const rounded = features.map((one) => ({
    ...one,
    geometry: clean(roundCoordinates(one.geometry, decimals)),
  }));
  const shared = topology({ all: { type: "FeatureCollection", features: rounded } as FeatureCollection });
  const arcs = maximumSegmentMeters
    ? shared.arcs.map((arc) => densifyArc(arc, maximumSegmentMeters / 2, decimals))
    : shared.arcs;
  const simplified = simplifyArcs(arcs, {
    toleranceMeters: toleranceMeters - roundingMeters(decimals),
    maximumSegmentMeters: 0.99 * (maximumSegmentMeters ?? Number.POSITIVE_INFINITY),
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
  return densify(arc, 0.99 * stepMeters, project).map((position) => roundPosition(position, decimals));
}

function simplifyArcs(
  arcs: readonly Position[][],
  { toleranceMeters, maximumSegmentMeters }: { toleranceMeters: number; maximumSegmentMeters: number },
): Position[][] {
  const metric = arcs.map((arc) => arc.map(project));
  const halvings = arcs.map(() => 0);
  const simplify = (arc: readonly Position[], index: number): Position[] => {
    const halved = halvings[index] ?? 0;
    if (halved > HALVINGS) return [...arc];
    const keep = simplifyLine(metric[index] ?? [], toleranceMeters / 2 ** halved, maximumSegmentMeters);
    return keep.map((place) => arc[place] ?? []);
  };
  let result = arcs.map(simplify);
  for (;;) {
    const broken = new Set(
      findCrossings(result)
        .flatMap(({ line, otherLine }) => [line, otherLine])
        .filter((index) => (halvings[index] ?? 0) <= HALVINGS),
    );
    if (broken.size === 0) return result;
    for (const index of broken) halvings[index] = (halvings[index] ?? 0) + 1;
    result = result.map((arc, index) => (broken.has(index) ? simplify(arcs[index] ?? [], index) : arc));
  }
}
