import type { SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Candidate, SuitabilityMeasured } from "../../analyses/suitability/measured.ts";
import type { LayerData } from "../../catalog/layer-data.ts";

/** Whether a feature is the mark that every candidate with a place has, or the ground of one that is an area. */
interface CandidateProperties {
  readonly id: string;
  readonly part: "mark" | "area";
}

/**
 * Where the candidates are: made once for what was measured, not again for a score. Marks come last, so that
 * they lie above the areas. The outline of a feature is in its layer, that of a drawn shape in the choice.
 */
export function candidateSource(
  { candidates, parameters }: SuitabilityMeasured,
  layers: ReadonlyMap<string, LayerData>,
): SourceSpecification {
  const choice = parameters.candidates;
  const shapes = new Map(
    "shapes" in choice ? choice.shapes.map(({ id, geometry }) => [id, geometry] as const) : [],
  );
  const outline = ({ id, feature }: Candidate): Geometry | null => {
    const layer = feature && layers.get(feature.layer);
    const found = feature && layer?.byId.get(feature.id);
    // A park that the register draws together with others stands for their common ground.
    const shared = layer?.byId.get(String(found?.properties.locatedIn))?.geometry;
    return found?.geometry ?? shared ?? shapes.get(id) ?? null;
  };
  const areas = candidates.flatMap((candidate): Feature<Geometry, CandidateProperties>[] => {
    const geometry = candidate.place === "area" ? outline(candidate) : null;
    return geometry ? [{ type: "Feature", geometry, properties: { id: candidate.id, part: "area" } }] : [];
  });
  const marks = candidates.flatMap(({ id, center }): Feature<Geometry, CandidateProperties>[] =>
    center
      ? [
          {
            type: "Feature",
            geometry: { type: "Point", coordinates: [...center] },
            properties: { id, part: "mark" },
          },
        ]
      : [],
  );
  const data: FeatureCollection<Geometry, CandidateProperties> = {
    type: "FeatureCollection",
    features: [...areas, ...marks],
  };
  return { type: "geojson", data, promoteId: "id" };
}
