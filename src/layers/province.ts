import { defineLayer } from "./layer.ts";

/** The province: its land is lit, the rest of the country recedes, nothing is cut off. */
export const province = defineLayer({
  id: "province",
  group: "basemap",
  initiallyVisible: true,
  minZoom: 0,
  attributes: [],
  style: (theme) => [
    {
      id: "province-fill",
      type: "fill",
      slot: "land",
      paint: { "fill-color": theme.landInside },
    },
    {
      id: "province-glow",
      type: "line",
      slot: "boundaries",
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.boundary,
        "line-opacity": 0.22,
        "line-blur": 5,
        "line-width": ["interpolate", ["linear"], ["zoom"], 7, 4, 11, 12],
      },
    },
    {
      id: "province-line",
      type: "line",
      slot: "boundaries",
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.boundary,
        "line-width": ["interpolate", ["linear"], ["zoom"], 6, 0.8, 10, 1.4, 14, 2],
      },
    },
  ],
  legend: (theme) => [
    {
      label: "boundary",
      swatch: { type: "line", color: theme.boundary, widthPixels: 1.4, dash: null, casing: null },
      explains: { styleLayer: "province-line", properties: { kind: "province", status: "existing" } },
    },
  ],
  interactive: [],
  proximity: null,
});
