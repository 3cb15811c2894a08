import type { SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection, LineString } from "geojson";
import type { SuitabilityMeasured } from "../../analyses/suitability/measured.ts";
import type { LineToThing } from "../named-line-layers.ts";

/** A line from the edge of the chosen candidate to what produced its amount of one criterion. */
interface LineProperties extends LineToThing {
  readonly criterion: string;
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
