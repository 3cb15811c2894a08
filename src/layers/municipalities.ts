import { defineLayer } from "./layer.ts";

const WIDTH_PIXELS = 1;
/** Dots: dashes are for roads that are a sketch, and for what does not exist yet. */
const DASH = [1, 2.5];

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
        "line-width": WIDTH_PIXELS,
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 9.5, 0, 10, 0.7],
        "line-dasharray": DASH,
      },
    },
  ],
  legend: (theme) => [
    {
      label: "boundary",
      swatch: { type: "line", color: theme.boundary, widthPixels: WIDTH_PIXELS, dash: DASH, casing: null },
      explains: {
        styleLayer: "municipalities-line",
        properties: { kind: "municipality", status: "existing" },
      },
    },
  ],
  interactive: [],
  proximity: null,
});
