import type { LngLat } from "../../core/coordinates.ts";
import { toRd } from "../../geo/rd.ts";
import type { World } from "../analysis.ts";
import { metersBetween } from "./measured-line.ts";
import type { NearestPlace } from "./result.ts";

/** Places of this importance or more (1 is the biggest) are what a direction is named after. */
const TOWN_IMPORTANCE = 3;

interface Place {
  readonly id: string;
  readonly name_nl: string;
  readonly isTown: boolean;
  readonly x: number;
  readonly y: number;
}

/** The cities, towns and villages, ready to be looked up. */
export interface Places {
  /** To the point that stands for it, in a straight line; null when no place is known. */
  readonly nearestTo: (place: LngLat) => NearestPlace | null;
  /** The nearest that is more than a village. */
  readonly townAt: (place: LngLat) => string | null;
}

/** Reads the places of the world. Of two as near, the first by id. */
export function readPlaces(world: World): Places {
  const places = (world.get("places")?.collection.features ?? [])
    .flatMap(({ geometry, properties }): Place[] => {
      if (geometry?.type !== "Point") return [];
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      const [x, y] = toRd([longitude, latitude]);
      const { id, name_nl, importance } = properties;
      return [{ id, name_nl, isTown: typeof importance === "number" && importance <= TOWN_IMPORTANCE, x, y }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const towns = places.filter(({ isTown }) => isTown);
  return {
    nearestTo: (place) => nearestOf(places, place),
    townAt: (place) => nearestOf(towns, place)?.name_nl ?? null,
  };
}

function nearestOf(places: readonly Place[], from: LngLat): NearestPlace | null {
  const [x, y] = toRd(from);
  let nearest: Place | null = null;
  let best = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const squared = (place.x - x) ** 2 + (place.y - y) ** 2;
    if (squared < best) [nearest, best] = [place, squared];
  }
  return (
    nearest && {
      id: nearest.id,
      name_nl: nearest.name_nl,
      distanceMeters: metersBetween(x, y, nearest.x, nearest.y),
    }
  );
}
