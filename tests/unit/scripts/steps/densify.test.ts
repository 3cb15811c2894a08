import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { densify } from "../../../../scripts/steps/densify.ts";
import { project } from "../../../../scripts/steps/project.ts";

const LINE: Position[] = [
  [5.9, 52.5],
  [6.2, 52.51],
  [6.2001, 52.51],
];

describe("densify", () => {
  const dense = densify(LINE, 1000, project);

  it("leaves no segment longer than asked", () => {
    const points = dense.map(project);
    const lengths = points.slice(1).map(([x, y], index) => {
      const [u, w] = points[index] ?? [x, y];
      return Math.hypot(x - u, y - w);
    });
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1000);
    expect(Math.min(...lengths)).toBeGreaterThan(0);
  });

  it("adds positions on the straight line in degrees and keeps the ones there were", () => {
    for (const position of LINE) expect(dense).toContainEqual(position);
    for (const [longitude = 0, latitude = 0] of dense.slice(0, -2)) {
      expect(latitude).toBeCloseTo(52.5 + ((longitude - 5.9) / 0.3) * 0.01, 12);
    }
  });
});
