import { principalEigenvector } from "./eigenvector.ts";
import type { Weighting } from "./question.ts";

export type Judgements = Extract<Weighting, { method: "ahp" }>["judgements"];

/** The scale of Saaty (1980): 9 times more important down to 1, and on to 1/9. */
export const JUDGEMENT_SCALE: readonly number[] = [9, 8, 7, 6, 5, 4, 3, 2, 1].concat(
  [2, 3, 4, 5, 6, 7, 8, 9].map((times) => 1 / times),
);

/**
 * The mean consistency index of random reciprocal matrices of order 1 to 15: Saaty, T.L. (1980), The Analytic
 * Hierarchy Process, McGraw-Hill, New York.
 */
const RANDOM_INDEX = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
] as const;

/** Judgements up to this ratio are consistent enough (Saaty 1980). */
export const CONSISTENT_RATIO = 0.1;

/** How many times more important the first of two criteria is than the second. */
export interface Judgement {
  readonly first: string;
  readonly second: string;
  readonly times: number;
}

/** What pairwise judgements come to. */
export interface AhpResult {
  /** In the order of the criteria; the sum is 1. */
  readonly weights: readonly number[];
  readonly lambdaMax: number;
  /** (λmax − n) / (n − 1); 0 for fewer than three criteria, which cannot contradict each other. */
  readonly consistencyIndex: number;
  /** The index as part of the random one; null for more than 15 criteria, for which the table has none. */
  readonly consistencyRatio: number | null;
  /** The judgement farthest from the ratio of the weights; null when all agree. */
  readonly worstPair: Judgement | null;
  /** What to judge that pair instead, and the ratio that gives; null when the scale has nothing better. */
  readonly suggestion: (Judgement & { readonly consistencyRatio: number | null }) | null;
}

/**
 * Weights from pairwise judgements: the principal eigenvector of their reciprocal matrix (Saaty, T.L. (1977),
 * A scaling method for priorities in hierarchical structures, Journal of Mathematical Psychology 15).
 */
export function ahp(judgements: Judgements, ids: readonly string[]): AhpResult {
  const matrix = reciprocalMatrix(judgements, ids);
  const solved = solve(matrix);
  const worst = worstOf(matrix, solved.weights);
  if (!worst) return { ...solved, worstPair: null, suggestion: null };
  const [row, column] = worst;
  const pair = { first: ids[row] ?? "", second: ids[column] ?? "" };
  const times = nearestOnScale(at(solved.weights, row) / at(solved.weights, column));
  const mended = solve(
    matrix.map((line, i) =>
      line.map((known, j) =>
        i === row && j === column ? times : i === column && j === row ? 1 / times : known,
      ),
    ),
  );
  return {
    ...solved,
    worstPair: { ...pair, times: at(matrix[row], column) },
    suggestion:
      mended.consistencyIndex < solved.consistencyIndex
        ? { ...pair, times, consistencyRatio: mended.consistencyRatio }
        : null,
  };
}

/** How many times more important `first` is; 1 when nobody judged, whichever way it was written. */
export function judgementOf(judgements: Judgements, first: string, second: string): number {
  const forward = judgements[`${first}/${second}`];
  const backward = judgements[`${second}/${first}`];
  if (forward === undefined) return backward === undefined ? 1 : 1 / onScale(backward);
  // Both ways, and not the same: halfway, so that the order of the criteria makes no difference.
  return backward === undefined ? onScale(forward) : Math.sqrt(onScale(forward) / onScale(backward));
}

/** The value of {@link JUDGEMENT_SCALE} nearest to a ratio, as ratios go: 1/3 is as far from 1 as 3. */
export function nearestOnScale(ratio: number): number {
  const distance = (times: number) => Math.abs(Math.log(times / ratio));
  return JUDGEMENT_SCALE.reduce((best, times) => (distance(times) < distance(best) ? times : best), 1);
}

function onScale(times: number): number {
  return Number.isFinite(times) && times > 0 ? Math.min(9, Math.max(1 / 9, times)) : 1;
}

function reciprocalMatrix(judgements: Judgements, ids: readonly string[]): readonly (readonly number[])[] {
  return ids.map((first, row) =>
    ids.map((second, column) => (row === column ? 1 : judgementOf(judgements, first, second))),
  );
}

function solve(matrix: readonly (readonly number[])[]) {
  const size = matrix.length;
  const { vector: weights, value: lambdaMax } = principalEigenvector(matrix);
  const consistencyIndex = size < 3 ? 0 : Math.max(0, (lambdaMax - size) / (size - 1));
  const random = RANDOM_INDEX[size - 1];
  const consistencyRatio = size < 3 ? 0 : random === undefined ? null : consistencyIndex / random;
  return { weights, lambdaMax, consistencyIndex, consistencyRatio };
}

const AGREES = 1e-9;

function worstOf(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
): readonly [row: number, column: number] | null {
  let worst: readonly [number, number] | null = null;
  let most = AGREES;
  for (const [row, line] of matrix.entries()) {
    for (let column = row + 1; column < line.length; column++) {
      const off = Math.abs(Math.log((at(line, column) * at(weights, column)) / at(weights, row)));
      if (off <= most + AGREES) continue;
      most = off;
      worst = [row, column];
    }
  }
  return worst;
}

function at(numbers: readonly number[] | undefined, index: number): number {
  return numbers?.[index] ?? Number.NaN;
}
