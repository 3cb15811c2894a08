import type { MultiPolygon, Polygon } from "geojson";
import type { DrawnShape } from "../analyses/suitability/question.ts";
import { type CellExplained, cellOf, explainCell } from "../analyses/suitability-surface/explain-cell.ts";
import { type SurfaceScores, surfaceScorer } from "../analyses/suitability-surface/score-surface.ts";
import type { SurfaceMeasured, SurfaceParameters } from "../analyses/suitability-surface/types.ts";
import { rememberLast } from "./remember-last.ts";
import { outcomeOf } from "./selectors.ts";
import type { State } from "./store.ts";

/**
 * Named questions about the surface, as in `selectors.ts`. Apart from those because they carry the scoring: a page that
 * only looks does not import them.
 */

/** A candidate that is an area somebody drew. */
interface DrawnArea extends DrawnShape {
  readonly geometry: Polygon | MultiPolygon;
}

/** What was measured last; while measuring again, what was measured before. Null when it was refused. */
export function surfaceMeasured(state: State): SurfaceMeasured | null {
  const outcome = outcomeOf(state.session.surfaceJob);
  return outcome?.refused === null ? outcome : null;
}

const scorer = rememberLast(
  (state: State) => [surfaceMeasured(state)] as const,
  (measured) => measured && surfaceScorer(measured),
);

/** The score of every cell as the weights, curves and limits are this moment; null while there is no surface. */
export const surfaceScores = rememberLast(
  (state: State) => {
    const { criteria, weighting, conditions, combination } = state.document.suitability.parameters;
    return [scorer(state), criteria, weighting, conditions, combination] as const;
  },
  (score, criteria, weighting, conditions, combination): SurfaceScores | null =>
    score?.({ criteria, weighting, conditions, combination }) ?? null,
);

/** Why the cell that was pointed at has its score; null when none was, or it lies outside. */
export const surfaceCell = rememberLast(
  (state: State) =>
    [
      surfaceMeasured(state),
      surfaceScores(state),
      state.document.suitability.parameters,
      state.session.surface.place,
    ] as const,
  (measured, scores, parameters, place): CellExplained | null => {
    const cell = measured && place ? cellOf(measured, place) : null;
    return measured && scores && cell !== null ? explainCell(measured, scores, parameters, cell) : null;
  },
);

/** What would be measured now: the criteria of the score and of the limits, over the chosen area. */
export const wantedSurface = rememberLast(
  ({ document, session }: State) =>
    [document.suitability.parameters, document.region, session.surface] as const,
  ({ criteria, conditions, withPlanned }, region, { area, shape, cellMeters }): SurfaceParameters => {
    const asked = [
      ...criteria.map(({ id, option }) => ({ id, option })),
      ...conditions.map(({ criterion, option }) => ({ id: criterion, option })),
    ];
    const unique = new Map(asked.map((use) => [`${use.id} ${use.option}`, use]));
    return {
      area: area ?? { type: "region", region },
      shape,
      cellMeters,
      criteria: [...unique.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      withPlanned,
    };
  },
);

/** Whether the surface on the screen is of the criteria and the area that are asked now. */
export const surfaceIsCurrent = rememberLast(
  (state: State) => [surfaceMeasured(state), wantedSurface(state)] as const,
  (measured, wanted): boolean =>
    measured !== null && JSON.stringify(measured.parameters) === JSON.stringify(wanted),
);

/** The areas that were drawn as candidates: cells can be laid over one of them. */
export const drawnAreas = rememberLast(
  (state: State) => [state.document.suitability.parameters.candidates] as const,
  (candidates): readonly DrawnArea[] =>
    candidates.type === "drawn" || candidates.type === "found"
      ? candidates.shapes.flatMap(({ id, name, geometry }) =>
          geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? [{ id, name, geometry }] : [],
        )
      : [],
);
