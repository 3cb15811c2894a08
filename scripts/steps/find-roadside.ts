import { distance } from "@turf/distance";
import type { LngLat } from "../../src/core/coordinates.ts";
import type { Side } from "../sources/truck-parkings-facts.ts";
import type { VildPoint } from "../sources/vild.ts";
import { slug } from "./slug.ts";

/** Where along a road a place lies. */
export interface Roadside {
  readonly road: string;
  /** Null when the ways to tell do not agree. */
  readonly side: Side | null;
  readonly hectometre: number | null;
}

/** A rest area and its point in the table lie no further apart. */
const SAME_PLACE_METERS = 800;

/** Nearer to the axis than this, the side cannot be told: the axis is straight between points. */
const LEAST_OFFSET_METERS = 40;

/** Neighbours that tell the direction of the road are looked for within this distance. */
const NEIGHBOUR_METERS = 10_000;

/**
 * Finds a named place in the location table of the roads (VILD) by its name, near it. The side comes from the
 * table: a point without a kilometre on the right carriageway lies left; one with, right, when the map agrees
 * or when the left carriageway has a place of its own there. Where the map (on which side of the axis, counted
 * in the direction of the kilometres, the place lies) says otherwise, the side stays unknown.
 */
export function findRoadside(name: string, at: LngLat, table: readonly VildPoint[]): Roadside | null {
  const point = table.find(
    (one) =>
      (one.type === "service-area" || one.type === "rest-area") &&
      slug(one.name) === slug(name) &&
      meters(one.lngLat, at) < SAME_PLACE_METERS,
  );
  if (!point) return null;
  const listed: Side = point.hectometre === null ? "left" : "right";
  const seen = sideOfAxis(at, point, table);
  const sure = listed === "left" || hasPartner(point, table);
  return {
    road: point.road,
    side: seen === listed || (seen === null && sure) ? listed : null,
    hectometre: point.hectometre,
  };
}

/** Whether another place, listed on the left carriageway only, lies across the road. */
function hasPartner(point: VildPoint, table: readonly VildPoint[]): boolean {
  return table.some(
    (one) =>
      one.road === point.road &&
      one.name !== point.name &&
      one.type !== "exit" &&
      one.type !== "junction" &&
      one.hectometre === null &&
      meters(one.lngLat, point.lngLat) < SAME_PLACE_METERS,
  );
}

/** On which side of the road, looking along the rising kilometres, a point lies; null when unclear. */
export function sideOfAxis(at: LngLat, axis: VildPoint, table: readonly VildPoint[]): Side | null {
  const direction = directionAt(axis, table);
  if (!direction) return null;
  const [x, y] = offsetMeters(axis.lngLat, at);
  const [dx, dy] = direction;
  const left = dx * y - dy * x;
  if (Math.abs(left) < LEAST_OFFSET_METERS) return null;
  return left > 0 ? "left" : "right";
}

/** The unit vector of the rising kilometres, from the nearest points of the road before and after. */
function directionAt(axis: VildPoint, table: readonly VildPoint[]): readonly [number, number] | null {
  const [before, after] = table
    .filter((one) => one.road === axis.road && one.hectometre !== null && one !== axis)
    .map((one) => ({ one, away: meters(one.lngLat, axis.lngLat) }))
    .filter(({ away }) => away > 300 && away < NEIGHBOUR_METERS)
    .sort((a, b) => a.away - b.away)
    .reduce<(VildPoint | null)[]>(
      ([first = null, second = null], { one }) => {
        if (first === null) return [one, null];
        return second === null && areOpposite(first, one, axis) ? [first, one] : [first, second];
      },
      [null, null],
    );
  if (!before || !after || before.hectometre === null || after.hectometre === null) return null;
  const [low, high] = before.hectometre < after.hectometre ? [before, after] : [after, before];
  const along = meters(low.lngLat, high.lngLat) / 1000;
  const counted = (high.hectometre ?? 0) - (low.hectometre ?? 0);
  if (Math.abs(counted - along) > 0.3 * along + 0.5) return null;
  const [x, y] = offsetMeters(low.lngLat, high.lngLat);
  const length = Math.hypot(x, y);
  return [x / length, y / length];
}

function areOpposite(a: VildPoint, b: VildPoint, middle: VildPoint): boolean {
  const [ax, ay] = offsetMeters(middle.lngLat, a.lngLat);
  const [bx, by] = offsetMeters(middle.lngLat, b.lngLat);
  return ax * bx + ay * by < 0;
}

function offsetMeters([lon, lat]: LngLat, [otherLon, otherLat]: LngLat): readonly [number, number] {
  const metersPerDegree = 111_320;
  return [
    (otherLon - lon) * metersPerDegree * Math.cos((lat * Math.PI) / 180),
    (otherLat - lat) * metersPerDegree,
  ];
}

function meters(a: LngLat, b: LngLat): number {
  return distance([...a], [...b], { units: "meters" });
}
