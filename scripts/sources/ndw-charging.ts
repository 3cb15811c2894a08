import * as v from "valibot";
import type { LngLat } from "../../src/core/coordinates.ts";
import type { SourceReader } from "../io/read-source.ts";

/** Fast chargers in the national register of charging points, chosen by their power. */
export const NDW_CHARGING_FILE = "laadpunten_vracht_nl.geojson";
export const NDW_CHARGING_DATE = "2026-06-07";

const Properties = v.object({
  locationId: v.string(),
  name: v.string(),
  address: v.string(),
  city: v.string(),
  operatorName: v.string(),
  maxPowerKw: v.number(),
  source: v.string(),
});

/** One place with fast chargers; several entries of one address are one place. */
export interface ChargingPlace {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly city: string;
  readonly operator: string;
  readonly powerKilowatts: number;
  readonly point: LngLat;
}

/**
 * The charging places of the register, the strongest charger of each address telling its power. Rows that
 * somebody added to the copy by hand are not the register's and are left out.
 */
export function readChargingPlaces(read: SourceReader): readonly ChargingPlace[] {
  const places = new Map<string, ChargingPlace>();
  const rows = read
    .geojson(NDW_CHARGING_FILE, Properties)
    .filter(({ properties }) => properties.source === "ndw")
    .sort((a, b) => (a.properties.locationId < b.properties.locationId ? -1 : 1));
  for (const { properties, geometry } of rows) {
    if (geometry?.type !== "Point") continue;
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const key = `${properties.address.toLowerCase()}, ${properties.city.toLowerCase()}`;
    const known = places.get(key);
    places.set(key, {
      id: known?.id ?? properties.locationId,
      name: known?.name ?? properties.name,
      address: properties.address,
      city: capitalised(properties.city),
      operator: properties.operatorName,
      powerKilowatts: Math.max(known?.powerKilowatts ?? 0, properties.maxPowerKw),
      point: known?.point ?? [longitude, latitude],
    });
  }
  return [...places.values()];
}

/** `TIEL` as people write it. */
function capitalised(city: string): string {
  return city === city.toUpperCase() ? city.charAt(0) + city.slice(1).toLowerCase() : city;
}
