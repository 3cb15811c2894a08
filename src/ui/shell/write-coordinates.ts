import type { LngLat, RdPoint } from "../../core/coordinates.ts";
import type { Formats, Translate } from "../../languages/index.ts";

/** One metre, about. */
const DEGREE_DECIMALS = 5;

/** For reading: `52,51000° N 6,09000° O`. */
export function writeWgs84([longitude, latitude]: LngLat, translate: Translate, formats: Formats): string {
  const north = translate(latitude < 0 ? "coordinates.south" : "coordinates.north");
  const east = translate(longitude < 0 ? "coordinates.west" : "coordinates.east");
  return `${formats.degrees(Math.abs(latitude))} ${north} ${formats.degrees(Math.abs(longitude))} ${east}`;
}

/** For reading: `203.000, 503.000`. */
export function writeRd([x, y]: RdPoint, formats: Formats): string {
  return `${formats.number(x)}, ${formats.number(y)}`;
}

/** For pasting elsewhere: `52.51000, 6.09000`, as most programs and our own search box read it. */
export function copyableWgs84([longitude, latitude]: LngLat): string {
  return `${latitude.toFixed(DEGREE_DECIMALS)}, ${longitude.toFixed(DEGREE_DECIMALS)}`;
}

/** For pasting elsewhere: `203000 503000`. */
export function copyableRd([x, y]: RdPoint): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
