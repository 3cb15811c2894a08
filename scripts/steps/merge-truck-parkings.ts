import { distance } from "@turf/distance";
import type { LngLat } from "../../src/core/coordinates.ts";
import type { Side, TruckFact } from "../sources/truck-parkings-facts.ts";
import type { OsmParking } from "../sources/truck-parkings-osm.ts";
import { gapMeters } from "./gap-meters.ts";
import { slug } from "./slug.ts";

/** Two places nearer than this on one side of one road are the same place. */
export const SAME_PLACE_METERS = 150;

/** An area and the point of the same name lie at most this far apart. */
const SAME_NAME_GAP_METERS = 50;

/** A hand-collected place that OpenStreetMap draws elsewhere has moved no further than this. */
const SAME_NAME_FACT_METERS = 1000;

/** One place along a road: everything OpenStreetMap has of it, and what was collected by hand. */
export interface ParkingPlace {
  readonly members: readonly OsmParking[];
  readonly facts: readonly TruckFact[];
  readonly road: string | null;
  readonly side: Side | null;
  readonly hectometre: number | null;
}

/**
 * Groups the areas and points of OpenStreetMap and the collected facts into places:
 * 1. an area and a point of one name that touch are one place;
 * 2. what has no name belongs to the named place it lies in or next to;
 * 3. nameless ones near each other are one place;
 * 4. a collected fact belongs to the area it names, else to the nearest of its name, else it is a place.
 */
export function groupParkings(osm: readonly OsmParking[], facts: readonly TruckFact[]): ParkingPlace[] {
  const anchors = new Set(facts.flatMap(({ osmIds }) => osmIds));
  const isNamed = (one: OsmParking) => one.name !== null || anchors.has(one.id);
  const groups: OsmParking[][] = [];
  for (const one of osm.filter(isNamed)) {
    const same = groups.find(([first]) => first && haveOneName(first, one, facts) && touch(first, one));
    if (same) same.push(one);
    else groups.push([one]);
  }
  const nameless: OsmParking[] = [];
  for (const one of osm.filter((other) => !isNamed(other))) {
    const nearest = nearestGroup(one, groups.slice());
    if (nearest) nearest.push(one);
    else nameless.push(one);
  }
  const places = [...groups, ...clusterByDistance(nameless)].map((members) => place(members, facts));
  const placed = new Set(places.flatMap((one) => one.facts));
  return facts.filter((fact) => !placed.has(fact)).reduce(addFact, places);
}

function haveOneName(a: OsmParking, b: OsmParking, facts: readonly TruckFact[]): boolean {
  if (a.name !== null && b.name !== null) return slug(a.name) === slug(b.name);
  return facts.some(({ osmIds }) => osmIds.includes(a.id) && osmIds.includes(b.id));
}

function touch(a: OsmParking, b: OsmParking): boolean {
  return Math.min(gapMeters(a.point, b.geometry), gapMeters(b.point, a.geometry)) <= SAME_NAME_GAP_METERS;
}

function nearestGroup(one: OsmParking, groups: OsmParking[][]): OsmParking[] | null {
  let best: { group: OsmParking[]; gap: number } | null = null;
  for (const group of groups) {
    const [first] = group;
    if (!first || metersBetween(first.point, one.point) > 1000) continue;
    const gap = Math.min(gapMeters(one.point, first.geometry), gapMeters(first.point, one.geometry));
    if (gap <= SAME_PLACE_METERS && (best === null || gap < best.gap)) best = { group, gap };
  }
  return best?.group ?? null;
}

/** Single linkage: nameless places less than 150 m from one another are one. */
function clusterByDistance(points: readonly OsmParking[]): OsmParking[][] {
  const clusters: OsmParking[][] = [];
  for (const one of points) {
    const near = clusters.filter((cluster) =>
      cluster.some((other) => metersBetween(one.point, other.point) < SAME_PLACE_METERS),
    );
    const joined = [...near.flat(), one];
    for (const cluster of near) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push(joined);
  }
  return clusters;
}

