import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { StyleLayer } from "../../layers/layer.ts";
import { MAP_FONTS } from "../../theme/fonts.ts";
import type { MarkId } from "../../theme/marks.ts";
import type { Theme } from "../../theme/theme.ts";
import type { ClusterPart } from "./cluster-features.ts";

/** The style layers that answer to the pointer: what lies on top first. */
export const CLUSTER_LAYERS = [
  "cluster-number-badge",
  "cluster-hub",
  "cluster-scattered",
  "cluster-member",
  "cluster-hexagon",
  "cluster-hull",
] as const;

const isLit: ExpressionSpecification = [
  "any",
  ["boolean", ["feature-state", "isOpened"], false],
  ["boolean", ["feature-state", "isHovered"], false],
];
const share: ExpressionSpecification = ["get", "share"];
const ROUND = { "line-join": "round", "line-cap": "round" } as const;
const SEMIBOLD = { "text-font": [...MAP_FONTS.semibold] };
/** Always there, and the name of a place that stood under it moves aside. */
const ALWAYS = { "text-allow-overlap": true, "text-padding": 2 } as const;

function is(...parts: readonly ClusterPart[]): ExpressionSpecification {
  return ["in", ["get", "part"], ["literal", [...parts]]];
}

/**
 * Hulls with a light fill and a number; members are discs, full in the heart and open at the edge of a cluster;
 * a scattered site is a hollow diamond. What it is compared with is dashed and has no fill. Hubs are stars with a
 * spoke to every site; hexagons are darker the more hectares they hold.
 */
export function clusterLayers(theme: Theme): readonly StyleLayer[] {
  return [...areaLayers(theme), ...memberLayers(theme), ...signLayers(theme)];
}

function areaLayers(theme: Theme): readonly StyleLayer[] {
  const color = theme.analysis;
  return [
    {
      id: "cluster-hexagon",
      type: "fill",
      slot: "parks",
      filter: is("hexagon"),
      paint: {
        "fill-color": ["case", ["<", share, 0], theme.cancelled, color],
        "fill-opacity": ["case", ["<", share, 0], 0.12, ["+", 0.15, ["*", 0.6, share]]],
      },
    },
    {
      id: "cluster-hull",
      type: "fill",
      slot: "parks",
      filter: is("hull"),
      paint: { "fill-color": color, "fill-opacity": ["case", isLit, 0.28, 0.14] },
    },
    {
      id: "cluster-edge-casing",
      type: "line",
      slot: "parks",
      filter: is("hull", "hexagon"),
      layout: ROUND,
      paint: { "line-color": theme.focusRing, "line-width": ["case", isLit, 6, 3.6], "line-opacity": 0.8 },
    },
    {
      id: "cluster-edge",
      type: "line",
      slot: "parks",
      filter: is("hull", "hexagon"),
      layout: ROUND,
      paint: {
        "line-color": ["case", isLit, theme.focus, color],
        "line-width": ["case", isLit, 3.2, 1.8],
      },
    },
    {
      id: "cluster-compared-edge",
      type: "line",
      slot: "boundaries",
      filter: is("compared-hull"),
      paint: { "line-color": theme.text, "line-width": 1.8, "line-dasharray": [3, 2] },
    },
    {
      id: "cluster-spoke",
      type: "line",
      slot: "rings",
      filter: is("spoke"),
      layout: ROUND,
      paint: {
        "line-color": ["case", isLit, theme.focus, color],
        "line-width": ["case", isLit, 2.2, 1.1],
        "line-opacity": ["case", isLit, 1, 0.75],
      },
    },
  ];
}

function memberLayers(theme: Theme): readonly StyleLayer[] {
  const ink: ExpressionSpecification = ["case", isLit, theme.focus, theme.analysis];
  const isCore: ExpressionSpecification = ["==", ["get", "role"], "core"];
  const isBeyond: ExpressionSpecification = ["==", ["get", "role"], "beyond"];
  const isLarge: ExpressionSpecification = ["boolean", ["get", "isLargeScale"], false];
  return [
    {
      id: "cluster-member",
      type: "circle",
      slot: "connectors",
      filter: is("member", "hub-member"),
      paint: {
        "circle-radius": ["case", isLarge, 6.5, 4],
        "circle-color": ["case", isCore, ink, theme.surfaceRaised],
        "circle-stroke-color": ["case", isCore, theme.surfaceRaised, isBeyond, theme.cancelled, ink],
        "circle-stroke-width": ["case", isCore, 1.2, 2],
      },
    },
    {
      id: "cluster-scattered-lit",
      type: "circle",
      slot: "connectors",
      filter: is("scattered"),
      paint: {
        "circle-radius": 15,
        "circle-opacity": 0,
        "circle-stroke-color": theme.focus,
        "circle-stroke-width": 2.4,
        "circle-stroke-opacity": ["case", isLit, 1, 0],
      },
    },
    {
      id: "cluster-scattered",
      type: "symbol",
      slot: "connectors",
      filter: is("scattered"),
      layout: {
        "icon-image": "scattered-site" satisfies MarkId,
        "icon-size": ["case", isLarge, 1, 0.7],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
    },
  ];
}

/** Smaller from afar, where clusters are smaller than their numbers. */
function byZoom(far: number | ExpressionSpecification, near: number | ExpressionSpecification) {
  return ["interpolate", ["linear"], ["zoom"], 8, far, 11, near] as unknown as ExpressionSpecification;
}

function signLayers(theme: Theme): readonly StyleLayer[] {
  return [
    {
      id: "cluster-hexagon-label",
      type: "symbol",
      slot: "labels",
      minzoom: 8.5,
      filter: is("hexagon-label"),
      layout: { ...SEMIBOLD, "text-field": ["get", "label"], "text-size": 13 },
      paint: { "text-color": theme.text, "text-halo-color": theme.textHalo, "text-halo-width": 2 },
    },
    {
      id: "cluster-number-badge",
      type: "circle",
      slot: "labels",
      filter: is("number"),
      paint: {
        "circle-radius": byZoom(["case", isLit, 11, 9.5], ["case", isLit, 14, 12]),
        "circle-color": ["case", isLit, theme.focus, theme.analysis],
        "circle-stroke-color": theme.focusRing,
        "circle-stroke-width": 2,
      },
    },
    {
      id: "cluster-number",
      type: "symbol",
      slot: "labels",
      filter: is("number"),
      layout: { ...SEMIBOLD, ...ALWAYS, "text-field": ["get", "label"], "text-size": byZoom(12, 14) },
      paint: { "text-color": theme.focusRing },
    },
    {
      id: "cluster-hub",
      type: "symbol",
      slot: "labels",
      filter: is("hub"),
      layout: {
        ...SEMIBOLD,
        ...ALWAYS,
        "icon-image": "hub" satisfies MarkId,
        "icon-size": 1.2,
        "icon-allow-overlap": true,
        "text-field": ["get", "label"],
        "text-size": 17,
        "text-offset": [1.1, -0.6],
      },
      paint: { "text-color": theme.text, "text-halo-color": theme.textHalo, "text-halo-width": 3 },
    },
  ];
}
