import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { StyleLayer } from "../layers/layer.ts";
import { localName } from "../layers/style/names.ts";
import { MAP_FONTS } from "../theme/fonts.ts";
import type { Theme } from "../theme/theme.ts";
import { kilometers } from "./kilometers.ts";

/** What a line says of the thing that it leads to. */
export interface LineToThing {
  readonly name_nl: string;
  readonly name_en: string | null;
  readonly distanceMeters: number;
}

const ROUND = { "line-join": "round", "line-cap": "round" } as const;

/**
 * Clear lines in the colour of analysis, each with the name of what it leads to and how far that is.
 *
 * @param prefix of the ids of the style layers
 */
export function namedLineLayers(prefix: string, theme: Theme): readonly StyleLayer[] {
  return [
    {
      id: `${prefix}-casing`,
      type: "line",
      slot: "rings",
      layout: ROUND,
      paint: { "line-color": theme.textHalo, "line-width": 5, "line-opacity": 0.8 },
    },
    {
      id: prefix,
      type: "line",
      slot: "rings",
      layout: ROUND,
      paint: { "line-color": theme.analysis, "line-width": 2.2 },
    },
    {
      id: `${prefix}-end`,
      type: "circle",
      slot: "connectors",
      paint: {
        "circle-radius": 3.5,
        "circle-color": theme.analysis,
        "circle-stroke-color": theme.textHalo,
        "circle-stroke-width": 1.4,
      },
    },
    {
      id: `${prefix}-label`,
      type: "symbol",
      slot: "labels",
      layout: {
        "symbol-placement": "line-center",
        "text-field": [
          "concat",
          localName,
          ", ",
          kilometers(["get", "distanceMeters"]),
        ] as ExpressionSpecification,
        "text-font": [...MAP_FONTS.semibold],
        "text-size": 12.5,
        "text-offset": [0, -0.9],
        "text-max-angle": 180,
        "text-allow-overlap": false,
      },
      paint: { "text-color": theme.analysis, "text-halo-color": theme.textHalo, "text-halo-width": 2 },
    },
  ];
}
