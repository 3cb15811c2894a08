import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";

/** The zoom at which legends are drawn and base sizes count. */
export const LEGEND_ZOOM = 10;

/** A line width that is `width` pixels at {@link LEGEND_ZOOM}, thinner from afar and wider close by. */
export function widthByZoom(width: number | ExpressionSpecification): ExpressionSpecification {
  const times = (factor: number) => (typeof width === "number" ? width * factor : ["*", factor, width]);
  return [
    "interpolate",
    ["exponential", 1.4],
    ["zoom"],
    5,
    times(0.4),
    8,
    times(0.7),
    LEGEND_ZOOM,
    times(1),
    14,
    times(1.9),
  ] as unknown as ExpressionSpecification;
}

const EQUATOR_METERS = 40_075_016.686;
const TILE_PIXELS = 512;
const PROVINCE_LATITUDE_DEGREES = 52.4;

/** Ground per pixel at zoom 0; half as much at every next zoom. */
export const METERS_PER_PIXEL_AT_ZOOM_0 =
  (EQUATOR_METERS * Math.cos((PROVINCE_LATITUDE_DEGREES * Math.PI) / 180)) / TILE_PIXELS;

/**
 * Pixels that a length on the ground takes, true to scale at every zoom (Web Mercator, at the latitude of
 * the province; 2 % off at the latitude of Rotterdam or Harlingen).
 */
export function pixelsByZoom(lengthMeters: ExpressionSpecification): ExpressionSpecification {
  const pixels = (zoom: number): ExpressionSpecification => [
    "/",
    lengthMeters,
    METERS_PER_PIXEL_AT_ZOOM_0 / 2 ** zoom,
  ];
  return ["interpolate", ["exponential", 2], ["zoom"], 0, pixels(0), 22, pixels(22)];
}
