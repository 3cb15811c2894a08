import type { SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { StyleLayer } from "../layers/layer.ts";
import type { State } from "../state/store.ts";
import type { Theme } from "../theme/theme.ts";

/** Placeholder until `analyses/proximity/picture.ts` is there. */
export function analysisSource(_state: State): SourceSpecification | null {
  return null;
}

export function analysisLayers(_theme: Theme): readonly StyleLayer[] {
  return [];
}

/** The connector that is lit up, as its features name themselves; empty when none is. */
export function litResult({ session: { hoveredResult } }: State): string {
  return hoveredResult
    ? `${hoveredResult.siteId} ${hoveredResult.feature.layer}/${hoveredResult.feature.id}`
    : "";
}
