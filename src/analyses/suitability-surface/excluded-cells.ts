import { judge } from "../suitability/conditions.ts";
import type { Condition } from "../suitability/question.ts";
import type { SurfaceColumn, SurfaceMeasured } from "./types.ts";

/** The amounts of a criterion with its option; null when cells have none. */
export function columnOf(
  { columns }: Pick<SurfaceMeasured, "columns">,
  id: string,
  option: string | null,
): SurfaceColumn | null {
  return columns.find((column) => column.id === id && column.option === option) ?? null;
}

/** Whether a cell surely breaks a limit; one that may keep to it is not excluded, as for a candidate. */
export function breaks(column: SurfaceColumn, condition: Condition, cell: number): boolean {
  const [low, high] = [column.lows[cell] ?? Number.NaN, column.highs[cell] ?? Number.NaN];
  return judge(condition, { low, high }) === "broken";
}

/** NaN for cells that break a limit and 0 for the others: a column of its own to weigh with. */
export function excludedCells(
  measured: SurfaceMeasured,
  conditions: readonly Condition[],
): Float32Array<ArrayBuffer> {
  const excluded = new Float32Array(measured.lattice.cellCount);
  for (const condition of conditions) {
    const column = columnOf(measured, condition.criterion, condition.option);
    if (!column) continue;
    for (let cell = 0; cell < excluded.length; cell++) {
      if (breaks(column, condition, cell)) excluded[cell] = Number.NaN;
    }
  }
  return excluded;
}
