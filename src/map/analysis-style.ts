import type { ExpressionSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import { proximityPicture, resultKey } from "../analyses/proximity/picture.ts";
import type { StyleLayer } from "../layers/layer.ts";
import { METERS_PER_PIXEL_AT_ZOOM_0 } from "../layers/style/scales.ts";
import { rememberLast } from "../state/remember-last.ts";
import { proximityOutcome } from "../state/selectors.ts";
import type { State } from "../state/store.ts";
import { MAP_FONTS } from "../theme/fonts.ts";
import { symbolImageId } from "../theme/symbols.ts";
import type { Theme } from "../theme/theme.ts";
import { kilometers } from "./kilometers.ts";

const isRing: ExpressionSpecification = ["==", ["get", "type"], "ring"];
const isRingLabel: ExpressionSpecification = ["==", ["get", "type"], "ring-label"];
const isConnector: ExpressionSpecification = ["==", ["get", "type"], "connector"];
const isFeatureSite: ExpressionSpecification = [
  "all",
  ["==", ["get", "type"], "site"],
  ["!", ["get", "draggable"]],
];

/** The connector whose result is pointed at in the table. */
const isLit: ExpressionSpecification = ["==", ["get", "result"], ["global-state", "lit-result"]];

/** A ring that the marker of its site would cover has no label. */
const WIDE_ENOUGH_PIXELS = 30;
const isWideEnough: ExpressionSpecification = [
  ">=",
  ["*", ["get", "radiusMeters"], ["^", 2, ["zoom"]]],
  WIDE_ENOUGH_PIXELS * METERS_PER_PIXEL_AT_ZOOM_0,
];

/** All at once they are a tangle: the nearest of each layer is drawn, of the others the one pointed at. */
const isDrawn: ExpressionSpecification = ["any", ["get", "isNearest"], isLit];

const ROUND = { "line-join": "round", "line-cap": "round" } as const;

/** Rings, connectors and sites of the analysis; null while there are no sites. */
export const analysisSource = rememberLast(
  (state: State) => {
    const { sites, radiiMeters } = state.document.proximity;
    return [proximityOutcome(state), sites, radiiMeters] as const;
  },
  (outcome, sites, radiiMeters): SourceSpecification | null =>
    sites.length === 0
      ? null
      : { type: "geojson", data: proximityPicture(outcome, sites, radiiMeters), tolerance: 0.1 },
);

/** What the person made, in the one colour of analysis: rings thin, connectors clear, the one pointed at bold. */
export function analysisLayers(theme: Theme): readonly StyleLayer[] {
  const color = theme.analysis;
  const label = {
    "text-font": [...MAP_FONTS.semibold],
    "text-size": 12,
  };
  const halo = { "text-color": color, "text-halo-color": theme.textHalo, "text-halo-width": 1.8 };
  return [
    {
      id: "proximity-ring",
      type: "line",
      slot: "rings",
      filter: isRing,
      paint: { "line-color": color, "line-width": 1.4, "line-opacity": 0.75, "line-dasharray": [4, 2.5] },
    },
    {
      id: "proximity-connector-casing",
      type: "line",
      slot: "rings",
      filter: isConnector,
      layout: ROUND,
      paint: {
        "line-color": theme.textHalo,
        "line-width": ["case", isLit, 7, 3.2],
        "line-opacity": ["case", isDrawn, 0.7, 0],
      },
    },
    {
      id: "proximity-connector",
      type: "line",
      slot: "rings",
      filter: isConnector,
      layout: ROUND,
      paint: {
        "line-color": color,
        "line-width": ["case", isLit, 4, 1.4],
        "line-opacity": ["case", isLit, 1, isDrawn, 0.8, 0],
      },
    },
    {
      // At every end of its line; the one at the site lies under its marker.
      id: "proximity-connector-end",
      type: "circle",
      slot: "connectors",
      filter: isConnector,
      paint: {
        "circle-radius": ["case", isLit, 5, 2.5],
        "circle-color": color,
        "circle-stroke-color": theme.textHalo,
        "circle-stroke-width": 1.2,
        "circle-opacity": ["case", isDrawn, 1, 0],
        "circle-stroke-opacity": ["case", isDrawn, 1, 0],
      },
    },
    {
      id: "proximity-ring-label",
      type: "symbol",
      slot: "connectors",
      filter: ["all", isRingLabel, isWideEnough],
      layout: { ...label, "text-field": kilometers(["get", "radiusMeters"]), "text-padding": 4 },
      paint: { ...halo, "text-halo-width": 3 },
    },
    {
      id: "proximity-connector-label",
      type: "symbol",
      slot: "connectors",
      filter: isConnector,
      layout: {
        ...label,
        "symbol-placement": "line-center",
        "text-field": ["case", isLit, kilometers(["get", "distanceMeters"]), ""],
        "text-offset": [0, -0.9],
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: halo,
    },
    {
      id: "proximity-site",
      type: "symbol",
      slot: "labels",
      filter: isFeatureSite,
      layout: {
        ...label,
        "icon-image": symbolImageId("site", "existing"),
        "icon-allow-overlap": true,
        "text-field": ["to-string", ["get", "number"]],
        "text-size": 14,
        "text-offset": [1.1, -0.9],
        "text-allow-overlap": true,
      },
      paint: { ...halo, "text-halo-width": 3 },
    },
  ];
}

/** The connector that is lit up, as {@link resultKey} names it; empty when none is. */
export function litResult({ session: { hoveredResult } }: State): string {
  return hoveredResult ? resultKey(hoveredResult.siteId, hoveredResult.feature) : "";
}
