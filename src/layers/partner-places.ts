import { defineLayer } from "./layer.ts";
import { pointLayers } from "./style/point-layers.ts";

/** Partners, fairs and markets abroad, for who looks beyond the corridor; too coarse to measure to. */
export const partnerPlaces = defineLayer({
  id: "partner-places",
  group: "society",
  initiallyVisible: false,
  minZoom: 0,
  attributes: [
    { key: "role", format: "text", inList: true },
    { key: "partnerOf", format: "text", inList: true },
  ],
  style: (theme) =>
    pointLayers({
      layer: "partner-places",
      theme,
      color: theme.accent,
      symbol: "partner-place",
      symbolZoom: 1,
      labelZoom: 2,
      sortKey: ["match", ["get", "kind"], "city", 0, 1],
    }),
  legend: () => [
    {
      label: "partner",
      swatch: { type: "symbol", symbol: "partner-place", status: "existing" },
      explains: { styleLayer: "partner-places-symbol", properties: { kind: "city", status: "existing" } },
    },
  ],
  interactive: ["partner-places-symbol", "partner-places-dot"],
  proximity: null,
});
