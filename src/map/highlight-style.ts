import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { StyleLayer } from "../layers/layer.ts";
import { isFirstPart, PARTS_ZOOM } from "../layers/style/parts.ts";
import type { Theme } from "../theme/theme.ts";

/** The sources of the features that are pointed at and opened. */
export const HIGHLIGHTS = ["hovered", "selected"] as const;
export type Highlight = (typeof HIGHLIGHTS)[number];

const LOOK = {
  hovered: { widthPixels: 2, ringPixels: 13, fill: 0.06 },
  selected: { widthPixels: 3, ringPixels: 15, fill: 0.1 },
} as const;

/** Between the two edges beside a line, so that its own colour and dash stay in sight. */
const GAP_PIXELS = 7;

/** A part of a port has a smaller symbol than the port. */
const PART_SHARE = 0.7;

/** A ring around what is drawn: of a feature of several points the first alone, until the others appear. */
const isRinged: ExpressionSpecification = [
  "all",
  ["==", ["geometry-type"], "Point"],
  ["any", isFirstPart, [">=", ["zoom"], PARTS_ZOOM]],
];

/** A ring, edge or line of two colours, which shows on any ground (WCAG 2.4.13). */
export function highlightLayers(highlight: Highlight, theme: Theme): readonly StyleLayer[] {
  const { widthPixels, ringPixels, fill } = LOOK[highlight];
  const round = { "line-join": "round", "line-cap": "round" } as const;
  return [
    {
      id: `${highlight}-fill`,
      type: "fill",
      slot: "selection",
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "fill-color": theme.focus, "fill-opacity": fill },
    },
    {
      id: `${highlight}-edge-casing`,
      type: "line",
      slot: "selection",
      filter: ["==", ["geometry-type"], "Polygon"],
      layout: round,
      paint: { "line-color": theme.focusRing, "line-width": widthPixels + 2 },
    },
    {
      id: `${highlight}-edge`,
      type: "line",
      slot: "selection",
      filter: ["==", ["geometry-type"], "Polygon"],
      layout: round,
      paint: { "line-color": theme.focus, "line-width": widthPixels },
    },
    {
      id: `${highlight}-line-casing`,
      type: "line",
      slot: "selection",
      filter: ["==", ["geometry-type"], "LineString"],
      layout: round,
      paint: {
        "line-color": theme.focusRing,
        "line-gap-width": GAP_PIXELS - 2,
        "line-width": widthPixels + 3,
      },
    },
    {
      id: `${highlight}-line`,
      type: "line",
      slot: "selection",
      filter: ["==", ["geometry-type"], "LineString"],
      layout: round,
      paint: { "line-color": theme.focus, "line-gap-width": GAP_PIXELS, "line-width": widthPixels },
    },
    {
      id: `${highlight}-ring-casing`,
      type: "circle",
      slot: "selection",
      filter: isRinged,
      paint: {
        "circle-radius": radius(ringPixels),
        "circle-opacity": 0,
        "circle-stroke-color": theme.focusRing,
        "circle-stroke-width": widthPixels + 3,
      },
    },
    {
      id: `${highlight}-ring`,
      type: "circle",
      slot: "selection",
      filter: isRinged,
      paint: {
        "circle-radius": radius(ringPixels + 1.5),
        "circle-opacity": 0,
        "circle-stroke-color": theme.focus,
        "circle-stroke-width": widthPixels,
      },
    },
  ];
}

function radius(pixels: number): ExpressionSpecification {
  return ["case", isFirstPart, pixels, pixels * PART_SHARE];
}
