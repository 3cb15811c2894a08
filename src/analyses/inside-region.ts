import type { ManifestRegion } from "../catalog/manifest.ts";
import type { LngLat } from "../core/coordinates.ts";
import { contains } from "../engine/contains.ts";
import { packGeometries } from "../engine/pack.ts";
import type { World } from "./analysis.ts";

/**
 * Whether a place lies in a region: in one of its municipalities. A region of which nobody says the municipalities is
 * a view: what lies within its bounds is in it.
 */
export function insideRegion(region: ManifestRegion, world: World): (place: LngLat) => boolean {
  const [west, south, east, north] = region.bounds;
  if (region.municipalities.length === 0) {
    return ([longitude, latitude]) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  }
  const municipalities = (world.get("municipalities")?.collection.features ?? []).filter(({ properties }) =>
    region.municipalities.includes(String(properties.code)),
  );
  const packed = packGeometries(municipalities.map(({ geometry }) => geometry));
  return ([longitude, latitude]) => packed.areas.some((area) => contains(packed, area, longitude, latitude));
}
