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

/** The style layers that answer to the pointer. */
export const PLOT_LAYERS = ["own-plots-ground"];

/**
 * Full: another company. Empty: vacant. Hatched: unknown. Lined: a company that needs the water.
 *
 * @param lit the plots that are open or pointed at, which have an edge of two colours on top
 */
export function plotLayers(theme: Theme, lit: readonly (string | null)[]): readonly StyleLayer[] {
  const isLit: ExpressionSpecification = [
    "in",
    ["get", "plot"],
    ["literal", lit.filter((plot) => plot !== null)],
  ];
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
      id: "own-plots-lit-casing",
      type: "line",
      slot: "selection",
      filter: isLit,
      layout: { "line-join": "round" },
      paint: { "line-color": theme.focusRing, "line-width": 6 },
    },
    {
      id: "own-plots-lit",
      type: "line",
      slot: "selection",
      filter: isLit,
      layout: { "line-join": "round" },
      paint: { "line-color": theme.focus, "line-width": 3.5 },
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
