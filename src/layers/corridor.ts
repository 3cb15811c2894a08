import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { MAP_FONTS } from "../theme/fonts.ts";
import type { Theme } from "../theme/theme.ts";
import { defineLayer, type LegendEntry, type StyleLayer } from "./layer.ts";
import { localName } from "./style/names.ts";
import { symbolImage } from "./style/point-layers.ts";

/** Dashes in line widths, so that modes differ without colour; all are drawn as a sketch. */
const SECTIONS = [
  { mode: "water", color: "waterway", dash: [5, 1] },
  { mode: "rail", color: "railway", dash: [1.5, 1] },
  { mode: "road", color: "motorway", dash: [0.75, 0.75] },
] as const satisfies readonly { mode: string; color: keyof Theme; dash: readonly number[] }[];

const WIDTH_PIXELS = 4;
const isNode: ExpressionSpecification = ["==", ["get", "kind"], "node"];

/** The North Sea–Baltic corridor at the scale of Europe: nodes and straight sections, a scheme. */
export const corridor = defineLayer({
  id: "corridor",
  group: "logistics",
  initiallyVisible: false,
  minZoom: 0,
  attributes: [
    { key: "corridorName", format: "text" },
    { key: "mode", format: "code", inList: true },
    { key: "country", format: "text", inList: true },
    { key: "order", format: "number" },
    { key: "regulation", format: "text" },
  ],
  style: (theme) => [
    ...SECTIONS.map(
      ({ mode, color, dash }): StyleLayer => ({
        id: `corridor-${mode}`,
        type: "line",
        slot: "corridor",
        filter: ["all", ["!", isNode], ["==", ["get", "mode"], mode]],
        paint: {
          "line-color": theme[color],
          "line-width": WIDTH_PIXELS,
          "line-opacity": ["interpolate", ["linear"], ["zoom"], 9, 0.75, 11, 0.3],
          "line-dasharray": [...dash],
        },
      }),
    ),
    {
      id: "corridor-dot",
      type: "circle",
      slot: "symbols",
      filter: isNode,
      paint: {
        "circle-radius": 3,
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
        "icon-size": ["interpolate", ["linear"], ["zoom"], 4, 0.6, 8, 0.9],
        "icon-padding": 0,
        "text-field": localName,
        "text-font": [...MAP_FONTS.semibold],
        "text-size": ["interpolate", ["linear"], ["zoom"], 4, 12, 8, 14],
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.9,
        "text-optional": true,
      },
      paint: {
        "text-color": theme.text,
        "text-halo-color": theme.textHalo,
        "text-halo-width": 1.6,
      },
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
        swatch: { type: "line", color: theme[color], widthPixels: WIDTH_PIXELS, dash, casing: null },
        explains: {
          styleLayer: `corridor-${mode}`,
          properties: { kind: "section", mode, status: "unknown" },
        },
      }),
    ),
  ],
  interactive: ["corridor-node", "corridor-dot", ...SECTIONS.map(({ mode }) => `corridor-${mode}`)],
  proximity: { modes: () => [] },
});
