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
      paint: { "line-color": theme.boundary, "line-width": 0.8, "line-opacity": 0.6 },
    },
    {
      // Land beyond Europe has no borders; its own edge covers the one where the box of Europe ends.
      id: "countries-seam",
      type: "line",
      slot: "boundaries",
      filter: ["==", ["get", "kind"], "world-region"],
      paint: { "line-color": theme.landOutside, "line-width": 2 },
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
