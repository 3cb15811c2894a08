import { defineLayer } from "./layer.ts";
import { pointLayers } from "./style/point-layers.ts";

/** Stations for passengers: they open no mode for goods. */
export const stations = defineLayer({
  id: "stations",
  group: "network",
  initiallyVisible: false,
  minZoom: 8,
  attributes: [
    { key: "code", format: "text" },
    { key: "stationType", format: "code", inList: true },
    { key: "municipality", format: "text", inList: true },
  ],
  style: (theme) =>
    pointLayers({
      layer: "stations",
      theme,
      color: theme.railway,
      symbol: "station",
      symbolZoom: 8,
      labelZoom: 11,
    }),
  legend: () => [
    {
      label: "station",
      swatch: { type: "symbol", symbol: "station", status: "existing" },
      explains: { styleLayer: "stations-symbol", properties: { kind: "station", status: "existing" } },
    },
  ],
  interactive: ["stations-symbol", "stations-dot"],
  proximity: { modes: () => [] },
});
