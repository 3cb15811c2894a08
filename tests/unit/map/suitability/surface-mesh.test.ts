import proj4 from "proj4";
import { expect, it } from "vitest";
import { seeded } from "../../../../src/core/seeded.ts";
import { cellAt, makeLattice } from "../../../../src/engine/lattice.ts";
import { fromRd, toRd } from "../../../../src/geo/rd.ts";
import { surfaceMesh } from "../../../../src/map/suitability/surface-mesh.ts";

/** About the province: what lies between corners is taken to be straight. */
const AREA = {
  type: "Polygon" as const,
  coordinates: [
    [
      [5.8, 52.1],
      [7.05, 52.1],
      [7.05, 52.85],
      [5.8, 52.85],
      [5.8, 52.1],
    ],
  ],
};
const MOST_ERROR_METERS = 0.1;

/** What the graphics card does with a pixel: finds its triangle and mixes the places of the corners. */
function placeInMesh(
  { origin, corners, triangles }: ReturnType<typeof surfaceMesh>,
  longitude: number,
  latitude: number,
): readonly [column: number, row: number] | null {
  const [meterX = 0, meterY = 0] = proj4("EPSG:4326", "EPSG:3857", [longitude, latitude]);
  const world = 2 * Math.PI * 6378137;
  const x = meterX / world + 0.5 - origin[0];
  const y = 0.5 - meterY / world - origin[1];
  for (let at = 0; at < triangles.length; at += 3) {
    const [a, b, c] = [0, 1, 2].map((corner) => (triangles[at + corner] ?? 0) * 4) as [
      number,
      number,
      number,
    ];
    const side = (from: number, to: number) =>
      ((corners[to] ?? 0) - (corners[from] ?? 0)) * (y - (corners[from + 1] ?? 0)) -
      ((corners[to + 1] ?? 0) - (corners[from + 1] ?? 0)) * (x - (corners[from] ?? 0));
    const [wa, wb, wc] = [side(b, c), side(c, a), side(a, b)];
    if (Math.min(wa, wb, wc) < 0 && Math.max(wa, wb, wc) > 0) continue;
    const sum = wa + wb + wc;
    const mix = (offset: number) =>
      (wa * (corners[a + offset] ?? 0) + wb * (corners[b + offset] ?? 0) + wc * (corners[c + offset] ?? 0)) /
      sum;
    return [mix(2), mix(3)];
  }
  return null;
}

it.each(["square", "hexagon"] as const)("finds the place in a lattice of %ss of any pixel", (shape) => {
  const lattice = makeLattice([AREA], shape, 250);
  if (!lattice) throw new Error("The area is too large.");
  const mesh = surfaceMesh(lattice);
  const random = seeded(20261121);
  let most = 0;
  for (let sample = 0; sample < 200; sample++) {
    const [longitude, latitude] = [5.81 + random() * 1.23, 52.11 + random() * 0.73];
    const found = placeInMesh(mesh, longitude, latitude);
    if (!found) throw new Error("The pixel is in no triangle.");
    const [x, y] = toRd([longitude, latitude]);
    const columnError = (found[0] - (x - lattice.x) / lattice.columnMeters) * lattice.columnMeters;
    const rowError = (found[1] - (y - lattice.y) / lattice.rowMeters) * lattice.rowMeters;
    most = Math.max(most, Math.hypot(columnError, rowError));
  }
  expect(most).toBeLessThan(MOST_ERROR_METERS);
});

it("covers every cell to its edge", () => {
  const lattice = makeLattice([AREA], "hexagon", 500);
  if (!lattice) throw new Error("The area is too large.");
  const mesh = surfaceMesh(lattice);
  for (const corner of [5.8, 7.05].flatMap((east) => [52.1, 52.85].map((north) => [east, north] as const))) {
    const inward = fromRd(toRd(corner));
    expect(placeInMesh(mesh, ...inward)).not.toBeNull();
    expect(cellAt(lattice, toRd(inward))).toBeGreaterThanOrEqual(-1);
  }
});
