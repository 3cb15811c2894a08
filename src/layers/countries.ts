import { defineLayer } from "./layer.ts";

/** Land at the scale of Europe; below the zoom where the Netherlands fill the screen. */
export const countries = defineLayer({
  id: "countries",
  group: "basemap",
  initiallyVisible: true,
  minZoom: 0,
  maxZoom: 7.5,
  attributes: [],
  style: (theme) => [
    {
      id: "countries-fill",
      type: "fill",
      slot: "land",
      paint: { "fill-color": theme.landOutside },
    },
    {
      id: "countries-line",
      type: "line",
      slot: "boundaries",
      // Elsewhere the land has no borders, and from afar Europe's would show where its box ends.
      filter: ["==", ["get", "kind"], "country"],
      paint: {
        "line-color": theme.boundary,
        "line-width": 0.8,
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 3, 0, 4, 0.6],
      },
    },
  ],
  legend: (theme) => [
    {
      label: "land",
      swatch: {
        type: "fill",
        color: theme.landOutside,
        opacity: 1,
        outline: theme.boundary,
        pattern: null,
      },
      explains: { styleLayer: "countries-fill", properties: { kind: "country", status: "existing" } },
    },
  ],
  interactive: [],
  proximity: null,
});
