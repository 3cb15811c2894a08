import { area } from "@turf/area";
import type { Geometry, MultiPolygon, Position } from "geojson";
import type { Bounds } from "../../src/core/coordinates.ts";
import { NETHERLANDS_OUTLINE } from "../../src/geo/netherlands-outline.ts";
import { fromRd } from "../../src/geo/rd.ts";
import type { Coverage } from "../sources/coverage.ts";
import { boxOf, intersect } from "./overlay.ts";
import { polygonsOf } from "./polygons-of.ts";
import { project } from "./project.ts";
import { simplifyLine } from "./simplify-line.ts";

/** Near enough to say that something farther away may be missing; sources are not cut sharper. */
const TOLERANCE_METERS = 1000;
const DECIMALS = 3;

/**
 * The outline within which a layer is complete, to about a kilometre: a closed ring. Of an area in several
 * parts, the biggest.
 */
export function coverageOutline({ bounds, within }: Coverage, province: Geometry | null): Position[] {
  if (within === "province" && !province) throw new Error("the layer province has to be made first");
  const shapes = [
    ...(bounds ? [boxOf(bounds)] : []),
    ...(within === "province" && province ? [province] : []),
    ...(within === "netherlands" ? [netherlands()] : []),
  ];
  const [first, ...others] = shapes;
  if (!first) throw new Error("a coverage has bounds, or says within what");
  const [biggest = []] = polygonsOf(others.reduce(intersect, first))
    .map(([ring = []]) => ring)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  return simplifyLine(biggest.map(project), TOLERANCE_METERS).map((index) => rounded(biggest[index] ?? []));
}

/** The bounds of an outline. */
export function outlineBounds(outline: readonly Position[]): Bounds {
  const longitudes = outline.map(([longitude = 0]) => longitude);
  const latitudes = outline.map(([, latitude = 0]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

function netherlands(): MultiPolygon {
  const ring = NETHERLANDS_OUTLINE.map((point) => [...fromRd(point)]);
  return { type: "MultiPolygon", coordinates: [[[...ring, ring[0] ?? []]]] };
}

function sizeOf(ring: Position[]): number {
  return area({ type: "Polygon", coordinates: [ring] });
}

function rounded(position: Position): Position {
  return position.map((degrees) => Number(degrees.toFixed(DECIMALS)));
}
