import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { MAP_FONTS } from "../theme/fonts.ts";
import { defineLayer } from "./layer.ts";
import { isNotNamedElsewhere, localName } from "./style/names.ts";

const importance: ExpressionSpecification = ["to-number", ["get", "importance"], 5];

/** Sizes for importance 1 (a big city) to 5 (a hamlet), from afar and close by. */
const SIZES_PIXELS = [
  [16, 22],
  [14, 19],
  [12.5, 17],
  [11.5, 15],
  [11, 14],
] as const;

/** Of a city, with all of Europe on the screen. */
const FAR_SIZE_PIXELS = 12;

/**
 * On the place itself, or as far beside it as a symbol there needs; in the order they are tried. A city moves
 * little above its symbol, which is seldom on it; a smaller place clears it.
 */
const POSITIONS: ExpressionSpecification = [
  "step",
  importance,
  ["literal", positions(0.6)],
  3,
  ["literal", positions(1.15)],
];

function positions(vertical: number) {
  return [
    ["center", [0, 0]],
    ["bottom", [0, -vertical]],
    ["top", [0, vertical]],
    ["left", [0.9, 0]],
    ["right", [-0.9, 0]],
    ["bottom-right", [-0.7, -0.5]],
    ["bottom-left", [0.7, -0.5]],
    ["top-right", [-0.7, 0.5]],
    ["top-left", [0.7, 0.5]],
  ].flat();
}

function sizes(column: 0 | 1): ExpressionSpecification {
  const steps = SIZES_PIXELS.flatMap((pair, index) =>
    index === 0 ? [pair[column]] : [index + 1, pair[column]],
  );
  return ["step", importance, ...steps] as unknown as ExpressionSpecification;
}

/** Names of cities, towns and villages; the bigger ones first. */
export const places = defineLayer({
  id: "places",
  group: "basemap",
  initiallyVisible: true,
  minZoom: 0,
  attributes: [{ key: "population", format: "number" }],
  style: (theme) => [
    {
      id: "places-name",
      type: "symbol",
      slot: "labels",
      filter: [
        "all",
        ["<=", importance, ["step", ["zoom"], 1, 7, 2, 8, 3, 10, 4, 11, 5]],
        isNotNamedElsewhere,
      ],
      layout: {
        "text-field": localName,
        "text-font": [
          "step",
          importance,
          ["literal", [...MAP_FONTS.semibold]],
          4,
          ["literal", [...MAP_FONTS.regular]],
        ],
        "text-size": ["interpolate", ["linear"], ["zoom"], 4, FAR_SIZE_PIXELS, 8, sizes(0), 13, sizes(1)],
        "text-variable-anchor-offset": POSITIONS,
        "text-max-width": 8,
        "text-padding": 4,
        "symbol-sort-key": importance,
      },
      paint: {
        "text-color": ["step", importance, theme.text, 4, theme.quietText],
        "text-halo-color": theme.textHalo,
        "text-halo-width": 1.8,
      },
    },
  ],
  legend: () => [],
  interactive: [],
  searchBoost: 2,
  proximity: null,
});
