import type { SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import { coverageOutcome, openedRoad } from "../../state/coverage-selectors.ts";
import { rememberLast } from "../../state/remember-last.ts";
import type { State } from "../../state/store.ts";
import type { Theme } from "../../theme/theme.ts";
import { type BuildPart, EMPTY_PART, type FeatureStates } from "../picture.ts";
import { placeOn } from "../place-on.ts";
import { coverageFeatures } from "./coverage-features.ts";
import { coverageLayers } from "./coverage-style.ts";

/** Whether coverage is on the map: while its panel is open. */
export function showsCoverage({ session }: State): boolean {
  return session.panel === "coverage";
}

/** The roads that were looked along, with gaps, facilities and places to look at. */
export function coveragePart(): BuildPart {
  const source = rememberLast(
    (state: State) => [coverageOutcome(state), openedRoad(state)] as const,
    (outcome, opened): SourceSpecification | null =>
      outcome && {
        type: "geojson",
        data: coverageFeatures(outcome, opened),
        promoteId: "mark",
        tolerance: 0.1,
      },
  );
  const states = rememberLast(
    ({ session }: State) => [session.hoveredMark] as const,
    (hovered): FeatureStates => new Map(hovered === null ? [] : [[hovered, { isHovered: true }]]),
  );
  const placed = rememberLast(
    (theme: Theme) => [theme] as const,
    (theme) => coverageLayers(theme).map((layer) => placeOn("coverage", layer)),
  );
  return (state, { theme }) => {
    const drawn = showsCoverage(state) ? source(state) : null;
    if (!drawn) return EMPTY_PART;
    return {
      sources: [["coverage", drawn]],
      placed: placed(theme),
      featureStates: [["coverage", states(state)]],
    };
  };
}
