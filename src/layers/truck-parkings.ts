import type { SymbolId } from "../theme/symbols.ts";
import { defineLayer } from "./layer.ts";
import { pointLayers } from "./style/point-layers.ts";

const SYMBOL_OF_KIND = { "rest-area": "rest-area", "service-area": "rest-area" } as const satisfies Record<
  string,
  SymbolId
>;

/** Where a driver may rest: truck parkings, and rest and service areas along the motorway. */
export const truckParkings = defineLayer({
  id: "truck-parkings",
  group: "logistics",
  initiallyVisible: false,
  minZoom: 7,
  attributes: [
    { key: "road", format: "text", inList: true },
    { key: "side", format: "code", inList: true },
    { key: "hectometre", format: "number" },
    { key: "truckPlaces", format: "number", inList: true },
    { key: "municipality", format: "text" },
    { key: "securityLevel", format: "text" },
    { key: "facilities", format: "text" },
    { key: "chargingText", format: "text" },
  ],
  style: (theme) =>
    pointLayers({
      layer: "truck-parkings",
      theme,
      color: theme.accent,
      symbol: "truck-parking",
      symbolOfKind: SYMBOL_OF_KIND,
      symbolZoom: 9,
      labelZoom: 11,
      sortKey: ["match", ["get", "kind"], "truck-parking", 0, "service-area", 1, 2],
    }),
  legend: () => [
    {
      label: "truck-parking",
      swatch: { type: "symbol", symbol: "truck-parking", status: "existing" },
      explains: {
        styleLayer: "truck-parkings-symbol",
        properties: { kind: "truck-parking", status: "existing" },
      },
    },
    {
      label: "rest-area",
      swatch: { type: "symbol", symbol: "rest-area", status: "existing" },
      explains: {
        styleLayer: "truck-parkings-symbol",
        properties: { kind: "rest-area", status: "existing" },
      },
    },
  ],
  interactive: ["truck-parkings-symbol", "truck-parkings-dot"],
  proximity: { modes: () => [] },
});
