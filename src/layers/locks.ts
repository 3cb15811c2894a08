import { defineLayer, type LegendEntry } from "./layer.ts";
import { pointLayers } from "./style/point-layers.ts";
import { isExisting } from "./style/status.ts";

/** Locks: the gates that decide which ship goes where. */
export const locks = defineLayer({
  id: "locks",
  group: "logistics",
  initiallyVisible: false,
  minZoom: 6,
  attributes: [
    { key: "waterway", format: "text", inList: true },
    { key: "chamberLengthMeters", format: "meters", inList: true },
    { key: "chamberWidthMeters", format: "meters", inList: true },
    { key: "sillDepthMeters", format: "meters" },
    { key: "headroomMeters", format: "meters" },
    { key: "fallMeters", format: "meters" },
    { key: "maxShip", format: "text" },
    { key: "operatingHours", format: "text" },
    { key: "shipsPerYear", format: "number" },
    { key: "openingYear", format: "year" },
    { key: "operator", format: "text" },
  ],
  style: (theme) =>
    pointLayers({
      layer: "locks",
      theme,
      color: theme.accent,
      symbol: "lock",
      symbolZoom: 8,
      labelZoom: 10,
      // Where a plan is for a lock that is there, the lock gets the place.
      sortKey: ["case", isExisting, 0, 1],
    }),
  legend: () => [lock("lock", "existing"), lock("lobbied", "lobbied")],
  interactive: ["locks-symbol", "locks-dot"],
  proximity: { modes: () => [] },
});

function lock(label: string, status: "existing" | "lobbied"): LegendEntry {
  return {
    label,
    swatch: { type: "symbol", symbol: "lock", status },
    explains: { styleLayer: "locks-symbol", properties: { kind: "lock", status } },
  };
}
