import type { SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import { formats } from "../../languages/index.ts";
import { clustersOutcome, openedTarget } from "../../state/clusters-selectors.ts";
import { rememberLast } from "../../state/remember-last.ts";
import type { State } from "../../state/store.ts";
import type { Theme } from "../../theme/theme.ts";
import { namedLineLayers } from "../named-line-layers.ts";
import { type BuildPart, EMPTY_PART, type FeatureStates } from "../picture.ts";
import { placeOn } from "../place-on.ts";
import { clusterFeatures } from "./cluster-features.ts";
import { clusterLines } from "./cluster-lines.ts";
import { clusterLayers } from "./cluster-style.ts";

/** Whether clusters are on the map: while their panel is open. */
export function showsClusters({ session }: State): boolean {
  return session.panel === "clusters";
}

/** What was found, with the lines of what is opened. */
export function clusterPart(): BuildPart {
  const source = rememberLast(
    (state: State) => [clustersOutcome(state), state.session.language] as const,
    (outcome, language): SourceSpecification | null =>
      outcome && {
        type: "geojson",
        data: clusterFeatures(outcome, formats(language).number),
        promoteId: "id",
        tolerance: 0.1,
      },
  );
  const lines = rememberLast(
    (state: State) => [clustersOutcome(state), openedTarget(state)] as const,
    (outcome, opened) => outcome && clusterLines(outcome, opened),
  );
  const states = rememberLast(
    (state: State) => [openedTarget(state), state.session.hoveredInClusters] as const,
    (opened, hovered): FeatureStates =>
      new Map(
        [opened, hovered].flatMap((id) =>
          id === null ? [] : [[id, { isOpened: id === opened, isHovered: id === hovered }] as const],
        ),
      ),
  );
  const placed = rememberLast(
    (theme: Theme) => [theme] as const,
    (theme) => [
      ...clusterLayers(theme).map((layer) => placeOn("clusters", layer)),
      ...namedLineLayers("cluster-line", theme).map((layer) => placeOn("cluster-lines", layer)),
    ],
  );
  return (state, { theme }) => {
    const drawn = showsClusters(state) ? source(state) : null;
    const opened = lines(state);
    if (!drawn || !opened) return EMPTY_PART;
    return {
      sources: [
        ["clusters", drawn],
        ["cluster-lines", opened],
      ],
      placed: placed(theme),
      featureStates: [["clusters", states(state)]],
    };
  };
}
