import type { LayerCollection } from "../../src/catalog/feature.ts";
import type { LngLat } from "../../src/core/coordinates.ts";
import { metersBetween, SAME_PLACE_METERS } from "../steps/merge-truck-parkings.ts";

/** No two places within 150 m on the same side of the same road; an unknown side counts as the same. */
export function checkParkingsApart({ features }: LayerCollection): string[] {
  const placed = features.flatMap(({ properties, geometry }) =>
    geometry?.type === "Point" ? [{ properties, point: geometry.coordinates as unknown as LngLat }] : [],
  );
  return placed.flatMap(({ properties: one, point }, index) =>
    placed.slice(index + 1).flatMap(({ properties: other, point: otherPoint }) => {
      const apart =
        one.side !== null && other.side !== null && one.side !== other.side && one.road === other.road;
      return apart || metersBetween(point, otherPoint) >= SAME_PLACE_METERS
        ? []
        : [`${one.id} and ${other.id} are less than ${SAME_PLACE_METERS} m apart on the same side`];
    }),
  );
}
