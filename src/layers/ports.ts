import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { defineLayer, type Mode } from "./layer.ts";
import { MODES_OF_PLACES, modesOfExisting } from "./style/modes.ts";
import { shortName } from "./style/names.ts";
import { isFirstPart, PARTS_ZOOM } from "./style/parts.ts";
import { pointLayers } from "./style/point-layers.ts";

/** A basin of its own, or one of several of a port. */
const isBasin: ExpressionSpecification = ["any", ["==", ["get", "kind"], "basin"], ["!", isFirstPart]];

/** Inland ports; their basins appear closer by. */
export const ports = defineLayer({
  id: "ports",
  group: "logistics",
  initiallyVisible: true,
  minZoom: 6.5,
  attributes: [
    { key: "municipality", format: "text", inList: true },
    { key: "cooperation", format: "text", inList: true },
    { key: "portAuthority", format: "text" },
    { key: "modes", format: "code" },
    { key: "throughputTonnes", format: "tonnes", inList: true },
    { key: "throughputTeu", format: "teu" },
    { key: "goods", format: "text" },
    { key: "basins", format: "text" },
    { key: "quayLengthMeters", format: "meters" },
    { key: "draughtMeters", format: "meters" },
    { key: "maxShip", format: "text" },
    { key: "shorePower", format: "text" },
    { key: "shortSea", format: "text" },
    { key: "services", format: "text" },
    { key: "province", format: "text" },
  ],
  style: (theme) => [
    ...pointLayers({
      layer: "ports",
      part: "basin",
      theme,
      color: theme.accent,
      symbol: "basin",
      symbolZoom: PARTS_ZOOM,
      labelZoom: 12,
      minZoom: 10,
      filter: isBasin,
      comesFirst: true,
    }),
    ...pointLayers({
      layer: "ports",
      theme,
      color: theme.accent,
      symbol: "port",
      symbolZoom: 6.5,
      labelZoom: 10,
      filter: ["!", isBasin],
      name: shortName,
      comesFirst: true,
    }),
  ],
  legend: () => [
    {
      label: "harbour",
      swatch: { type: "symbol", symbol: "port", status: "existing" },
      explains: { styleLayer: "ports-symbol", properties: { kind: "harbour", status: "existing" } },
    },
    {
      label: "basin",
      swatch: { type: "symbol", symbol: "basin", status: "existing" },
      explains: { styleLayer: "ports-basin-symbol", properties: { kind: "basin", status: "existing" } },
    },
  ],
  interactive: ["ports-symbol", "ports-dot", "ports-basin-symbol", "ports-basin-dot"],
  searchBoost: 1.8,
  // An authority is an organisation: its office is not a place where ships moor.
  proximity: {
    modes: modesOfPort,
    opens: MODES_OF_PLACES,
    takesPart: ({ kind }) => kind !== "port-authority",
  },
});

/** Ships moor at a harbour, also at one of which nobody lists the modes; a basin may be for yachts. */
function modesOfPort(properties: Readonly<Record<string, unknown>>): readonly Mode[] {
  const told = modesOfExisting(properties);
  const isHarbour = properties.kind === "harbour" && properties.status === "existing";
  return isHarbour && !told.includes("water") ? ["water", ...told] : told;
}
