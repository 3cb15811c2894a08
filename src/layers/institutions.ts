import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { defineLayer } from "./layer.ts";
import { pointLayers } from "./style/point-layers.ts";

/** A network is often housed in a school: its symbol stands beside the point, not on that of the school. */
const BESIDE: ExpressionSpecification = [
  "match",
  ["get", "kind"],
  "school",
  ["literal", [0, 0]],
  ["literal", [-28, 12]],
];

/** Schools with the number of their students in logistics, networks and organisations. */
export const institutions = defineLayer({
  id: "institutions",
  group: "society",
  initiallyVisible: false,
  minZoom: 6,
  attributes: [
    { key: "municipality", format: "text" },
    { key: "level", format: "code", inList: true },
    { key: "students", format: "number", inList: true },
    { key: "graduatesPerYear", format: "number" },
    { key: "role", format: "text" },
    { key: "locationBasis", format: "text" },
  ],
  style: (theme) =>
    pointLayers({
      layer: "institutions",
      theme,
      color: theme.quietText,
      symbol: "network",
      symbolOfKind: { school: "school" },
      offset: BESIDE,
      symbolZoom: 8,
      labelZoom: 10,
      sortKey: ["match", ["get", "kind"], "school", 0, 1],
    }),
  legend: () => [
    {
      label: "school",
      swatch: { type: "symbol", symbol: "school", status: "existing" },
      explains: {
        styleLayer: "institutions-symbol",
        properties: { kind: "school", status: "existing" },
      },
    },
    {
      label: "network",
      swatch: { type: "symbol", symbol: "network", status: "existing" },
      explains: {
        styleLayer: "institutions-symbol",
        properties: { kind: "network", status: "existing" },
      },
    },
  ],
  interactive: ["institutions-symbol", "institutions-dot"],
  proximity: { modes: () => [] },
});
