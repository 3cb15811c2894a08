import { rememberLast } from "../../state/remember-last.ts";
import { layerData } from "../../state/selectors.ts";
import type { State } from "../../state/store.ts";
import {
  chosenCandidateIndex,
  comparedRanking,
  suitabilityMeasured,
  suitabilityRanking,
  suitabilityScores,
} from "../../state/suitability-selectors.ts";
import { differenceRamp } from "../../theme/difference-ramp.ts";
import type { Theme } from "../../theme/theme.ts";
import { namedLineLayers } from "../named-line-layers.ts";
import { type BuildPart, EMPTY_PART } from "../picture.ts";
import { placeOn } from "../place-on.ts";
import { candidateDifferences, shiftTexts } from "./candidate-differences.ts";
import { candidateSource } from "./candidate-source.ts";
import { candidateStates, RANKED_COUNT, rankTexts } from "./candidate-states.ts";
import { candidateLayers } from "./candidate-style.ts";
import { chosenLines } from "./chosen-lines.ts";

/** Who is under the pointer, in the list, on the map or in a histogram. */
const hovered = rememberLast(
  ({ session }: State) => [session.hoveredCandidate, session.pointedCandidates] as const,
  (one, several): ReadonlySet<string> => new Set(one === null ? several : [one, ...several]),
);

/** Whether the ranking is on the map: while its panel is open. */
export function showsRanking({ session }: State): boolean {
  return session.panel === "suitability";
}

/** The ranked candidates, and the lines of the chosen one. */
export function candidatePart(): BuildPart {
  const outlines = outlinesOfCandidates();
  const source = rememberLast(
    (state: State) => [suitabilityMeasured(state), outlines(state)] as const,
    (measured, known) => measured && candidateSource(measured, known),
  );
  const differences = rememberLast(
    (state: State) => [comparedRanking(state), suitabilityRanking(state)] as const,
    (before, after) => before && after && candidateDifferences(before, after),
  );
  const states = rememberLast(
    (state: State) =>
      [
        suitabilityMeasured(state),
        suitabilityScores(state),
        state.session.chosenCandidate,
        hovered(state),
        differences(state),
      ] as const,
    (measured, scores, chosen, lit, different) =>
      measured && candidateStates(measured, scores, { chosen, hovered: lit }, different),
  );
  const ranks = sameText(
    rememberLast(
      (state: State) => [suitabilityMeasured(state), suitabilityScores(state), differences(state)] as const,
      (measured, scores, different) => {
        if (different) return shiftTexts(different, RANKED_COUNT);
        return measured ? rankTexts(measured, scores) : {};
      },
    ),
  );
  const lines = rememberLast(
    (state: State) => [suitabilityMeasured(state), chosenCandidateIndex(state)] as const,
    (measured, index) => measured && chosenLines(measured, index),
  );
  const placed = rememberLast(
    ({ theme, isCompared }: { theme: Theme; isCompared: boolean }) => [theme, isCompared] as const,
    (theme, isCompared) => [
      ...candidateLayers(theme, isCompared ? differenceRamp(theme) : undefined).map((layer) =>
        placeOn("candidates", layer),
      ),
      ...namedLineLayers("candidate-line", theme).map((layer) => placeOn("candidate-lines", layer)),
    ],
  );
  return (state, { theme }) => {
    const candidates = showsRanking(state) ? source(state) : null;
    const known = states(state);
    const line = lines(state);
    if (!candidates || !known || !line) return EMPTY_PART;
    return {
      sources: [
        ["candidates", candidates],
        ["candidate-lines", line],
      ],
      placed: placed({ theme, isCompared: differences(state) !== null }),
      featureStates: [["candidates", known]],
      globalState: { "candidate-ranks": ranks(state) },
    };
  };
}

/** The layers that candidates are features of, as far as they are loaded; the same map while none of them changes. */
function outlinesOfCandidates() {
  const layers = rememberLast(
    (state: State) => [suitabilityMeasured(state)] as const,
    (measured) => [...new Set(measured?.candidates.flatMap(({ feature }) => feature?.layer ?? []))],
  );
  return rememberLast(
    (state: State) => layers(state).map((id) => layerData(id)(state)),
    (...loaded) => new Map(loaded.flatMap((data) => (data ? [[data.about.id, data] as const] : []))),
  );
}

/** Other labels mean that the map lays out its letters again: only when they read differently. */
function sameText<T>(make: (state: State) => T): (state: State) => T {
  let last: { readonly value: T; readonly text: string } | null = null;
  return (state) => {
    const value = make(state);
    if (last?.value === value) return value;
    const text = JSON.stringify(value);
    last = last?.text === text ? last : { value, text };
    return last.value;
  };
}
