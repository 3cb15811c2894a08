import { cellCenter, type Lattice } from "../../../src/engine/lattice.ts";
import { measureSurface, type Surface } from "../../../src/engine/surface.ts";
import { fromRd } from "../../../src/geo/rd.ts";
import { seeded } from "../../oracle/random.ts";
import { edt } from "../rivals/edt.ts";
import { geos } from "../rivals/geos.ts";
import { postgis } from "../rivals/postgis.ts";
import type { Measured, Rival } from "../rivals/rival.ts";
import { turf, turfIndexed, turfNearest, turfNearestIndexed } from "../rivals/turf.ts";
import { type Contest, type Row, skippedRow } from "../row.ts";
import { measureScene, provinceLattice, type Scene, scenes, trueMeters } from "../scenes.ts";
import { timeBetweenBaselines } from "../timing.ts";

const SIZES_METERS = [500, 250, 100];
const RIVALS: readonly Rival[] = [turf, turfIndexed, turfNearest, turfNearestIndexed, postgis, geos, edt];
const OUR_REPEATS = 5;
const ORACLE_CELLS = 40;

/**
 * All cells of the province × seven layers. The plain ids are the committed layers; those that end in
 * `-synthetic` are the layers of full size of `synthetic.ts`.
 */
export const surfaces: readonly Contest[] = (["real", "synthetic"] as const).flatMap((scene) =>
  SIZES_METERS.flatMap((cellMeters) =>
    RIVALS.map((rival) => {
      const id = `surface-${cellMeters}-${rival.id}${scene === "real" ? "" : "-synthetic"}`;
      return { id, run: () => run(id, rival, scenes[scene](), provinceLattice(cellMeters)) };
    }),
  ),
);

async function run(id: string, rival: Rival, scene: Scene, lattice: Lattice): Promise<Row> {
  const prepared = await rival.prepare(scene);
  if (typeof prepared === "string") return skippedRow(id, rival.name, prepared);
  const cells = spread(lattice.cellCount, Math.min(rival.maxCells, lattice.cellCount));
  let ours: readonly Surface[] = [];
  let theirs: Measured = { ms: 0, meters: [] };
  const share = cells.length / lattice.cellCount;
  const { medianMs, rivalMedianMs, baselineDriftPercent } = await timeBetweenBaselines(
    async () =>
      repeat(OUR_REPEATS, () => {
        const startedMs = performance.now();
        ours = measureScene(scene, lattice);
        return performance.now() - startedMs;
      }),
    async () => {
      const times: number[] = [];
      for (let round = 0; round < rival.repeats; round++) {
        theirs = await prepared.measure(lattice, cells);
        times.push(theirs.ms / share);
      }
      return times;
    },
  );
  const sample =
    share < 1 ? `from ${cells.length} of ${lattice.cellCount} cells` : `all ${lattice.cellCount} cells`;
  const remarks = [
    rival.remark,
    sample,
    `its largest difference from us ${difference(ours, theirs, cells)} m`,
  ];
  return {
    id,
    rival: rival.name,
    ratio: rivalMedianMs / medianMs,
    maxErrorMeters: largestError(scene, lattice, ours),
    medianMs,
    rivalMedianMs,
    baselineDriftPercent,
    extrapolated: share < 1,
    skipped: null,
    note: `${remarks.filter((remark) => remark !== "").join("; ")}${rival === edt ? effort(scene, lattice) : ""}`,
  };
}

/** Cells along the curve at equal distances, so that every part of the province is there. */
function spread(cellCount: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * cellCount) / count));
}

function repeat(times: number, run: () => number): readonly number[] {
  return Array.from({ length: times }, run);
}

/** Of our result against the geodesic, over seeded cells. */
function largestError(scene: Scene, lattice: Lattice, ours: readonly Surface[]): number {
  const random = seeded(20261120);
  let largest = 0;
  for (let sample = 0; sample < ORACLE_CELLS; sample++) {
    const cell = Math.floor(random() * lattice.cellCount);
    trueMeters(scene)(fromRd(cellCenter(lattice, cell))).forEach((meters, layer) => {
      largest = Math.max(largest, Math.abs(meters - (ours[layer]?.meters[cell] ?? Number.NaN)));
    });
  }
  return largest;
}

/** Outside areas, because not every rival knows what is inside. */
function difference(ours: readonly Surface[], theirs: Measured, cells: readonly number[]): string {
  let largest = 0;
  ours.forEach(({ meters }, layer) => {
    cells.forEach((cell, index) => {
      const own = meters[cell] as number;
      if (own > 0) largest = Math.max(largest, Math.abs((theirs.meters[layer]?.[index] ?? Number.NaN) - own));
    });
  });
  return largest.toFixed(largest < 1 ? 3 : 0);
}

/** How much a cell looks at: unlike a time the same on every machine. */
function effort({ layers }: Scene, lattice: Lattice): string {
  const out = { meters: new Float32Array(lattice.cellCount), features: new Int32Array(lattice.cellCount) };
  const perCell = layers.map(({ id, tree }) => {
    const { looks, cellLooks } = measureSurface(tree, lattice, 0, lattice.cellCount, out);
    return `${id} ${(looks / lattice.cellCount).toFixed(2)} + ${(cellLooks / lattice.cellCount).toFixed(2)}`;
  });
  return `; nodes and segments looked at per cell, shared + its own: ${perCell.join(", ")}`;
}
