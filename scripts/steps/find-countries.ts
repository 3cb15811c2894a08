import { distance } from "@turf/distance";
import type { LngLat } from "../../src/core/coordinates.ts";
import { insideRing } from "../../src/geo/inside-ring.ts";
import type { Country } from "../sources/natural-earth.ts";
import { representativePoint } from "./representative-point.ts";

/** A point somewhere in a country, and how far the country reaches from it. */
export interface CountryPlace {
  readonly point: LngLat;
  readonly precisionMeters: number;
}

const ROUND_METERS = 50_000;

/**
 * Countries by their ISO 3166-1 numbers (`428; 233`), in that order. The precision is the distance to the
 * farthest point of the largest part of the land, upwards to 50 km.
 */
export function findCountries(numbers: string | null, countries: readonly Country[]): CountryPlace[] {
  return (numbers?.split("; ") ?? []).map((number) => {
    const geometry = countries.find(({ properties }) => properties.isoNumber === number)?.geometry;
    const point = geometry ? representativePoint(geometry) : null;
    if (!geometry || !point) throw new Error(`no country has the ISO number ${number}`);
    const rings = geometry.coordinates.map(([outer = []]) => outer).sort((a, b) => b.length - a.length);
    const [mainland = []] = rings.filter((ring) => insideRing(point[0], point[1], ring)).concat(rings);
    const reach = mainland.map((position) => distance([...point], position, { units: "meters" }));
    return {
      point,
      precisionMeters: Math.ceil(reach.reduce((a, b) => Math.max(a, b), 0) / ROUND_METERS) * ROUND_METERS,
    };
  });
}
