import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { MAP_FONTS } from "../../theme/fonts.ts";
import type { SymbolId } from "../../theme/symbols.ts";
import type { Theme } from "../../theme/theme.ts";
import type { StyleLayer } from "../layer.ts";
import { localName } from "./names.ts";
import { pixelsByZoom } from "./scales.ts";
import { statusColor } from "./status.ts";

/** How the points of a layer are drawn. */
interface PointLook {
  readonly layer: string;
  readonly theme: Theme;
  readonly color: string;
  /** Kinds that have a symbol of their own; every other kind gets `symbol`. */
  readonly symbolOfKind?: Readonly<Record<string, SymbolId>>;
  readonly symbol: SymbolId;
  /** Below it points are dots. */
  readonly symbolZoom: number;
  readonly labelZoom: number;
  /** Lower comes first where there is no room for all. */
  readonly sortKey?: ExpressionSpecification;
  readonly filter?: ExpressionSpecification;
  readonly minZoom?: number;
  /** Symbols that may never give way. */
  readonly always?: boolean;
  /** Added to the ids when a layer draws its points in more than one way. */
  readonly part?: string;
}

/** From this precision on a point is not simply "there"; its uncertainty is drawn true to scale. */
const PRECISION_SHOWN_FROM_METERS = 100;
const PRECISION_ZOOM = 10;

/**
 * Points, bottom to top: the ground within which the true place lies, a dot that is always there, and the
 * symbol with its name where there is room.
 */
export function pointLayers(look: PointLook): readonly StyleLayer[] {
  const id = (part: string) => [look.layer, look.part, part].filter(Boolean).join("-");
  const isPoint: ExpressionSpecification = ["==", ["geometry-type"], "Point"];
  const filter = (look.filter ? ["all", isPoint, look.filter] : isPoint) as ExpressionSpecification;
  const color = statusColor(look.color, look.theme);
  const minzoom = look.minZoom ?? 0;
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
        "circle-opacity": 0.05,
        "circle-stroke-color": color,
        "circle-stroke-width": 1,
        "circle-stroke-opacity": 0.35,
      },
    },
    {
      id: id("dot"),
      type: "circle",
      slot: "symbols",
      minzoom,
      filter,
      paint: {
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 6, 2, look.symbolZoom, 3.5, 14, 4.5],
        "circle-color": color,
        "circle-stroke-color": look.theme.surfaceRaised,
        "circle-stroke-width": 1,
      },
    },
    {
      id: id("symbol"),
      type: "symbol",
      slot: "symbols",
      minzoom: Math.max(minzoom, look.symbolZoom),
      filter,
      layout: {
        "icon-image": symbolImage(look.symbol, look.symbolOfKind),
        "icon-size": ["interpolate", ["linear"], ["zoom"], look.symbolZoom, 0.8, look.symbolZoom + 3, 1],
        "icon-padding": 1,
        "icon-allow-overlap": look.always ?? false,
        ...(look.sortKey ? { "symbol-sort-key": look.sortKey } : {}),
        ...pointLabel(look.labelZoom),
      },
      paint: labelPaint(look.theme, look.color),
    },
  ];
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

function pointLabel(labelZoom: number) {
  return {
    "text-field": ["step", ["zoom"], "", labelZoom, localName] as ExpressionSpecification,
    "text-font": [...MAP_FONTS.semibold],
    "text-size": ["interpolate", ["linear"], ["zoom"], 8, 11.5, 13, 13.5] as ExpressionSpecification,
    "text-max-width": 9,
    "text-line-height": 1.1,
    "text-variable-anchor": ["left", "right", "top", "bottom"] as ("left" | "right" | "top" | "bottom")[],
    "text-radial-offset": 1,
    "text-justify": "auto" as const,
    "text-padding": 3,
    "text-optional": true,
  };
}

function labelPaint(theme: Theme, color: string) {
  return {
    "text-color": color,
    "text-halo-color": theme.textHalo,
    "text-halo-width": 1.6,
  };
}
