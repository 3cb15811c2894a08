import { defineLayer } from "./layer.ts";

const DASH = [3, 2];

export const municipalities = defineLayer({
  id: "municipalities",
  group: "basemap",
  initiallyVisible: true,
  minZoom: 9.5,
  attributes: [
    { key: "code", format: "text" },
    { key: "province", format: "text" },
    { key: "region", format: "text" },
  ],
  style: (theme) => [
    {
      id: "municipalities-line",
      type: "line",
      slot: "boundaries",
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.boundary,
        "line-width": 0.8,
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 9.5, 0, 10, 0.7],
        "line-dasharray": DASH,
      },
    },
  ],
  legend: (theme) => [
    {
      label: "boundary",
      swatch: { type: "line", color: theme.boundary, widthPixels: 0.8, dash: DASH, casing: null },
      explains: {
        styleLayer: "municipalities-line",
        properties: { kind: "municipality", status: "existing" },
      },
    },
  ],
  interactive: [],
  proximity: null,
});
