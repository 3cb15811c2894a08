import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { MAP_FONTS } from "../theme/fonts.ts";
import { SHIELD_IMAGE_ID } from "../theme/shields.ts";
import { defineLayer } from "./layer.ts";
import { widthByZoom } from "./style/scales.ts";

const WIDTHS_PIXELS = { motorway: 2.6, national: 1.5 };

/** Closer than this a line drawn straight from exit to exit would look more exact than it is. */
const SCHEMATIC_ZOOM = 11;
const SCHEMATIC_DASH = [4, 2];

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
  minZoom: 0,
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
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.motorway,
        "line-width": width,
        "line-dasharray": SCHEMATIC_DASH,
        "line-opacity": 0.8,
      },
    },
    {
      id: "roads-number",
      type: "symbol",
      slot: "labels",
      minzoom: 7.5,
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
      paint: { "text-color": theme.quietText },
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
