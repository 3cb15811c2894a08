import proj4 from "proj4";
import type { LngLat, RdPoint } from "../core/coordinates.ts";

/**
 * RD New (EPSG:28992) by its published seven-parameter definition; without the datum shift everything lands
 * some 120 m off.
 */
const RD_NEW =
  "+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 " +
  "+ellps=bessel +towgs84=565.4171,50.3319,465.5524,1.9342,-1.6677,9.1019,4.0725 +units=m +no_defs";

const converter = proj4("EPSG:4326", RD_NEW);

/** WGS84 degrees to RD metres. */
export function toRd([longitude, latitude]: LngLat): RdPoint {
  const [x, y] = converter.forward([longitude, latitude]);
  return [x, y];
}

/** RD metres to WGS84 degrees. */
export function fromRd([x, y]: RdPoint): LngLat {
  const [longitude, latitude] = converter.inverse([x, y]);
  return [longitude, latitude];
}
