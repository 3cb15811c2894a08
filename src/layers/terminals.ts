import type { Status } from "../core/status.ts";
import { defineLayer } from "./layer.ts";
import { MODES_OF_PLACES, modesOfExisting } from "./style/modes.ts";
import { pointLayers } from "./style/point-layers.ts";

/** Where goods change from one mode to another. */
export const terminals = defineLayer({
  id: "terminals",
  group: "logistics",
  initiallyVisible: true,
  minZoom: 6.5,
  attributes: [
    { key: "municipality", format: "text", inList: true },
    { key: "operator", format: "text", inList: true },
    { key: "modes", format: "code", inList: true },
    { key: "capacityTeu", format: "teu", inList: true },
    { key: "throughputContainers", format: "number" },
    { key: "throughputTonnes", format: "tonnes" },
    { key: "quayLengthMeters", format: "meters" },
    { key: "tracks", format: "number" },
    { key: "openingYear", format: "year" },
    { key: "services", format: "text" },
    { key: "address", format: "text" },
  ],
  style: (theme) =>
    pointLayers({
      layer: "terminals",
      theme,
      color: theme.accent,
      symbol: "terminal",
      symbolOfKind: { rail: "rail-terminal" },
      symbolZoom: 8,
      labelZoom: 10,
      comesFirst: true,
    }),
  legend: () => [
    symbol("terminal", "container", "terminal", "existing"),
    symbol("rail-terminal", "rail", "rail-terminal", "existing"),
    symbol("planned", "container", "terminal", "planned"),
    symbol("studied", "container", "terminal", "studied"),
  ],
  interactive: ["terminals-symbol", "terminals-dot"],
  searchBoost: 1.4,
  proximity: { modes: modesOfExisting, opens: MODES_OF_PLACES },
});

function symbol(label: string, kind: string, image: "terminal" | "rail-terminal", status: Status) {
  return {
    label,
    swatch: { type: "symbol", symbol: image, status },
    explains: { styleLayer: "terminals-symbol", properties: { kind, status } },
  } as const;
}
