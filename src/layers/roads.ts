import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { MAP_FONTS } from "../theme/fonts.ts";
import { SHIELD_IMAGE_ID } from "../theme/shields.ts";
import { defineLayer } from "./layer.ts";
import { widthByZoom } from "./style/scales.ts";

const WIDTHS_PIXELS = { motorway: 2.6, national: 1.5 };

/**
 * Closer than this a line drawn straight from exit to exit would look more exact than it is: it widens, blurs
 * and fades while the error grows on the screen. Not a dash: that is the look of what does not exist.
 */
const SCHEMATIC_ZOOM = 11;
const NUMBERS_END_ZOOM = 14;

const NUMBER_OPACITY: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], 12, 1, 13.5, 0.4];

const width: ExpressionSpecification = [
  "match",
  ["get", "kind"],
  "motorway",
  WIDTHS_PIXELS.motorway,
  WIDTHS_PIXELS.national,
];

/** Motorways and national roads, straight from exit to exit: context, and drawn as the sketch they are. */
export const roads = defineLayer({
  id: "roads",
  group: "basemap",
  initiallyVisible: true,
  minZoom: 6,
  attributes: [{ key: "road", format: "text" }],
  style: (theme) => [
    {
      id: "roads-casing",
      type: "line",
      slot: "roads",
      maxzoom: SCHEMATIC_ZOOM,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": theme.roadCasing,
        "line-width": widthByZoom(["+", width, 2]),
        "line-opacity": 0.8,
      },
    },
    {
      id: "roads-line",
      type: "line",
      slot: "roads",
      maxzoom: SCHEMATIC_ZOOM,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": theme.motorway, "line-width": widthByZoom(width) },
    },
    {
      id: "roads-sketch",
      type: "line",
      slot: "roads",
      minzoom: SCHEMATIC_ZOOM,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": theme.motorway,
        "line-width": ["interpolate", ["linear"], ["zoom"], 11, ["*", 1.3, width], 14, ["*", 5, width]],
        "line-blur": ["interpolate", ["linear"], ["zoom"], 11, 0, 14, ["*", 4, width]],
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 11, 0.9, 12, 0.6, 13, 0.45, 15, 0.25],
      },
    },
    {
      id: "roads-number",
      type: "symbol",
      slot: "labels",
      minzoom: 7.5,
      maxzoom: NUMBERS_END_ZOOM,
      filter: ["any", ["==", ["get", "kind"], "motorway"], [">=", ["zoom"], 10]],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 200,
        "icon-image": SHIELD_IMAGE_ID,
        "icon-text-fit": "both",
        "icon-rotation-alignment": "viewport",
        "icon-padding": 8,
        "text-field": ["get", "road"],
        "text-font": [...MAP_FONTS.semibold],
        "text-size": 10.5,
        "text-rotation-alignment": "viewport",
      },
      paint: {
        "text-color": theme.quietText,
        "text-opacity": NUMBER_OPACITY,
        "icon-opacity": NUMBER_OPACITY,
      },
    },
  ],
  legend: (theme) =>
    (["motorway", "national"] as const).map((kind) => ({
      label: kind,
      swatch: {
        type: "line",
        color: theme.motorway,
        widthPixels: WIDTHS_PIXELS[kind],
        dash: null,
        casing: theme.roadCasing,
      },
      explains: { styleLayer: "roads-line", properties: { kind, status: "existing" } },
    })),
  interactive: [],
  proximity: null,
});
