import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { PlotUse } from "../../catalog/plot-inventory.ts";
import type { StyleLayer } from "../../layers/layer.ts";
import { MAP_FONTS } from "../../theme/fonts.ts";
import type { PatternId } from "../../theme/patterns.ts";
import type { Theme } from "../../theme/theme.ts";

/** What a use looks like: the same four looks as the bars of the panel, told apart without colour as well. */
const PATTERNS: Readonly<Record<Exclude<PlotUse, "other" | "vacant">, PatternId>> = {
  "water-bound": "plot-water-bound",
  unknown: "plot-unknown",
};

const isUse = (use: PlotUse): ExpressionSpecification => ["==", ["get", "use"], use];

/** Full: another company. Empty: vacant. Hatched: unknown. Lined: a company that needs the water. */
export function plotLayers(theme: Theme): readonly StyleLayer[] {
  return [
    {
      id: "own-plots-ground",
      type: "fill",
      slot: "parks",
      paint: {
        "fill-color": ["case", isUse("other"), theme.accent, theme.surfaceRaised],
        "fill-opacity": 0.9,
      },
    },
    ...(["water-bound", "unknown"] as const).map(
      (use): StyleLayer => ({
        id: `own-plots-${use}`,
        type: "fill",
        slot: "parks",
        filter: isUse(use),
        paint: { "fill-pattern": PATTERNS[use] },
      }),
    ),
    {
      id: "own-plots-edge",
      type: "line",
      slot: "connectors",
      layout: { "line-join": "round" },
      paint: { "line-color": theme.text, "line-width": 1.6 },
    },
    {
      id: "own-plots-name",
      type: "symbol",
      slot: "labels",
      minzoom: 12,
      layout: {
        "text-field": ["get", "name"],
        "text-font": [...MAP_FONTS.semibold],
        "text-size": 12.5,
        "text-optional": true,
      },
      paint: { "text-color": theme.text, "text-halo-color": theme.textHalo, "text-halo-width": 2 },
    },
  ];
}
