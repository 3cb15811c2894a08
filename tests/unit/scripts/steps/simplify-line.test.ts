import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceToSegment, simplifyLine } from "../../../../scripts/steps/simplify-line.ts";
import type { RdPoint } from "../../../../src/core/coordinates.ts";

const point = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }));
const line = fc.array(point, { minLength: 2, maxLength: 60 });
const tolerance = fc.integer({ min: 1, max: 800 });

function farthestDropped(points: readonly RdPoint[], kept: readonly number[]): number {
  let farthest = 0;
  for (const [index, to] of kept.entries()) {
    const from = kept[index - 1];
    if (from === undefined) continue;
    for (let place = from + 1; place < to; place++) {
      const [p, a, b] = [points[place], points[from], points[to]];
      if (p && a && b) farthest = Math.max(farthest, distanceToSegment(p, a, b));
    }
  }
  return farthest;
}

describe("simplifyLine", () => {
  it("drops nothing that lies farther away than the tolerance, and keeps both ends", () => {
    fc.assert(
      fc.property(line, tolerance, (points, toleranceMeters) => {
        const kept = simplifyLine(points, toleranceMeters);
        expect(kept[0]).toBe(0);
        expect(kept.at(-1)).toBe(points.length - 1);
        expect(farthestDropped(points, kept)).toBeLessThanOrEqual(toleranceMeters);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("drops positions on a straight line", () => {
    const straight = Array.from({ length: 20 }, (_, index): RdPoint => [index * 10, index * 20]);
    expect(simplifyLine(straight, 1)).toEqual([0, 19]);
  });

  it("keeps segments short where that is asked", () => {
    const straight = Array.from({ length: 21 }, (_, index): RdPoint => [index * 100, 0]);
    const kept = simplifyLine(straight, 1, 500);
    const lengths = kept.slice(1).map((to, index) => (to - (kept[index] ?? 0)) * 100);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(500);
    expect(lengths.length).toBeLessThan(20);
  });

  it("leaves at least a triangle of a small ring", () => {
    const circle = Array.from({ length: 30 }, (_, index): RdPoint => {
      const angle = (index / 30) * 2 * Math.PI;
      return [5 * Math.cos(angle), 5 * Math.sin(angle)];
    });
    const kept = simplifyLine([...circle, circle[0] ?? [0, 0]], 1000);
    expect(kept).toHaveLength(4);
    expect(kept.at(-1)).toBe(30);
  });
});
