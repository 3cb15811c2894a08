import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { MAP_FONTS } from "../theme/fonts.ts";
import { defineLayer, type LegendEntry } from "./layer.ts";
import { CEMT_WIDTHS, cemtClass, cemtWidth, isClassKnown, UNKNOWN_CLASS_WIDTH_PIXELS } from "./style/cemt.ts";
import { haloPaint, lineLabel } from "./style/labels.ts";
import { isNamePoint, STEEP_PROPERTY } from "./style/name-points.ts";
import { mapWord, shortName } from "./style/names.ts";
import { widthByZoom } from "./style/scales.ts";
import {
  CASING_DASH,
  isDashed,
  isSolid,
  isUnderConstruction,
  statusColor,
  statusDash,
} from "./style/status.ts";

/** From here on there is room for a name along the line; before, it stands straight on it. */
const ALONG_ZOOM = 11;
const CASING_PIXELS = 2.4;
const ROUND = { "line-join": "round", "line-cap": "round" } as const;

/** Where a name goes beside its point: first away from the line, which runs up and down or from side to side. */
const NAME_POSITIONS: ExpressionSpecification = [
  "case",
  ["get", STEEP_PROPERTY],
  ["literal", ["left", [0.7, 0], "right", [-0.7, 0], ...farther(0.5, 0.5)]],
  [
    "literal",
    ["bottom", [0, -0.6], "top", [0, 0.6], ...farther(0, 1.2), "left", [1, 2.2], "right", [-1, 2.2]],
  ],
];

function farther(x: number, y: number) {
  return ["top-left", [x, y], "top-right", [-x, y], "bottom-left", [x, -y], "bottom-right", [-x, -y]];
}

/** As long on the screen as its name, or three times so when it may be a small one: no source gives its class. */
const isLongEnough: ExpressionSpecification = [
  ">=",
  ["*", ["to-number", ["get", "lengthMeters"], 0], ["^", 2, ["-", ["zoom"], 8]]],
  ["case", isClassKnown, 14_000, 30_000],
];

/** From afar a network of which no source gives the class stays back. */
const opacity: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  ["zoom"],
  6.5,
  ["case", isClassKnown, 1, 0.3],
  8,
  1,
];

const label: ExpressionSpecification = [
  "format",
  shortName,
  {},
  [
    "case",
    isClassKnown,
    ["concat", "  ·  ", mapWord("class"), " ", cemtClass],
    ["concat", "  ·  ", mapWord("class-unknown")],
  ],
  { "font-scale": 0.85 },
];

/** Named waterways: width and label say the CEMT class; an open line says that no source gives it. */
export const waterways = defineLayer({
  id: "waterways",
  group: "network",
  initiallyVisible: true,
  minZoom: 6.5,
  namesOnPoints: true,
  attributes: [
    { key: "officialName", format: "text" },
    { key: "cemtClass", format: "text", inList: true },
    { key: "routeKind", format: "code" },
    { key: "maxLengthMeters", format: "meters", inList: true },
    { key: "maxBeamMeters", format: "meters", inList: true },
    { key: "maxDraughtMeters", format: "meters", inList: true },
    { key: "headroomMeters", format: "meters" },
    { key: "lengthMeters", format: "meters" },
    { key: "regime", format: "text" },
    { key: "depthMeters", format: "meters" },
    { key: "lowWaterDepthMeters", format: "meters" },
    { key: "lowWater", format: "text" },
    { key: "project", format: "text" },
  ],
  style: (theme) => {
    const color = statusColor(theme.waterway, theme);
    return [
      {
        id: "waterways-casing",
        type: "line",
        slot: "waterways",
        layout: ROUND,
        paint: {
          "line-color": theme.waterwayCasing,
          "line-width": widthByZoom(["+", cemtWidth, CASING_PIXELS]),
          "line-opacity": 0.65,
        },
      },
      {
        id: "waterways-under-construction",
        type: "line",
        slot: "waterways",
        filter: isUnderConstruction,
        paint: {
          "line-color": color,
          "line-width": widthByZoom(["+", cemtWidth, CASING_PIXELS * 1.6]),
          "line-dasharray": CASING_DASH,
        },
      },
      {
        id: "waterways-line",
        type: "line",
        slot: "waterways",
        filter: isSolid,
        layout: ROUND,
        paint: { "line-color": color, "line-width": widthByZoom(cemtWidth), "line-opacity": opacity },
      },
      {
        id: "waterways-dashed",
        type: "line",
        slot: "waterways",
        filter: isDashed,
        paint: {
          "line-color": color,
          "line-width": widthByZoom(cemtWidth),
          "line-dasharray": statusDash,
        },
      },
      {
        id: "waterways-open",
        type: "line",
        slot: "waterways",
        filter: ["!", isClassKnown],
        layout: ROUND,
        paint: {
          "line-color": theme.waterwayCasing,
          "line-width": widthByZoom(UNKNOWN_CLASS_WIDTH_PIXELS * 0.4),
        },
      },
      {
        id: "waterways-name",
        type: "symbol",
        slot: "labels",
        minzoom: 7,
        maxzoom: ALONG_ZOOM,
        // The surface of a lake carries its name already.
        filter: ["all", isNamePoint(9), ["!=", ["get", "kind"], "lake-route"], isLongEnough],
        layout: {
          "text-field": shortName,
          "text-font": [...MAP_FONTS.italic],
          "text-size": 12.5,
          "text-letter-spacing": 0.04,
          "text-max-width": 9,
          "text-justify": "auto",
          "text-variable-anchor-offset": NAME_POSITIONS,
          "symbol-sort-key": ["-", 0, cemtWidth],
        },
        paint: haloPaint(theme.waterText, theme),
      },
      {
        id: "waterways-label",
        type: "symbol",
        slot: "labels",
        minzoom: ALONG_ZOOM,
        layout: {
          ...lineLabel("italic"),
          "symbol-spacing": 420,
          "text-field": label,
          "text-size": ["interpolate", ["linear"], ["zoom"], 8, 12, 13, 15],
          "text-offset": [0, -0.9],
          "symbol-sort-key": ["-", 0, cemtWidth],
        },
        paint: haloPaint(theme.waterText, theme),
      },
    ];
  },
  legend: (theme) => [
    ...CEMT_WIDTHS.map(
      ({ classes, label: key, widthPixels }): LegendEntry => ({
        label: key,
        swatch: {
          type: "line",
          color: theme.waterway,
          widthPixels,
          dash: null,
          casing: theme.waterwayCasing,
        },
        explains: {
          styleLayer: "waterways-line",
          properties: { kind: "canal", status: "existing", cemtClass: classes[0] ?? null },
        },
      }),
    ),
    {
      label: "unknown",
      swatch: {
        type: "line",
        color: theme.waterwayCasing,
        widthPixels: UNKNOWN_CLASS_WIDTH_PIXELS * 0.4,
        dash: null,
        casing: theme.waterway,
      },
      explains: {
        styleLayer: "waterways-open",
        properties: { kind: "canal", status: "existing", cemtClass: null },
      },
    },
  ],
  interactive: ["waterways-casing"],
  proximity: { modes: () => [] },
});
