import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { MAP_FONTS } from "../theme/fonts.ts";
import type { Theme } from "../theme/theme.ts";
import { defineLayer, type LegendEntry, type StyleLayer } from "./layer.ts";
import { haloPaint, lineLabel } from "./style/labels.ts";
import { localName, mapWord } from "./style/names.ts";
import { symbolImage } from "./style/point-layers.ts";

/**
 * Side by side, as `lane` counts from left to right of the way east; dashes in line widths, so that modes
 * differ without colour. All are dashed: they are a sketch.
 */
const SECTIONS = [
  { mode: "water", lane: -1, color: "waterway", dash: [6, 1] },
  { mode: "rail", lane: 0, color: "text", dash: [2, 1] },
  { mode: "road", lane: 1, color: "motorway", dash: [0.6, 0.6] },
] as const satisfies readonly { mode: string; lane: number; color: keyof Theme; dash: readonly number[] }[];

/** From afar and close by. */
const WIDTHS_PIXELS = [2.4, 4] as const;
const [FAR_ZOOM, CLOSE_ZOOM] = [4, 8];
const LANE_SHARE = 1.35;

function byZoom(far: number, close: number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], FAR_ZOOM, far, CLOSE_ZOOM, close];
}

/** Places where more modes meet come first. */
const modesLast: ExpressionSpecification = ["-", 0, ["length", ["to-string", ["get", "mode"]]]];
const isNode: ExpressionSpecification = ["==", ["get", "kind"], "node"];

/** The North Sea–Baltic corridor at the scale of Europe: nodes and straight sections, a scheme. */
export const corridor = defineLayer({
  id: "corridor",
  group: "logistics",
  initiallyVisible: false,
  minZoom: 0,
  namesPlaces: true,
  attributes: [
    { key: "corridorName", format: "text" },
    { key: "mode", format: "code", inList: true },
    { key: "country", format: "text", inList: true },
    { key: "order", format: "number" },
    { key: "regulation", format: "text" },
  ],
  style: (theme) => [
    ...SECTIONS.map(
      ({ mode, lane, color, dash }): StyleLayer => ({
        id: `corridor-${mode}`,
        type: "line",
        slot: "corridor",
        filter: ["all", ["!", isNode], ["==", ["get", "mode"], mode]],
        paint: {
          "line-color": theme[color],
          "line-width": byZoom(...WIDTHS_PIXELS),
          "line-offset": byZoom(lane * LANE_SHARE * WIDTHS_PIXELS[0], lane * LANE_SHARE * WIDTHS_PIXELS[1]),
          "line-opacity": ["interpolate", ["linear"], ["zoom"], 9, 0.9, 11, 0.3],
          "line-dasharray": [...dash],
        },
      }),
    ),
    {
      id: "corridor-sketch",
      type: "symbol",
      slot: "labels",
      // Once in so many sections: it is one scheme.
      filter: ["all", ["==", ["get", "mode"], "rail"], ["==", ["%", ["get", "order"], 4], 0]],
      layout: {
        ...lineLabel("italic"),
        "symbol-placement": "line-center",
        "text-field": mapWord("schematic"),
        "text-size": 11.5,
        "text-offset": [0, -1.1],
      },
      paint: haloPaint(theme.quietText, theme),
    },
    {
      id: "corridor-dot",
      type: "circle",
      slot: "symbols",
      filter: isNode,
      paint: {
        "circle-radius": byZoom(2, 3),
        "circle-color": theme.accent,
        "circle-stroke-color": theme.surfaceRaised,
        "circle-stroke-width": 1,
      },
    },
    {
      id: "corridor-node",
      type: "symbol",
      slot: "labels",
      filter: isNode,
      layout: {
        "icon-image": symbolImage("corridor-node"),
        "icon-size": byZoom(0.6, 0.9),
        "icon-padding": 0,
        "text-field": localName,
        "text-font": [...MAP_FONTS.semibold],
        "text-size": byZoom(13, 16),
        "text-max-width": 8,
        "text-justify": "auto",
        "text-variable-anchor": [
          "bottom",
          "top",
          "left",
          "right",
          "bottom-left",
          "bottom-right",
          "top-left",
          "top-right",
        ],
        "text-radial-offset": byZoom(0.7, 0.9),
        "text-padding": 3,
        "text-optional": true,
        "symbol-sort-key": modesLast,
      },
      paint: haloPaint(theme.text, theme),
    },
  ],
  legend: (theme) => [
    {
      label: "node",
      swatch: { type: "symbol", symbol: "corridor-node", status: "existing" },
      explains: { styleLayer: "corridor-node", properties: { kind: "node", status: "existing" } },
    },
    ...SECTIONS.map(
      ({ mode, color, dash }): LegendEntry => ({
        label: mode,
        swatch: { type: "line", color: theme[color], widthPixels: WIDTHS_PIXELS[1], dash, casing: null },
        explains: {
          styleLayer: `corridor-${mode}`,
          properties: { kind: "section", mode, status: "unknown" },
        },
      }),
    ),
  ],
  interactive: ["corridor-node", "corridor-dot", ...SECTIONS.map(({ mode }) => `corridor-${mode}`)],
  proximity: { modes: () => [], isSchematic: true },
});
