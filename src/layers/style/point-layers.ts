import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { MAP_FONTS } from "../../theme/fonts.ts";
import type { SymbolId } from "../../theme/symbols.ts";
import type { Theme } from "../../theme/theme.ts";
import type { StyleLayer } from "../layer.ts";
import { isDataPoint } from "./name-points.ts";
import { localName } from "./names.ts";
import { isFirstPart } from "./parts.ts";
import { pixelsByZoom } from "./scales.ts";
import { isExisting, statusColor } from "./status.ts";

/** How the points of a layer are drawn. */
interface PointLook {
  readonly layer: string;
  readonly theme: Theme;
  readonly color: string;
  /** Kinds that have a symbol of their own; every other kind gets `symbol`. */
  readonly symbolOfKind?: Readonly<Record<string, SymbolId>>;
  readonly symbol: SymbolId;
  /** Pixels from the point at which its symbol stands, where two layers or kinds share a place. */
  readonly offset?: ExpressionSpecification;
  /** Below it points are dots. */
  readonly symbolZoom: number;
  readonly labelZoom: number;
  /** Lower comes first where there is no room for all. */
  readonly sortKey?: ExpressionSpecification;
  /** What is written beside it; the whole name unless told. */
  readonly name?: ExpressionSpecification;
  readonly filter?: ExpressionSpecification;
  readonly minZoom?: number;
  /** The symbols get their place before any label does. */
  readonly comesFirst?: boolean;
  /** Added to the ids when a layer draws its points in more than one way. */
  readonly part?: string;
}

/** From this precision on a point is not simply "there"; its uncertainty is drawn true to scale. */
const PRECISION_SHOWN_FROM_METERS = 200;
const PRECISION_ZOOM = 11;
/** Dots are smallest up to here. */
const SMALL_DOT_ZOOM = 6;
/** From here on no symbol of a layer that comes first is left out. */
const ALL_SYMBOLS_ZOOM = 12;

/**
 * Points, bottom to top: the ground within which the true place lies, a dot that is always there (open for
 * what does not exist), and the symbol with its name where there is room.
 */
export function pointLayers(look: PointLook): readonly StyleLayer[] {
  const id = (part: string) => [look.layer, look.part, part].filter(Boolean).join("-");
  const filter = (look.filter ? ["all", isDataPoint, look.filter] : isDataPoint) as ExpressionSpecification;
  const color = statusColor(look.color, look.theme);
  const minzoom = look.minZoom ?? 0;
  const smallZoom = Math.min(SMALL_DOT_ZOOM, look.symbolZoom - 1);
  return [
    {
      id: id("precision"),
      type: "circle",
      slot: "symbols",
      minzoom: Math.max(minzoom, PRECISION_ZOOM),
      filter: [
        "all",
        filter,
        [">=", ["to-number", ["get", "precisionMeters"], 0], PRECISION_SHOWN_FROM_METERS],
      ],
      paint: {
        "circle-radius": pixelsByZoom(["to-number", ["get", "precisionMeters"], 0]),
        "circle-color": color,
        "circle-opacity": 0.04,
        "circle-stroke-color": color,
        "circle-stroke-width": 1,
        "circle-stroke-opacity": 0.28,
      },
    },
    {
      id: id("dot"),
      type: "circle",
      slot: "symbols",
      minzoom,
      filter,
      paint: {
        "circle-radius": ["interpolate", ["linear"], ["zoom"], smallZoom, 2, look.symbolZoom, 3.5, 14, 4.5],
        "circle-color": ["case", isExisting, color, look.theme.surfaceRaised],
        "circle-stroke-color": ["case", isExisting, look.theme.surfaceRaised, color],
        "circle-stroke-width": 1,
      },
    },
    ...(look.comesFirst ? symbolBeforeLabels(look, id, filter) : symbolWithLabel(look, id, filter)),
  ];
}

type Name = (part: string) => string;

/** Symbol and name as one: they yield together to place names. */
function symbolWithLabel(look: PointLook, id: Name, filter: ExpressionSpecification): readonly StyleLayer[] {
  return [
    {
      id: id("symbol"),
      type: "symbol",
      slot: "symbols",
      minzoom: symbolZoom(look),
      filter,
      layout: { ...icon(look), ...label(look, 1), "text-optional": true },
      paint: labelPaint(look.theme, look.color),
    },
  ];
}

/** The symbol before every label, even of a city; its name still yields to place names. */
function symbolBeforeLabels(
  look: PointLook,
  id: Name,
  filter: ExpressionSpecification,
): readonly StyleLayer[] {
  return [
    {
      id: id("label"),
      type: "symbol",
      slot: "symbols",
      minzoom: Math.max(symbolZoom(look), look.labelZoom),
      filter,
      layout: label(look, 1.45),
      paint: labelPaint(look.theme, look.color),
    },
    {
      id: id("symbol"),
      type: "symbol",
      slot: "labels",
      minzoom: symbolZoom(look),
      filter,
      layout: { ...icon(look), "icon-allow-overlap": ["step", ["zoom"], false, ALL_SYMBOLS_ZOOM, true] },
    },
  ];
}

function symbolZoom(look: PointLook): number {
  return Math.max(look.minZoom ?? 0, look.symbolZoom);
}

function icon(look: PointLook) {
  const size = ["interpolate", ["linear"], ["zoom"], look.symbolZoom, 0.8, look.symbolZoom + 3, 1];
  return {
    "icon-image": symbolImage(look.symbol, look.symbolOfKind),
    "icon-size": size as ExpressionSpecification,
    "icon-padding": 1,
    ...(look.offset ? { "icon-offset": look.offset } : {}),
    ...(look.sortKey ? { "symbol-sort-key": look.sortKey } : {}),
  };
}

function label(look: PointLook, offset: number) {
  return {
    "text-field": [
      "step",
      ["zoom"],
      "",
      look.labelZoom,
      ["case", isFirstPart, look.name ?? localName, ""],
    ] as ExpressionSpecification,
    "text-font": [...MAP_FONTS.semibold],
    "text-size": ["interpolate", ["linear"], ["zoom"], 8, 11.5, 13, 13.5] as ExpressionSpecification,
    "text-max-width": 9,
    "text-line-height": 1.1,
    "text-variable-anchor": ["bottom", "left", "right", "top"] as ("left" | "right" | "top" | "bottom")[],
    "text-radial-offset": offset,
    "text-justify": "auto" as const,
    "text-padding": 3,
  };
}

function labelPaint(theme: Theme, color: string) {
  return { "text-color": color, "text-halo-color": theme.textHalo, "text-halo-width": 1.6 };
}

/** The image of a point: its kind chooses the symbol, its status the variant. */
export function symbolImage(
  symbol: SymbolId,
  symbolOfKind: Readonly<Record<string, SymbolId>> = {},
): ExpressionSpecification {
  const kinds = Object.entries(symbolOfKind).flat();
  const chosen = kinds.length > 0 ? ["match", ["get", "kind"], ...kinds, symbol] : symbol;
  return ["concat", chosen, ":", ["get", "status"]] as ExpressionSpecification;
}
