import type { ExpressionSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection, LineString } from "geojson";
import type { SuitabilityMeasured } from "../../analyses/suitability/types.ts";
import type { StyleLayer } from "../../layers/layer.ts";
import { localName } from "../../layers/style/names.ts";
import { MAP_FONTS } from "../../theme/fonts.ts";
import type { Theme } from "../../theme/theme.ts";
import { kilometers } from "../kilometers.ts";

/** A line from the edge of the chosen candidate to what produced its amount of one criterion. */
interface LineProperties {
  readonly criterion: string;
  readonly name_nl: string;
  readonly name_en: string | null;
  readonly distanceMeters: number;
}

/** The lines of one candidate; where two criteria lead to the same feature there is one. */
export function chosenLines({ measured }: SuitabilityMeasured, index: number | null): SourceSpecification {
  const lines = new Map<string, Feature<LineString, LineProperties>>();
  if (index !== null) {
    for (const criterion of measured) {
      const line = lineOf(criterion, index);
      if (line) lines.set(line.geometry.coordinates.join(" "), line);
    }
  }
  const data: FeatureCollection<LineString, LineProperties> = {
    type: "FeatureCollection",
    features: [...lines.values()],
  };
  return { type: "geojson", data };
}

function lineOf(
  { id, highs, assetOf, assets, lines }: SuitabilityMeasured["measured"][number],
  index: number,
): Feature<LineString, LineProperties> | null {
  const asset = assets[assetOf[index] ?? -1];
  const ends = Array.from(lines.subarray(index * 4, index * 4 + 4));
  const [fromLongitude, fromLatitude, toLongitude, toLatitude] = ends;
  const isLine = ends.length === 4 && ends.every(Number.isFinite);
  if (!asset || !isLine || (fromLongitude === toLongitude && fromLatitude === toLatitude)) return null;
  return {
    type: "Feature",
    geometry: { type: "LineString", coordinates: [ends.slice(0, 2), ends.slice(2)] },
    properties: {
      criterion: id,
      name_nl: asset.name_nl,
      name_en: asset.name_en,
      distanceMeters: highs[index] ?? Number.NaN,
    },
  };
}

const ROUND = { "line-join": "round", "line-cap": "round" } as const;

/** Clear lines in the colour of analysis, each with the name of the asset and how far it is. */
export function chosenLineLayers(theme: Theme): readonly StyleLayer[] {
  return [
    {
      id: "candidate-line-casing",
      type: "line",
      slot: "rings",
      layout: ROUND,
      paint: { "line-color": theme.textHalo, "line-width": 5, "line-opacity": 0.8 },
    },
    {
      id: "candidate-line",
      type: "line",
      slot: "rings",
      layout: ROUND,
      paint: { "line-color": theme.analysis, "line-width": 2.2 },
    },
    {
      id: "candidate-line-end",
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
      id: "candidate-line-label",
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
