import * as v from "valibot";
import { positionTrouble } from "../../fetch/crs.ts";
import type { StandIn } from "../../refresh/stand-ins.ts";

/** From here on a charger is fast enough for a truck to be charged in its driver's break. */
const LEAST_WATTS = 350_000;

const Number_ = v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.finite());
const Text = v.optional(v.nullable(v.string()), "");

const Location = v.object({
  id: v.union([v.string(), v.number()]),
  name: Text,
  address: Text,
  city: Text,
  coordinates: v.object({ latitude: Number_, longitude: Number_ }),
  operator: v.optional(v.nullable(v.object({ name: Text }))),
  evses: v.optional(
    v.array(
      v.object({
        connectors: v.optional(
          v.array(
            v.object({
              power_type: Text,
              max_electric_power: v.optional(v.nullable(Number_), 0),
            }),
          ),
          [],
        ),
      }),
    ),
    [],
  ),
});

/**
 * A place with a fast charger as the source module has it; null for any other place, and for a place whose
 * coordinates cannot be: among a hundred thousand there are always some.
 */
export function readChargingLocation(location: unknown): StandIn | null {
  const parsed = v.safeParse(Location, location);
  if (!parsed.success) return null;
  const { id, name, address, city, coordinates, operator, evses } = parsed.output;
  const watts = evses.flatMap(({ connectors }) =>
    connectors.flatMap(({ power_type, max_electric_power }) =>
      power_type?.startsWith("DC") ? [max_electric_power ?? 0] : [],
    ),
  );
  const most = Math.max(0, ...watts);
  const position = [coordinates.longitude, coordinates.latitude];
  if (most < LEAST_WATTS || positionTrouble(position, "wgs84") !== null) return null;
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: position },
    properties: {
      locationId: String(id),
      name: name || address || String(id),
      address: address ?? "",
      city: city ?? "",
      operatorName: operator?.name ?? "",
      maxPowerKw: Math.round(most / 1000),
      source: "ndw",
    },
  };
}
