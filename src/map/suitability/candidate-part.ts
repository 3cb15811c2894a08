import { rememberLast } from "../../state/remember-last.ts";
import { layerData } from "../../state/selectors.ts";
import type { State } from "../../state/store.ts";
import {
  chosenCandidateIndex,
  suitabilityMeasured,
  suitabilityScores,
} from "../../state/suitability-selectors.ts";
import type { Theme } from "../../theme/theme.ts";
import { type BuildPart, EMPTY_PART } from "../picture.ts";
import { placeOn } from "../place-on.ts";
import { candidateSource } from "./candidate-source.ts";
import { candidateStates, rankTexts } from "./candidate-states.ts";
import { candidateLayers } from "./candidate-style.ts";
import { chosenLineLayers, chosenLines } from "./chosen-lines.ts";

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
  const states = rememberLast(
    (state: State) =>
      [
        suitabilityMeasured(state),
        suitabilityScores(state),
        state.session.chosenCandidate,
        state.session.hoveredCandidate,
      ] as const,
    (measured, scores, chosen, hovered) => measured && candidateStates(measured, scores, { chosen, hovered }),
  );
  const ranks = sameText(
    rememberLast(
      (state: State) => [suitabilityMeasured(state), suitabilityScores(state)] as const,
      (measured, scores) => (measured ? rankTexts(measured, scores) : {}),
    ),
  );
  const lines = rememberLast(
    (state: State) => [suitabilityMeasured(state), chosenCandidateIndex(state)] as const,
    (measured, index) => measured && chosenLines(measured, index),
  );
  const placed = rememberLast(
    (theme: Theme) => [theme] as const,
    (theme) => [
      ...candidateLayers(theme).map((layer) => placeOn("candidates", layer)),
      ...chosenLineLayers(theme).map((layer) => placeOn("candidate-lines", layer)),
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
      placed: placed(theme),
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
