import type { LngLat } from "../core/coordinates.ts";
import { contains } from "./contains.ts";
import type { Packed } from "./pack.ts";

/**
 * The features that hold a part of the site, or lie with a part inside it, each with a place they share.
 * Together with edges that cross, which measuring finds, this is every overlap: a connected part whose edges
 * cross nothing lies wholly inside or wholly outside.
 */
export function overlaps(site: Packed, layer: Packed): ReadonlyMap<number, LngLat> {
  const found = new Map<number, LngLat>();
  for (const area of layer.areas) {
    for (const vertex of site.partVertex) {
      const place = placeOf(site, vertex);
      if (!found.has(area.feature) && contains(layer, area, ...place)) found.set(area.feature, place);
    }
  }
  for (const area of site.areas) {
    layer.partVertex.forEach((vertex, part) => {
      const feature = layer.partFeature[part] as number;
      const place = placeOf(layer, vertex);
      if (!found.has(feature) && contains(site, area, ...place)) found.set(feature, place);
    });
  }
  return found;
}

/** A vertex in degrees. */
export function placeOf(packed: Packed, vertex: number): LngLat {
  return [packed.longitudes[vertex] as number, packed.latitudes[vertex] as number];
}
