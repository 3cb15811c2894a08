import { MAP_FONTS } from "../theme/fonts.ts";
import { defineLayer } from "./layer.ts";
import { symbolImage } from "./style/point-layers.ts";

const SHIELD_ZOOM = 10;

/** Where lorries leave the motorway. */
export const roadExits = defineLayer({
  id: "road-exits",
  group: "network",
  initiallyVisible: false,
  minZoom: 8,
  attributes: [
    { key: "road", format: "text", inList: true },
    { key: "exitNumber", format: "text", inList: true },
    { key: "hectometre", format: "number" },
  ],
  style: (theme) => [
    {
      id: "road-exits-dot",
      type: "circle",
      slot: "symbols",
      paint: {
        "circle-radius": 2.5,
        "circle-color": theme.quietText,
        "circle-stroke-color": theme.surfaceRaised,
        "circle-stroke-width": 1,
      },
    },
    {
      id: "road-exits-symbol",
      type: "symbol",
      slot: "symbols",
      minzoom: SHIELD_ZOOM,
      layout: {
        "icon-image": symbolImage("road-exit"),
        "icon-padding": 1,
        "text-field": ["to-string", ["coalesce", ["get", "exitNumber"], ""]],
        "text-font": [...MAP_FONTS.semibold],
        "text-size": 10.5,
      },
      paint: { "text-color": theme.surfaceRaised },
    },
    {
      id: "road-exits-label",
      type: "symbol",
      slot: "labels",
      minzoom: 12,
      layout: {
        "text-field": ["get", "name_nl"],
        "text-font": [...MAP_FONTS.regular],
        "text-size": 12,
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 1.3,
        "text-max-width": 8,
      },
      paint: {
        "text-color": theme.quietText,
        "text-halo-color": theme.textHalo,
        "text-halo-width": 1.5,
      },
    },
  ],
  legend: () => [
    {
      label: "exit",
      swatch: { type: "symbol", symbol: "road-exit", status: "existing" },
      explains: { styleLayer: "road-exits-symbol", properties: { kind: "exit", status: "existing" } },
    },
  ],
  interactive: ["road-exits-symbol", "road-exits-dot"],
  proximity: {
    modes: ({ kind, status }) => (kind === "exit" && status === "existing" ? ["road"] : []),
    opens: ["road"],
  },
});
