import type { Status } from "../core/status.ts";
import type { SymbolId } from "../theme/symbols.ts";
import { defineLayer, type LegendEntry } from "./layer.ts";
import { pointLayers } from "./style/point-layers.ts";

const SYMBOL_OF_KIND = {
  "truck-charging": "truck-charging",
  "shore-power": "shore-power",
  fuel: "fuel-station",
  "clean-energy-hub": "fuel-station",
} as const satisfies Record<string, SymbolId>;

/** Energy for freight: fast chargers, charging for trucks, hydrogen and green gas, shore power. */
export const energy = defineLayer({
  id: "energy",
  group: "logistics",
  initiallyVisible: false,
  minZoom: 7,
  attributes: [
    { key: "energyCarrier", format: "text", inList: true },
    { key: "powerKilowatts", format: "kilowatts", inList: true },
    { key: "capacityText", format: "text" },
    { key: "vehicles", format: "code", inList: true },
    { key: "access", format: "code" },
    { key: "operator", format: "text" },
    { key: "road", format: "text" },
    { key: "municipality", format: "text" },
    { key: "address", format: "text" },
  ],
  style: (theme) =>
    pointLayers({
      layer: "energy",
      theme,
      color: theme.accent,
      symbol: "charging",
      symbolOfKind: SYMBOL_OF_KIND,
      symbolZoom: 9,
      labelZoom: 12,
      sortKey: ["match", ["get", "kind"], "fast-charging", 1, 0],
    }),
  legend: () => [
    entry("truck-charging", "truck-charging", "existing"),
    entry("fast-charging", "charging", "existing"),
    entry("fuel", "fuel-station", "existing"),
    entry("shore-power", "shore-power", "existing"),
    entry("fuel", "fuel-station", "planned", "planned"),
  ],
  interactive: ["energy-symbol", "energy-dot"],
  proximity: { modes: () => [] },
});

function entry(kind: string, symbol: SymbolId, status: Status, label = kind): LegendEntry {
  return {
    label,
    swatch: { type: "symbol", symbol, status },
    explains: { styleLayer: "energy-symbol", properties: { kind, status } },
  };
}
