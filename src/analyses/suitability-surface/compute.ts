import type { ManifestRegion } from "../../catalog/manifest.ts";
import type { CriterionDefinition } from "../../criteria/criterion.ts";
import { makeLattice } from "../../engine/lattice.ts";
import type { Report, World } from "../analysis.ts";
import { type CellMeasurer, measureHere } from "../measure-cells.ts";
import { unplacedAssets } from "../suitability/compute.ts";
import { unknownCriteria } from "../suitability/criteria-asked.ts";
import type { SuitabilityWarning } from "../suitability/measured.ts";
import { areaPolygons } from "./area-polygons.ts";
import { type CellRange, emptyColumn, fillColumn } from "./fill-column.ts";
import { neededLayers } from "./needed-layers.ts";
import { type CellCriterion, surfacePreparer } from "./prepare-surface.ts";
import { MAX_CELLS, type SurfaceOutcome, type SurfaceParameters, type SurfaceRefused } from "./types.ts";

/** So many cells take a thread some milliseconds per criterion: often enough to hear that it is to stop. */
const CELLS_AT_ONCE = 8192;

/** Makes the computation for some criteria. It keeps the trees of what was asked last. */
export function createCompute(criteria: readonly CriterionDefinition[]) {
  const prepare = surfacePreparer(criteria);

  return async (
    world: World,
    parameters: SurfaceParameters,
    report: Report,
    regions: readonly ManifestRegion[] = [],
    cells: CellMeasurer = measureHere,
  ): Promise<SurfaceOutcome> => {
    const header = { analysis: "suitability-surface", version: 1, parameters } as const;
    const refuse = (refused: SurfaceRefused["refused"]): SurfaceRefused => ({ ...header, refused });
    const polygons = areaPolygons(parameters.area, world, regions);
    if (!polygons) return refuse("unknown-region");
    const lattice = makeLattice(polygons, parameters.shape, parameters.cellMeters, MAX_CELLS);
    if (!lattice) return refuse("too-many-cells");
    if (lattice.cellCount === 0) return refuse("no-cells");

    const prepared = prepare(world, parameters);
    const filling = prepared.criteria.map((criterion) => ({
      criterion,
      column: emptyColumn(criterion, lattice.cellCount),
    }));
    const work = filling.flatMap((one) => ranges(lattice.cellCount).map((range) => ({ ...one, range })));
    const survey = await cells.open(lattice, prepared.trees);
    let next = 0;
    let done = 0;
    const lane = async (): Promise<void> => {
      for (let piece = work[next++]; piece; piece = work[next++]) {
        report(done / work.length);
        await fillColumn(survey, piece);
        done++;
      }
    };
    await Promise.all(Array.from({ length: cells.width }, lane));
    const needed = neededLayers(criteria, parameters);
    return {
      ...header,
      lattice,
      columns: filling.map(({ column }) => column),
      leftOut: prepared.leftOut,
      method: "straight-line",
      data: needed.flatMap((id) => {
        const about = world.get(id)?.about;
        return about ? [{ id, sourceDate: about.sourceDate }] : [];
      }),
      warnings: warningsOf(criteria, parameters, world, needed, prepared.criteria),
      refused: null,
    };
  };
}

function ranges(cellCount: number): CellRange[] {
  return Array.from({ length: Math.ceil(cellCount / CELLS_AT_ONCE) }, (_, index) => ({
    first: index * CELLS_AT_ONCE,
    last: Math.min(cellCount, (index + 1) * CELLS_AT_ONCE),
  }));
}

function warningsOf(
  criteria: readonly CriterionDefinition[],
  { criteria: used }: SurfaceParameters,
  world: World,
  needed: readonly string[],
  measured: readonly CellCriterion[],
): readonly SuitabilityWarning[] {
  return [
    ...needed
      .filter((id) => !world.has(id))
      .map((subject): SuitabilityWarning => ({ code: "layer-missing", subject })),
    ...unknownCriteria(criteria, { criteria: used, conditions: [] }).map(
      (subject): SuitabilityWarning => ({ code: "unknown-criterion", subject }),
    ),
    ...unplacedAssets(measured),
  ];
}
