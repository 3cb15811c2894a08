import * as v from "valibot";
import type { LngLat } from "../../../src/core/coordinates.ts";
import { positionTrouble } from "../../fetch/crs.ts";
import { FetchFailure } from "../../fetch/failure.ts";
import type { FisObject } from "../../fetch/protocols/fis.ts";

/** A lock in the fairway information. */
export interface FisLock {
  readonly name: string;
  /** The middle of its outline. */
  readonly lngLat: LngLat;
}

const Lock = v.object({ Name: v.nullable(v.string()), Geometry: v.nullable(v.string()) });

/** The locks; those without a geometry are left out. */
export function readFisLocks(objects: readonly FisObject[]): FisLock[] {
  return objects.flatMap((object) => {
    const parsed = v.safeParse(Lock, object);
    if (!parsed.success) throw new FetchFailure("gives locks without a name or geometry");
    const { Name, Geometry } = parsed.output;
    if (Geometry === null) return [];
    const lngLat = middleOf(Geometry);
    const trouble = positionTrouble([...lngLat], "wgs84");
    if (trouble) throw new FetchFailure(`${Name ?? "a lock"}: ${trouble}`);
    return { name: Name ?? "", lngLat };
  });
}

/** The middle of the box around a geometry in well-known text. */
function middleOf(wellKnownText: string): LngLat {
  const pairs = [...wellKnownText.matchAll(/(-?[\d.]+)\s+(-?[\d.]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  const middle = (axis: 0 | 1) => {
    const values = pairs.map((pair) => pair[axis] ?? Number.NaN);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [middle(0), middle(1)];
}
