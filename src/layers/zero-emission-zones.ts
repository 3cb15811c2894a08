import { defineLayer, type LegendEntry } from "./layer.ts";
import { pointLayers } from "./style/point-layers.ts";

/** Cities with a zone for emission-free goods traffic; where a zone ends is not determined. */
export const zeroEmissionZones = defineLayer({
  id: "zero-emission-zones",
  group: "logistics",
  initiallyVisible: false,
  minZoom: 0,
  attributes: [
    { key: "startDate", format: "date", inList: true },
    { key: "municipality", format: "text" },
    { key: "boundaryText", format: "text" },
    { key: "appliesTo", format: "text" },
    { key: "vanPhases", format: "text" },
    { key: "truckPhases", format: "text" },
    { key: "enforcement", format: "text" },
    { key: "legalBasis", format: "text" },
  ],
  style: (theme) =>
    pointLayers({
      layer: "zero-emission-zones",
      theme,
      color: theme.accent,
      symbol: "zero-emission-zone",
      symbolZoom: 6,
      labelZoom: 11,
      comesFirst: true,
    }),
  legend: () => [entry("zone", "existing"), entry("unsure", "unknown")],
  interactive: ["zero-emission-zones-symbol", "zero-emission-zones-dot"],
  // The point of the place with its precision: the zone itself has no edge to measure to.
  proximity: { modes: () => [] },
});

function entry(label: string, status: "existing" | "unknown"): LegendEntry {
  return {
    label,
    swatch: { type: "symbol", symbol: "zero-emission-zone", status },
    explains: { styleLayer: "zero-emission-zones-symbol", properties: { status } },
  };
}
