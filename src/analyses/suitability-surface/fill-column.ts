import type { CellSurvey } from "../measure-cells.ts";
import { DOUBTS, type Doubt } from "../suitability/measured.ts";
import type { KindTrees } from "./cell-trees.ts";
import type { CellCriterion } from "./prepare-surface.ts";
import type { SurfaceColumn } from "./types.ts";

/** Cells `first` to `last − 1`. */
export interface CellRange {
  readonly first: number;
  readonly last: number;
}

/** A piece of work: one criterion for some cells. */
interface Piece {
  readonly criterion: CellCriterion;
  readonly column: SurfaceColumn;
  readonly range: CellRange;
}

/** Far enough to be complete is counted in whole steps, as for candidates: outlines are exact to a kilometre. */
const STEP_METERS = 100;
const CODES: Readonly<Record<Doubt, number>> = Object.fromEntries(
  DOUBTS.map((doubt, index) => [doubt, index]),
) as Record<Doubt, number>;

/** An empty column for so many cells. */
export function emptyColumn({ asked, kinds }: CellCriterion, cellCount: number): SurfaceColumn {
  return {
    id: asked.definition.id,
    option: asked.option,
    lows: new Float32Array(cellCount),
    highs: new Float32Array(cellCount),
    doubts: new Uint8Array(cellCount),
    assetOf: new Int32Array(cellCount).fill(-1),
    assets: asked.definition.measure.type === "distance" ? (kinds[0]?.assets ?? []) : [],
  };
}

/** Measures one criterion for some cells; what counts, and what may, as for a candidate. */
export async function fillColumn(
  survey: CellSurvey,
  { criterion: { asked, kinds }, column, range }: Piece,
): Promise<void> {
  const { measure } = asked.definition;
  const found = await Promise.all(kinds.map((kind) => measureKind(survey, kind, range)));
  if (measure.type === "count") writeCounts(found, measure.withinMeters(asked.choice), column, range);
  else for (const one of found) writeDistances(one, column, range);
}

/** The distances of one kind, of the first cell of the range at 0; infinite where there is nothing. */
interface FoundKind {
  readonly sure: Float32Array;
  readonly maybe: Float32Array;
  /** How far around the cell the layers are complete; infinite where nobody can say. */
  readonly known: Float32Array;
  readonly features: Int32Array | null;
}

async function measureKind(
  survey: CellSurvey,
  kind: KindTrees,
  { first, last }: CellRange,
): Promise<FoundKind> {
  const nothing = new Float32Array(last - first).fill(Number.POSITIVE_INFINITY);
  const measure = async (tree: number | null) => (tree === null ? null : survey.measure(tree, first, last));
  const [sure, maybe, ...complete] = await Promise.all([
    measure(kind.sure),
    measure(kind.maybe),
    ...kind.complete.flatMap(({ ground, edge }) => [measure(ground), measure(edge)]),
  ]);
  // Of a layer that says nothing of itself, only what is found is known.
  const known = kind.complete.length > 0 || sure ? nothing.slice() : nothing.slice().fill(0);
  for (let outline = 0; outline < complete.length; outline += 2) {
    const ground = complete[outline]?.meters ?? nothing;
    const edge = complete[outline + 1]?.meters ?? nothing;
    for (let cell = 0; cell < known.length; cell++) {
      const isInside = (ground[cell] as number) === 0;
      const meters = isInside ? Math.floor((edge[cell] as number) / STEP_METERS) * STEP_METERS : 0;
      known[cell] = Math.min(known[cell] as number, meters);
    }
  }
  return {
    sure: sure?.meters ?? nothing,
    maybe: maybe?.meters ?? nothing,
    known,
    features: sure?.features ?? null,
  };
}

function writeDistances(
  { sure, maybe, known, features }: FoundKind,
  column: SurfaceColumn,
  { first }: CellRange,
) {
  for (let cell = 0; cell < sure.length; cell++) {
    const high = sure[cell] as number;
    const nearer = maybe[cell] as number;
    const low = Math.min(high, nearer, known[cell] as number);
    column.highs[first + cell] = high;
    column.lows[first + cell] = low;
    column.assetOf[first + cell] = features?.[cell] ?? -1;
    column.doubts[first + cell] = CODES[doubtOf(low, high, nearer)];
  }
}

function doubtOf(low: number, high: number, maybe: number): Doubt {
  if (low === high) return "none";
  if (low === maybe) return "maybe-nearer";
  return high === Number.POSITIVE_INFINITY ? "nothing-found" : "incomplete";
}

function writeCounts(
  kinds: readonly FoundKind[],
  withinMeters: number,
  column: SurfaceColumn,
  { first, last }: CellRange,
): void {
  for (let cell = 0; cell < last - first; cell++) {
    let low = 0;
    let high = 0;
    let doubt: Doubt = "none";
    for (const { sure, maybe, known } of kinds) {
      if ((sure[cell] as number) <= withinMeters) {
        low++;
        high++;
      } else if ((maybe[cell] as number) <= withinMeters) {
        high++;
        doubt = "maybe-nearer";
      } else if ((known[cell] as number) < withinMeters) {
        high++;
        if (doubt === "none") doubt = "incomplete";
      }
    }
    column.lows[first + cell] = low;
    column.highs[first + cell] = high;
    column.doubts[first + cell] = CODES[doubt];
  }
}
