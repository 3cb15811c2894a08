import type { Geometry, Position } from "geojson";
import { findCrossings } from "../steps/find-crossings.ts";
import { signedArea } from "../steps/rewind.ts";

/**
 * Rings of polygons: closed, at least a triangle, right winding (RFC 7946), nowhere crossing one another.
 *
 * @param asPublished the shapes are those of the source to the last position, and may touch where those do
 */
export function checkRings(geometry: Geometry, asPublished = false): string[] {
  const polygons =
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  const rings = polygons.flat();
  const troubles = polygons.flatMap((polygon, part) =>
    polygon.flatMap((ring, index) =>
      checkRing(ring, index === 0).map((trouble) => `ring ${index} of part ${part}: ${trouble}`),
    ),
  );
  const crossing = asPublished ? undefined : findCrossings(rings)[0];
  if (crossing) {
    const [longitude, latitude] = rings[crossing.line]?.[crossing.segment] ?? [];
    troubles.push(`rings touch or cross near ${longitude}, ${latitude}`);
  }
  return troubles;
}

function checkRing(ring: readonly Position[], outer: boolean): string[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4) return [`it has only ${ring.length} positions`];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return ["it is not closed"];
  const area = signedArea(ring);
  if (area === 0) return ["it has no area"];
  return area > 0 === outer ? [] : ["it runs the wrong way round"];
}
