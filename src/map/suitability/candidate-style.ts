import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Slot, StyleLayer } from "../../layers/layer.ts";
import { MAP_FONTS } from "../../theme/fonts.ts";
import { type ScoreStop, scoreRamp } from "../../theme/score-ramp.ts";
import type { Theme } from "../../theme/theme.ts";

/** The style layers that answer to the pointer. */
export const CANDIDATE_LAYERS = ["candidate-mark", "candidate-area"] as const;

const RADIUS_PIXELS = 7;
/** How far outside its mark the ring of a candidate lies whose score could be anything from 0 to 1. */
const SPREAD_PIXELS = 14;
/** A range that is narrower than this is hardly more than a rounding. */
const LEAST_SPREAD = 0.05;

const isMark: ExpressionSpecification = ["==", ["get", "part"], "mark"];
const isArea: ExpressionSpecification = ["==", ["get", "part"], "area"];
const isExcluded: ExpressionSpecification = ["boolean", ["feature-state", "isExcluded"], false];
const isChosen: ExpressionSpecification = ["boolean", ["feature-state", "isChosen"], false];
const isHovered: ExpressionSpecification = ["boolean", ["feature-state", "isHovered"], false];
const isBest: ExpressionSpecification = ["boolean", ["feature-state", "isBest"], false];
const isPointedAt: ExpressionSpecification = ["any", isChosen, isHovered];
const score: ExpressionSpecification = ["number", ["feature-state", "score"], -1];
const spread: ExpressionSpecification = ["number", ["feature-state", "spread"], 0];
const hasScore: ExpressionSpecification = [">=", score, 0];

/** The rank of one of the best; nothing for the others. */
const rankText: ExpressionSpecification = [
  "coalesce",
  ["get", ["get", "id"], ["object", ["global-state", "candidate-ranks"]]],
  "",
] as unknown as ExpressionSpecification;

/**
 * Candidates by score. Excluded is hollow, grey, hatched and crossed out; without a score yet it is hollow; a
 * range is a thin ring, the wider the less is known. The chosen one has an edge of two colours. Another ramp
 * colours the same places by something else than their score.
 */
export function candidateLayers(
  theme: Theme,
  ramp: readonly ScoreStop[] = scoreRamp(theme),
): readonly StyleLayer[] {
  const fill = scoreFill(theme, ramp);
  const edge: ExpressionSpecification = ["case", isExcluded, theme.cancelled, theme.analysis];
  return [
    {
      id: "candidate-area",
      type: "fill",
      slot: "parks",
      filter: isArea,
      paint: { "fill-color": fill, "fill-opacity": ["case", hasScore, 0.85, isExcluded, 0.15, 0.3] },
    },
    {
      id: "candidate-area-excluded",
      type: "fill",
      slot: "parks",
      filter: isArea,
      paint: { "fill-pattern": "excluded", "fill-opacity": ["case", isExcluded, 0.6, 0] },
    },
    {
      id: "candidate-area-casing",
      type: "line",
      slot: "parks",
      filter: isArea,
      layout: { "line-join": "round" },
      paint: { "line-color": theme.focusRing, "line-width": ["case", isPointedAt, 6, 3.4] },
    },
    {
      id: "candidate-area-edge",
      type: "line",
      slot: "parks",
      filter: isArea,
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["case", isPointedAt, theme.focus, edge],
        "line-width": ["case", isPointedAt, 3, 1.2],
      },
    },
    {
      id: "candidate-spread",
      type: "circle",
      slot: "connectors",
      filter: isMark,
      paint: {
        "circle-radius": byZoom(["+", RADIUS_PIXELS + 4, ["*", SPREAD_PIXELS, spread]]),
        "circle-opacity": 0,
        "circle-stroke-color": theme.analysis,
        "circle-stroke-width": 1.2,
        "circle-stroke-opacity": ["case", [">=", spread, LEAST_SPREAD], 0.9, 0],
      },
    },
    ...markLayers("candidate", "connectors", theme, fill, 1),
    // Once more above everything: what matters most is not hidden.
    ...markLayers("candidate-best", "labels", theme, fill, ["case", ["any", isBest, isPointedAt], 1, 0]),
    {
      id: "candidate-cross",
      type: "symbol",
      slot: "connectors",
      filter: isMark,
      layout: {
        "text-field": "×",
        "text-font": [...MAP_FONTS.semibold],
        "text-size": 17,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": theme.cancelled, "text-opacity": ["case", isExcluded, 1, 0] },
    },
    {
      id: "candidate-rank",
      type: "symbol",
      slot: "labels",
      filter: isMark,
      layout: {
        "text-field": rankText,
        "text-font": [...MAP_FONTS.semibold],
        "text-size": 15,
        "text-variable-anchor": ["left", "right", "bottom", "top"],
        "text-radial-offset": 0.85,
        "text-allow-overlap": true,
        "text-ignore-placement": false,
        "text-padding": 0,
      },
      paint: { "text-color": theme.text, "text-halo-color": theme.textHalo, "text-halo-width": 2.4 },
    },
  ];
}

/** A disc in the colour of the score, with a light edge and a dark one around it: it shows on land and on a surface. */
function markLayers(
  id: string,
  slot: Slot,
  theme: Theme,
  fill: ExpressionSpecification,
  opacity: ExpressionSpecification | number,
): readonly StyleLayer[] {
  const edge: ExpressionSpecification = [
    "case",
    isPointedAt,
    theme.focus,
    isExcluded,
    theme.cancelled,
    theme.analysis,
  ];
  return [
    {
      id: `${id}-casing`,
      type: "circle",
      slot,
      filter: isMark,
      paint: {
        "circle-radius": byZoom(["case", isPointedAt, RADIUS_PIXELS + 5, RADIUS_PIXELS + 3]),
        "circle-color": edge,
        "circle-opacity": opacity,
        "circle-stroke-color": theme.focusRing,
        "circle-stroke-width": ["case", isPointedAt, 2, 0],
        "circle-stroke-opacity": opacity,
      },
    },
    {
      id: `${id}-mark`,
      type: "circle",
      slot,
      filter: isMark,
      paint: {
        "circle-radius": byZoom(["literal", RADIUS_PIXELS] as unknown as ExpressionSpecification),
        "circle-color": ["case", hasScore, fill, theme.surfaceRaised],
        "circle-opacity": opacity,
        "circle-stroke-color": theme.surfaceRaised,
        "circle-stroke-width": 1.2,
        "circle-stroke-opacity": opacity,
      },
    },
  ];
}

/** Smaller from afar, where there are many on little ground. */
function byZoom(pixels: ExpressionSpecification): ExpressionSpecification {
  return [
    "interpolate",
    ["linear"],
    ["zoom"],
    8,
    ["*", 0.8, pixels],
    11,
    pixels,
  ] as unknown as ExpressionSpecification;
}

function scoreFill(theme: Theme, ramp: readonly ScoreStop[]): ExpressionSpecification {
  const stops = ramp.flatMap(({ score, color }) => [score, color]);
  return [
    "case",
    hasScore,
    ["interpolate", ["linear"], score, ...stops],
    theme.cancelled,
  ] as unknown as ExpressionSpecification;
}
