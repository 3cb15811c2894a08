import { MAP_FONTS } from "../theme/fonts.ts";
import { defineLayer } from "./layer.ts";
import { haloPaint } from "./style/labels.ts";
import { isNamePoint } from "./style/name-points.ts";
import { localName } from "./style/names.ts";

const FILL_OPACITY = 0.14;

/** Protected nature: an edge, a light fill and fine dots, readable under everything and never loudest. */
export const natura2000 = defineLayer({
  id: "natura-2000",
  group: "nature",
  initiallyVisible: true,
  minZoom: 6.5,
  namesOnPoints: true,
  attributes: [
    { key: "number", format: "text" },
    { key: "directive", format: "code", inList: true },
    { key: "nitrogenSensitive", format: "boolean", inList: true },
    { key: "areaHectares", format: "hectares", inList: true },
    { key: "inOverijssel", format: "boolean" },
    { key: "shareInOverijsselPercent", format: "number" },
    { key: "habitatSiteCode", format: "text" },
    { key: "birdSiteCode", format: "text" },
    { key: "designation", format: "text" },
  ],
  style: (theme) => [
    {
      id: "natura-2000-fill",
      type: "fill",
      slot: "nature",
      paint: { "fill-color": theme.nature, "fill-opacity": FILL_OPACITY },
    },
    {
      id: "natura-2000-dots",
      type: "fill",
      slot: "nature",
      minzoom: 8,
      paint: {
        "fill-pattern": "dots",
        "fill-opacity": ["interpolate", ["linear"], ["zoom"], 8, 0.2, 10, 0.5],
      },
    },
    {
      id: "natura-2000-edge",
      type: "line",
      slot: "nature",
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.nature,
        "line-width": ["interpolate", ["linear"], ["zoom"], 7, 0.5, 10, 0.7, 12, 1.2, 14, 2],
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 8, 0.45, 12, 0.85],
      },
    },
    {
      id: "natura-2000-label",
      type: "symbol",
      slot: "labels",
      minzoom: 9.5,
      filter: isNamePoint(11),
      layout: {
        "text-field": localName,
        "text-font": [...MAP_FONTS.italic],
        "text-size": ["interpolate", ["linear"], ["zoom"], 9.5, 11, 13, 14],
        "text-max-width": 8,
        "text-padding": 12,
        "symbol-sort-key": ["-", 0, ["to-number", ["get", "areaHectares"], 0]],
      },
      paint: haloPaint(theme.nature, theme),
    },
  ],
  legend: (theme) => [
    {
      label: "area",
      swatch: {
        type: "fill",
        color: theme.nature,
        opacity: FILL_OPACITY,
        outline: theme.nature,
        pattern: "dots",
      },
      explains: { styleLayer: "natura-2000-fill", properties: { kind: "area", status: "existing" } },
    },
  ],
  interactive: ["natura-2000-fill"],
  proximity: { modes: () => [] },
});
