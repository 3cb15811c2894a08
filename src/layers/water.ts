import { MAP_FONTS } from "../theme/fonts.ts";
import { defineLayer } from "./layer.ts";
import { isNamePoint } from "./style/name-points.ts";
import { localName } from "./style/names.ts";

/** Water surfaces. Rivers get their name from the waterways; lakes and seas carry it themselves. */
export const water = defineLayer({
  id: "water",
  group: "basemap",
  initiallyVisible: true,
  minZoom: 0,
  namesOnPoints: true,
  attributes: [],
  style: (theme) => [
    { id: "water-fill", type: "fill", slot: "water", paint: { "fill-color": theme.water } },
    {
      id: "water-label",
      type: "symbol",
      slot: "labels",
      minzoom: 7,
      filter: ["all", isNamePoint(11), ["in", ["get", "kind"], ["literal", ["sea", "lake"]]]],
      layout: {
        "text-field": localName,
        "text-font": [...MAP_FONTS.italic],
        "text-size": ["interpolate", ["linear"], ["zoom"], 8, 12, 12, 15],
        "text-letter-spacing": 0.06,
        "text-max-width": 7,
        "text-padding": 8,
      },
      paint: { "text-color": theme.waterText, "text-halo-color": theme.water, "text-halo-width": 1.2 },
    },
  ],
  legend: (theme) => [
    {
      label: "water",
      swatch: { type: "fill", color: theme.water, opacity: 1, outline: theme.water, pattern: null },
      explains: { styleLayer: "water-fill", properties: { kind: "lake", status: "existing" } },
    },
  ],
  interactive: [],
  proximity: null,
});
