import { MAP_FONTS } from "../theme/fonts.ts";
import { defineLayer } from "./layer.ts";
import { haloPaint } from "./style/labels.ts";
import { isNamePoint } from "./style/name-points.ts";
import { localName } from "./style/names.ts";
import { pointLayers } from "./style/point-layers.ts";
import {
  CASING_DASH,
  isDashed,
  isSolid,
  isUnderConstruction,
  statusColor,
  statusDash,
  statusOpacity,
} from "./style/status.ts";

const FILL_OPACITY = 0.16;

/**
 * Business parks. The hatch says that the use of their plots on the water is unknown: no source has it, so
 * every park is hatched.
 */
export const businessParks = defineLayer({
  id: "business-parks",
  group: "logistics",
  initiallyVisible: false,
  minZoom: 8,
  namesOnPoints: true,
  attributes: [
    { key: "municipality", format: "text", inList: true },
    { key: "grossHectares", format: "hectares", inList: true },
    { key: "netHectares", format: "hectares", inList: true },
    { key: "availableHectares", format: "hectares", inList: true },
    { key: "year", format: "year" },
    { key: "onWater", format: "boolean" },
    { key: "programmingRegion", format: "text" },
    { key: "environmentalCategory", format: "text" },
    { key: "gridCongestion", format: "text" },
    { key: "registerType", format: "text" },
    { key: "registerNumber", format: "text" },
    { key: "locationKind", format: "code" },
    { key: "matchKind", format: "code" },
    { key: "locationBasis", format: "text" },
    { key: "locatedIn", format: "feature" },
    { key: "parks", format: "text", kinds: ["shared-area"] },
    { key: "province", format: "text" },
  ],
  style: (theme) => {
    const color = statusColor(theme.accent, theme);
    const edgeWidth = 1.2;
    return [
      {
        id: "business-parks-fill",
        type: "fill",
        slot: "parks",
        filter: ["==", ["geometry-type"], "Polygon"],
        paint: { "fill-color": color, "fill-opacity": statusOpacity(FILL_OPACITY) },
      },
      {
        id: "business-parks-hatch",
        type: "fill",
        slot: "parks",
        filter: ["==", ["geometry-type"], "Polygon"],
        paint: { "fill-pattern": "hatch", "fill-opacity": 0.45 },
      },
      {
        id: "business-parks-edge",
        type: "line",
        slot: "parks",
        filter: ["all", ["==", ["geometry-type"], "Polygon"], isSolid, ["!", isUnderConstruction]],
        paint: { "line-color": color, "line-width": edgeWidth },
      },
      {
        id: "business-parks-edge-under-construction",
        type: "line",
        slot: "parks",
        filter: ["all", ["==", ["geometry-type"], "Polygon"], isUnderConstruction],
        paint: { "line-color": color, "line-width": 2 * edgeWidth, "line-dasharray": CASING_DASH },
      },
      {
        id: "business-parks-edge-dashed",
        type: "line",
        slot: "parks",
        filter: ["all", ["==", ["geometry-type"], "Polygon"], isDashed],
        paint: { "line-color": color, "line-width": edgeWidth, "line-dasharray": statusDash },
      },
      {
        id: "business-parks-name",
        type: "symbol",
        slot: "symbols",
        minzoom: 12,
        filter: isNamePoint(14),
        layout: {
          "text-field": localName,
          "text-font": [...MAP_FONTS.semibold],
          "text-size": 12.5,
          "text-max-width": 9,
          "text-padding": 8,
        },
        paint: haloPaint(theme.accent, theme),
      },
      ...pointLayers({
        layer: "business-parks",
        theme,
        color: theme.accent,
        symbol: "business-park",
        symbolZoom: 10,
        labelZoom: 12,
        sortKey: ["-", 0, ["to-number", ["get", "grossHectares"], 0]],
      }),
    ];
  },
  legend: (theme) => [
    {
      label: "area",
      swatch: {
        type: "fill",
        color: theme.accent,
        opacity: FILL_OPACITY,
        outline: theme.accent,
        pattern: "hatch",
      },
      explains: { styleLayer: "business-parks-fill", properties: { kind: "park", status: "existing" } },
    },
    {
      label: "point",
      swatch: { type: "symbol", symbol: "business-park", status: "existing" },
      explains: { styleLayer: "business-parks-symbol", properties: { kind: "park", status: "existing" } },
    },
    {
      label: "under-construction",
      swatch: { type: "symbol", symbol: "business-park", status: "under-construction" },
      explains: {
        styleLayer: "business-parks-symbol",
        properties: { kind: "park", status: "under-construction" },
      },
    },
    {
      label: "planned",
      swatch: { type: "symbol", symbol: "business-park", status: "planned" },
      explains: { styleLayer: "business-parks-symbol", properties: { kind: "park", status: "planned" } },
    },
  ],
  interactive: ["business-parks-symbol", "business-parks-dot", "business-parks-fill"],
  proximity: { modes: () => [] },
});
