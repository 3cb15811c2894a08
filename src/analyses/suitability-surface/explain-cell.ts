import type { LngLat } from "../../core/coordinates.ts";
import type { Interval } from "../../criteria/criterion.ts";
import { valueRange } from "../../criteria/value-function.ts";
import { cellAt, cellCenter } from "../../engine/lattice.ts";
import { fromRd, toRd } from "../../geo/rd.ts";
import { type Asset, DOUBTS, type Doubt } from "../suitability/measured.ts";
import type { Condition, SuitabilityParameters } from "../suitability/question.ts";
import { breaks, columnOf } from "./excluded-cells.ts";
import { cellCorners } from "./regions/cell-corners.ts";
import type { SurfaceScores } from "./score-surface.ts";
import type { SurfaceColumn, SurfaceMeasured } from "./types.ts";

/** One criterion of a cell. */
export interface CellCriterionExplained {
  readonly id: string;
  readonly option: string | null;
  /** Of the criteria on the surface; their sum is 1. */
  readonly weight: number;
  readonly amount: Interval;
  readonly value: Interval;
  readonly doubt: Doubt;
  /** What produced the amount. */
  readonly asset: Asset | null;
}

/** Why a cell has its colour. */
export interface CellExplained {
  readonly cell: number;
  readonly center: LngLat;
  /** Its corners, the first once more at the end. */
  readonly outline: readonly LngLat[];
  /** 0–1; null for a cell that is excluded or has none. */
  readonly score: number | null;
  /** The heaviest first. */
  readonly criteria: readonly CellCriterionExplained[];
  /** The limits it breaks, with the amount that does and its asset. */
  readonly broken: readonly {
    readonly condition: Condition;
    readonly amount: Interval;
    readonly asset: Asset | null;
  }[];
}

/** The cell at a place; null outside the surface. */
export function cellOf({ lattice }: SurfaceMeasured, place: LngLat): number | null {
  const cell = cellAt(lattice, toRd(place));
  return cell < 0 ? null : cell;
}

/** Explains a cell from what was measured of it. */
export function explainCell(
  measured: SurfaceMeasured,
  { used, scores }: SurfaceScores,
  { conditions }: Pick<SuitabilityParameters, "conditions">,
  cell: number,
): CellExplained {
  const score = scores[cell] ?? Number.NaN;
  const corners = cellCorners(measured.lattice, cell).map(fromRd);
  return {
    cell,
    center: fromRd(cellCenter(measured.lattice, cell)),
    outline: [...corners, ...corners.slice(0, 1)],
    score: Number.isNaN(score) ? null : score,
    criteria: used
      .map(({ use: { id, option }, curve, column, weight }) => ({
        id,
        option,
        weight,
        amount: amountAt(column, cell),
        value: valueRange(curve, amountAt(column, cell)),
        doubt: DOUBTS[column.doubts[cell] ?? 0] ?? "none",
        asset: assetAt(column, cell),
      }))
      .toSorted((a, b) => b.weight - a.weight),
    broken: conditions.flatMap((condition) => {
      const column = columnOf(measured, condition.criterion, condition.option);
      if (!column || !breaks(column, condition, cell)) return [];
      return [{ condition, amount: amountAt(column, cell), asset: assetAt(column, cell) }];
    }),
  };
}

function amountAt({ lows, highs }: SurfaceColumn, cell: number): Interval {
  return { low: lows[cell] ?? Number.NaN, high: highs[cell] ?? Number.NaN };
}

function assetAt({ assetOf, assets }: SurfaceColumn, cell: number): Asset | null {
  return assets[assetOf[cell] ?? -1] ?? null;
}