function place(members: readonly OsmParking[], facts: readonly TruckFact[]): ParkingPlace {
  const own = facts.filter(({ osmIds }) => members.some(({ id }) => osmIds.includes(id)));
  return { members, facts: own, ...onRoad(own) };
}

function onRoad(facts: readonly TruckFact[]): Pick<ParkingPlace, "road" | "side" | "hectometre"> {
  const sides = new Set(facts.map(({ side }) => side));
  return {
    road: facts.find(({ road }) => road !== null)?.road ?? null,
    side: sides.size === 1 ? (facts[0]?.side ?? null) : null,
    hectometre: facts.find(({ hectometre }) => hectometre !== null)?.hectometre ?? null,
  };
}

function addFact(places: ParkingPlace[], fact: TruckFact): ParkingPlace[] {
  const { point } = fact;
  const index =
    point === null
      ? -1
      : places.findIndex(({ members, facts }) => {
          const at = members[0]?.point ?? facts[0]?.point;
          if (!at || facts.length > 0) return false;
          const sameName = members.some(({ name }) => name !== null && slug(name) === slug(fact.name));
          return sameName && metersBetween(at, point) < SAME_NAME_FACT_METERS;
        });
  if (index < 0) return [...places, { members: [], facts: [fact], ...onRoad([fact]) }];
  return places.map((one, position) =>
    position === index ? { ...one, facts: [fact], ...onRoad([fact]) } : one,
  );
}

/** Where a place is drawn: its biggest named area, else its biggest area, else the collected point. */
export function pointOf({ members, facts }: ParkingPlace): LngLat | null {
  const anchors = new Set(facts.flatMap(({ osmIds }) => osmIds));
  const [main] = [...members].sort(
    (a, b) =>
      Number(anchors.has(b.id)) - Number(anchors.has(a.id)) ||
      Number(b.name !== null) - Number(a.name !== null) ||
      b.areaSquareMeters - a.areaSquareMeters,
  );
  return main?.point ?? facts.find(({ point }) => point !== null)?.point ?? null;
}

/**
 * Joins places that would still stand less than 150 m apart on the same side of the same road; an unknown
 * side or road counts as the same. After this no such pair is left.
 */
export function joinNearPlaces(places: readonly ParkingPlace[]): ParkingPlace[] {
  const joined = [...places];
  for (let pair = findNearPair(joined); pair; pair = findNearPair(joined)) {
    const [first, second] = pair;
    const one = joined[first];
    const other = joined[second];
    if (!one || !other) break;
    joined.splice(second, 1);
    joined[first] = join(one, other);
  }
  return joined;
}

function findNearPair(places: readonly ParkingPlace[]): readonly [number, number] | null {
  for (const [first, one] of places.entries()) {
    for (let second = first + 1; second < places.length; second++) {
      const other = places[second];
      if (other && areTooNear(one, other)) return [first, second];
    }
  }
  return null;
}

function areTooNear(one: ParkingPlace, other: ParkingPlace): boolean {
  const [from, to] = [pointOf(one), pointOf(other)];
  if (!from || !to) return false;
  const apart =
    one.side !== null && other.side !== null && one.side !== other.side && one.road === other.road;
  return !apart && metersBetween(from, to) < SAME_PLACE_METERS;
}

function join(one: ParkingPlace, other: ParkingPlace): ParkingPlace {
  return {
    members: [...one.members, ...other.members],
    facts: [...one.facts, ...other.facts],
    road: one.road ?? other.road,
    side: one.side === other.side ? one.side : null,
    hectometre: one.hectometre ?? other.hectometre,
  };
}

/** Metres between two points on the sphere. */
export function metersBetween(a: LngLat, b: LngLat): number {
  return distance([...a], [...b], { units: "meters" });
}
