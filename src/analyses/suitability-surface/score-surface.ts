import type { ValueFunction } from "../../criteria/value-function.ts";
import { weighCells } from "../../engine/cell-scores.ts";
import { makeCombiner } from "../suitability/combine/index.ts";
import { curveOf } from "../suitability/measured-of.ts";
import type { Condition, CriterionUse, SuitabilityParameters } from "../suitability/question.ts";
import { normalisedWeights, shares } from "../suitability/weighting.ts";
import { type CellValues, cellValues, middleValues } from "./cell-values.ts";
import { columnOf, excludedCells } from "./excluded-cells.ts";
import type { SurfaceColumn, SurfaceMeasured } from "./types.ts";

/** A criterion that cells have a score by. */
export interface UsedCriterion {
  readonly use: CriterionUse;
  readonly curve: ValueFunction;
  readonly column: SurfaceColumn;
  /** Of the criteria on the surface; their sum is 1. */
  readonly weight: number;
}

/** What the amounts of cells come to under weights, curves and limits. */
export interface SurfaceScores {
  readonly used: readonly UsedCriterion[];
  /** The middle of the range, 0–1; NaN for a cell that is excluded. Another array every time. */
  readonly scores: Float32Array<ArrayBuffer>;
  /** Why there is no score; null when there is one. */
  readonly obstacle: "no-criteria" | "no-weights" | null;
}

/** The weights, curves and limits; candidates do not matter. */
type Scoring = Pick<SuitabilityParameters, "criteria" | "weighting" | "conditions" | "combination">;

/**
 * Makes the function that scores the cells of a surface. It keeps what a curve makes of a column, and which cells a set
 * of limits leaves: a weight that moves costs one weighted sum. A cell has the score that its centre has as a candidate
 * by the same criteria.
 */
export function surfaceScorer(measured: SurfaceMeasured): (parameters: Scoring) => SurfaceScores {
  const { cellCount } = measured.lattice;
  const middles = remember(middleValues);
  const ranges = remember(cellValues);
  let limits: { readonly conditions: readonly Condition[]; readonly excluded: Float32Array } | null = null;

  return (parameters) => {
    const used = usedCriteria(measured, parameters);
    const scores = new Float32Array(cellCount);
    const obstacle =
      used.length === 0 ? "no-criteria" : used.every(({ weight }) => weight === 0) ? "no-weights" : null;
    if (obstacle) return { used, scores: scores.fill(Number.NaN), obstacle };

    const { conditions, combination } = parameters;
    if (limits?.conditions !== conditions)
      limits = { conditions, excluded: excludedCells(measured, conditions) };
    const { excluded } = limits;
    if (combination.method === "weighted-sum") {
      const weighed = used.filter(({ weight }) => weight > 0);
      const columns = weighed.map(({ column, curve }) => middles(column, curve));
      weighCells([...columns, excluded], [...weighed.map(({ weight }) => weight), 1], scores);
    } else {
      const values = used.map(({ column, curve }) => ranges(column, curve));
      combine(values, used, combination, excluded, scores);
    }
    return { used, scores, obstacle };
  };
}

function usedCriteria(measured: SurfaceMeasured, { criteria, weighting }: Scoring): readonly UsedCriterion[] {
  const weights = normalisedWeights(
    weighting,
    criteria.map(({ id }) => id),
  );
  const there = criteria.flatMap((use, index) => {
    const column = columnOf(measured, use.id, use.option);
    const curve = curveOf(use);
    return column && curve ? [{ use, curve, column, weight: weights[index] ?? 0 }] : [];
  });
  const onSurface = shares(there.map(({ weight }) => weight));
  return there.map((criterion, index) => ({ ...criterion, weight: onSurface[index] ?? 0 }));
}

/** Any way to combine values, cell by cell: the middle of the score of the least and of the most. */
function combine(
  values: readonly CellValues[],
  used: readonly UsedCriterion[],
  combination: Scoring["combination"],
  excluded: Float32Array,
  scores: Float32Array,
): void {
  const extreme = (column: Float32Array, choose: (a: number, b: number) => number, none: number): number => {
    let known = Number.NaN;
    for (let cell = 0; cell < column.length; cell++) {
      if (Number.isNaN(excluded[cell])) continue;
      known = Number.isNaN(known) ? (column[cell] as number) : choose(known, column[cell] as number);
    }
    return Number.isNaN(known) ? none : known;
  };
  const { score } = makeCombiner(
    combination,
    used.map(({ weight }) => weight),
    {
      best: values.map(({ highs }) => extreme(highs, Math.max, 1)),
      worst: values.map(({ lows }) => extreme(lows, Math.min, 0)),
    },
  );
  const least = new Float64Array(used.length);
  const most = new Float64Array(used.length);
  for (let cell = 0; cell < scores.length; cell++) {
    if (Number.isNaN(excluded[cell])) {
      scores[cell] = Number.NaN;
      continue;
    }
    values.forEach(({ lows, highs }, index) => {
      least[index] = lows[cell] as number;
      most[index] = highs[cell] as number;
    });
    scores[cell] = (score(least, 0) + score(most, 0)) / 2;
  }
}

/** Keeps per column what the last curve made of it. */
function remember<T>(make: (column: SurfaceColumn, curve: ValueFunction) => T) {
  const known = new Map<SurfaceColumn, { readonly curve: string; readonly made: T }>();
  return (column: SurfaceColumn, curve: ValueFunction): T => {
    const key = JSON.stringify(curve);
    const last = known.get(column);
    if (last?.curve === key) return last.made;
    const made = make(column, curve);
    known.set(column, { curve: key, made });
    return made;
  };
}
