import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * On the sphere that RD is a picture of, so that the straight line between two points orders as the way over the ground
 * does: what scikit-learn then calls near is what the engine does. Times are of plain RD, which is less work.
 */
const PROGRAM = `
import sys, time, json
import numpy as np
from sklearn.cluster import DBSCAN
folder, meters, minimum, repeats, weighed = sys.argv[1], float(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), sys.argv[5]
points = np.fromfile(folder + "/points").reshape(-1, 2)
diameter = 2 * 6382644.571 * 0.9999079
east = (points[:, 0] - 155000) / diameter
north = (points[:, 1] - 463000) / diameter
squared = east ** 2 + north ** 2
sphere = np.column_stack([east / (1 + squared), north / (1 + squared), squared / (1 + squared)]) * diameter
chord = diameter * np.sin(meters / (2 * 6382644.571 * (1 - 2.62e-6)))
weights = np.fromfile(folder + "/weights") if weighed == "1" else None
found = DBSCAN(eps=chord, min_samples=minimum).fit(sphere, sample_weight=weights)
cores = np.zeros(len(points), dtype=np.int32)
cores[found.core_sample_indices_] = 1
cores.tofile(folder + "/cores")
found.labels_.astype(np.int32).tofile(folder + "/labels")
times = []
for _ in range(repeats):
    started = time.perf_counter()
    DBSCAN(eps=meters, min_samples=minimum).fit(points)
    times.append((time.perf_counter() - started) * 1000)
print(json.dumps(times))
`;

export interface SklearnAnswer {
  readonly isCore: Int32Array;
  readonly labels: Int32Array;
  readonly timesMs: readonly number[];
}

/** Why scikit-learn cannot be asked; null when it can. */
export function sklearnMissing(): string | null {
  const { status, error } = spawnSync("python3", ["-c", "import sklearn"], { stdio: "ignore" });
  if (error) return "python3 is not installed";
  return status === 0 ? null : "scikit-learn is not installed";
}

/** DBSCAN of scikit-learn over points in RD; with `weights` the minimum, a whole number, is of their sum. */
export function askSklearn(
  { xs, ys }: { readonly xs: Float64Array; readonly ys: Float64Array },
  radiusMeters: number,
  minimum: number,
  { repeats = 0, weights }: { readonly repeats?: number; readonly weights?: Float64Array } = {},
): SklearnAnswer {
  const folder = mkdtempSync(join(tmpdir(), "sklearn-"));
  try {
    const points = new Float64Array(xs.length * 2);
    xs.forEach((x, point) => {
      points[point * 2] = x;
      points[point * 2 + 1] = ys[point] as number;
    });
    writeFileSync(join(folder, "points"), new Uint8Array(points.buffer));
    if (weights) writeFileSync(join(folder, "weights"), new Uint8Array(weights.slice().buffer));
    const settings = [radiusMeters, minimum, repeats, weights ? 1 : 0].map(String);
    const { stdout, stderr, status } = spawnSync("python3", ["-c", PROGRAM, folder, ...settings], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`scikit-learn: ${stderr}`);
    return {
      isCore: numbersIn(join(folder, "cores")),
      labels: numbersIn(join(folder, "labels")),
      timesMs: JSON.parse(stdout),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function numbersIn(file: string): Int32Array {
  return new Int32Array(Uint8Array.from(readFileSync(file)).buffer);
}
