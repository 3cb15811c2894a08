import type { SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection, LineString } from "geojson";
import type { WaterAdjacency } from "../../analyses/water-bound/result.ts";
import { rememberLast } from "../../state/remember-last.ts";
import type { State } from "../../state/store.ts";
import { waterBoundOutcome } from "../../state/water-bound-selectors.ts";
import type { Theme } from "../../theme/theme.ts";
import { type LineToThing, namedLineLayers } from "../named-line-layers.ts";
import { type BuildPart, EMPTY_PART } from "../picture.ts";
import { placeOn } from "../place-on.ts";
import { showsPlots } from "./plot-part.ts";

/** The line from the park that is pointed at, or that is open, to the waterway next to it. */
export function adjacencyPart(): BuildPart {
  const pointedAt = rememberLast(
    (state: State) => [waterBoundOutcome(state), state.session.hovered, state.document.selected] as const,
    (outcome, hovered, selected): WaterAdjacency | null => {
      const park = [hovered, selected].find((ref) => ref?.layer === "business-parks");
      return outcome?.adjacency.find(({ featureId }) => featureId === park?.id) ?? null;
    },
  );
  const source = rememberLast((state: State) => [pointedAt(state)] as const, lineTo);
  const placed = rememberLast(
    ({ theme }: { theme: Theme }) => [theme] as const,
    (theme) => namedLineLayers("adjacency-line", theme).map((layer) => placeOn("adjacency-line", layer)),
  );
  return (state, { theme }) => {
    if (!showsPlots(state)) return EMPTY_PART;
    return { sources: [["adjacency-line", source(state)]], placed: placed({ theme }) };
  };
}

/** Nothing where the waterway runs through the park: a line of no length has no direction. */
function lineTo(adjacency: WaterAdjacency | null): SourceSpecification {
  const { line, waterway, distanceMeters } = adjacency ?? {};
  const features: Feature<LineString, LineToThing>[] =
    line && waterway && distanceMeters
      ? [
          {
            type: "Feature",
            geometry: { type: "LineString", coordinates: line.map((at) => [...at]) },
            properties: { name_nl: waterway.name_nl, name_en: waterway.name_en, distanceMeters },
          },
        ]
      : [];
  const data: FeatureCollection<LineString, LineToThing> = { type: "FeatureCollection", features };
  return { type: "geojson", data };
}
