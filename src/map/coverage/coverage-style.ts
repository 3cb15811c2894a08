import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { StyleLayer } from "../../layers/layer.ts";
import { mapWord } from "../../layers/style/names.ts";
import { MAP_FONTS } from "../../theme/fonts.ts";
import type { Theme } from "../../theme/theme.ts";
import { kilometers } from "../kilometers.ts";

/** The style layers that answer to the pointer; what comes first goes before the others. */
export const COVERAGE_LAYERS = ["coverage-place", "coverage-facility", "coverage-gap"] as const;

const is = (type: string): ExpressionSpecification => ["==", ["get", "type"], type];
const isHovered: ExpressionSpecification = ["boolean", ["feature-state", "isHovered"], false];
const answers = (answer: string): ExpressionSpecification => ["==", ["get", "answer"], answer];

const isPlan: ExpressionSpecification = ["boolean", ["get", "isPlan"], false];
/** It is there and surely counts. */
const isFull: ExpressionSpecification = ["all", answers("yes"), ["!", isPlan]];

/** Each carriageway to the right of the line as drawn, so that both are seen. */
const OFFSET: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], 7, 2.5, 10, 5, 13, 8];
const WIDTH: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], 7, 4, 10, 7, 13, 10];

/** Beside the road and not on it. */
const BESIDE_ROAD: ExpressionSpecification = [
  "case",
  ["get", "isAcross"],
  ["literal", ["top", [0, 1.2], "bottom", [0, -1.2], "left", [1.4, 0], "right", [-1.4, 0]]],
  ["literal", ["left", [1.4, 0], "right", [-1.4, 0], "top", [0, 1.2], "bottom", [0, -1.2]]],
];

/**
 * Gaps along each carriageway in the colour of analysis: full where sure, hatched where it depends on what is unknown.
 * Facilities are numbered discs, hollow with a question mark when they only may count, small and grey when they do
 * not; what is planned is hollow with a dark rim. A place to look at is an open dashed ring, and says so.
 */
export function coverageLayers(theme: Theme): readonly StyleLayer[] {
  const halo = { "text-halo-color": theme.textHalo, "text-halo-width": 2 };
  return [
    {
      id: "coverage-looked-at",
      type: "line",
      slot: "rings",
      filter: is("looked-at"),
      layout: { "line-join": "round" },
      paint: { "line-color": theme.quietText, "line-width": 1.2, "line-offset": OFFSET },
    },
    {
      id: "coverage-gap-casing",
      type: "line",
      slot: "rings",
      filter: is("gap"),
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["case", isHovered, theme.focus, theme.textHalo],
        "line-width": ["interpolate", ["linear"], ["zoom"], 7, 7, 10, 11, 13, 15],
        "line-offset": OFFSET,
      },
    },
    {
      id: "coverage-gap",
      type: "line",
      slot: "rings",
      filter: is("gap"),
      layout: { "line-join": "round" },
      paint: { "line-pattern": "gap", "line-width": WIDTH, "line-offset": OFFSET },
    },
    {
      id: "coverage-sure-gap",
      type: "line",
      slot: "rings",
      filter: is("sure-gap"),
      layout: { "line-join": "round" },
      paint: { "line-color": theme.analysis, "line-width": WIDTH, "line-offset": OFFSET },
    },
    {
      id: "coverage-arrow",
      type: "symbol",
      slot: "connectors",
      filter: is("looked-at"),
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 90,
        "text-field": "→",
        "text-font": [...MAP_FONTS.semibold],
        "text-size": 14,
        "text-keep-upright": false,
        "text-offset": [0, 0.9],
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": theme.quietText, ...halo },
    },
    {
      id: "coverage-gap-length",
      type: "symbol",
      slot: "labels",
      filter: is("gap-length"),
      layout: {
        "text-field": [
          "concat",
          ["case", ["get", "isLowerBound"], "≥ ", ""],
          kilometers(["get", "lengthMeters"]),
          ["case", ["to-boolean", ["get", "towards"]], ["concat", " → ", ["get", "towards"]], ""],
          "\n(",
          mapWord("schematic"),
          ")",
        ] as ExpressionSpecification,
        "text-font": [...MAP_FONTS.semibold],
        "text-size": 13,
        "text-variable-anchor-offset": BESIDE_ROAD,
        "text-justify": "auto",
      },
      paint: { "text-color": theme.analysis, ...halo },
    },
    {
      id: "coverage-facility",
      type: "circle",
      slot: "connectors",
      filter: is("facility"),
      layout: { "circle-sort-key": ["match", ["get", "answer"], "no", 0, "maybe", 1, 2] },
      paint: {
        "circle-radius": [
          "interpolate",
          ["linear"],
          ["zoom"],
          7,
          ["case", answers("no"), 2.5, 4.5],
          9,
          ["case", answers("no"), 4, ["has", "label"], 9, 6],
        ],
        "circle-color": ["case", isFull, theme.accent, theme.surfaceRaised],
        "circle-stroke-color": [
          "case",
          isHovered,
          theme.focus,
          answers("no"),
          theme.cancelled,
          isPlan,
          theme.text,
          theme.accent,
        ],
        "circle-stroke-width": ["case", isHovered, 4, answers("no"), 1, 2],
      },
    },
    {
      id: "coverage-facility-number",
      type: "symbol",
      slot: "connectors",
      minzoom: 8,
      filter: ["all", is("facility"), ["!=", ["get", "answer"], "no"], ["has", "label"]],
      layout: {
        "text-field": ["get", "label"],
        "text-font": [...MAP_FONTS.semibold],
        "text-size": 11.5,
        "text-padding": 0,
      },
      paint: { "text-color": ["case", isFull, theme.onAccent, theme.text] },
    },
    {
      id: "coverage-place",
      type: "symbol",
      slot: "labels",
      filter: is("place"),
      layout: {
        "icon-image": "place-to-look-at",
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
        "text-field": [
          "step",
          ["zoom"],
          "",
          9,
          ["concat", ["get", "label"], ". ", mapWord("to-look-at")],
        ] as ExpressionSpecification,
        "text-font": [...MAP_FONTS.semibold],
        "text-size": 12.5,
        "text-offset": [0, 1.3],
        "text-anchor": "top",
        "text-optional": true,
      },
      paint: {
        "text-color": theme.text,
        ...halo,
      },
    },
    {
      id: "coverage-place-hovered",
      type: "circle",
      slot: "labels",
      filter: is("place"),
      paint: {
        "circle-radius": 13,
        "circle-opacity": 0,
        "circle-stroke-color": theme.focus,
        "circle-stroke-width": ["case", isHovered, 3, 0],
      },
    },
  ];
}
