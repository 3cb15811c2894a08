import { defineLayer } from "./layer.ts";

const SLEEPER_DASH = [0.35, 3];
const SLEEPER_WIDTH_PIXELS = 5;

/** Railways with passenger trains: a thin line with sleepers, as on a printed map. */
export const railways = defineLayer({
  id: "railways",
  group: "basemap",
  initiallyVisible: true,
  minZoom: 9,
  attributes: [],
  style: (theme) => [
    {
      id: "railways-line",
      type: "line",
      slot: "rails",
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.railway,
        "line-width": 1,
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 9, 0.4, 10.5, 0.8],
      },
    },
    {
      id: "railways-sleepers",
      type: "line",
      slot: "rails",
      minzoom: 9.5,
      paint: {
        "line-color": theme.railway,
        "line-width": SLEEPER_WIDTH_PIXELS,
        "line-dasharray": SLEEPER_DASH,
        "line-opacity": 0.6,
      },
    },
  ],
  legend: (theme) => [
    {
      label: "railway",
      swatch: {
        type: "line",
        color: theme.railway,
        widthPixels: SLEEPER_WIDTH_PIXELS,
        dash: SLEEPER_DASH,
        casing: null,
      },
      explains: { styleLayer: "railways-sleepers", properties: { kind: "railway", status: "existing" } },
    },
  ],
  interactive: [],
  proximity: null,
});
