import { convex } from "@turf/convex";
import { multiPoint } from "@turf/helpers";
import type { Polygon, Position } from "geojson";
import { areaHectares } from "../../engine/area.ts";
import type { Packed } from "../../engine/pack.ts";
import { fromRd } from "../../geo/rd.ts";
import type { Cluster } from "./result.ts";

/** The least concavity that Turf follows without cutting into corners. */
const CONCAVITY = 2;
/** Above this share of the convex hull a concave one tells nothing more. */
const TELLING_SHARE = 0.85;

/** Lines around everything of a cluster, laid in RD metres: in degrees a concave one would follow north and south less. */
export function hullsOf({ xs, ys }: Packed): Pick<Cluster, "convexHull" | "concaveHull"> {
  const points = multiPoint(Array.from(xs, (x, vertex) => [x, ys[vertex] as number]));
  const convexHull = toDegrees(convex(points)?.geometry);
  const concaveHull = convexHull && toDegrees(convex(points, { concavity: CONCAVITY })?.geometry);
  const saysMore = concaveHull && areaHectares(concaveHull) < TELLING_SHARE * areaHectares(convexHull);
  return { convexHull, concaveHull: saysMore ? concaveHull : null };
}

function toDegrees(polygon: Polygon | undefined): Polygon | null {
  if (!polygon) return null;
  const coordinates = polygon.coordinates.map((ring) =>
    ring.map(([x = 0, y = 0]): Position => [...fromRd([x, y])]),
  );
  const hull: Polygon = { type: "Polygon", coordinates };
  return areaHectares(hull) > 0.0001 ? hull : null;
}
