import { distance } from "@turf/distance";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInside, schematicLine } from "../../../../scripts/steps/schematic-line.ts";

const FILLING = { denseBounds: [3, 50.5, 8, 54], denseMeters: 1000, elsewhereMeters: 25_000 } as const;

describe("schematicLine", () => {
  it("keeps both ends and lies on the straight line between them", () => {
    const line = schematicLine([7, 52], [9, 53], FILLING);
    expect(line[0]).toEqual([7, 52]);
    expect(line.at(-1)).toEqual([9, 53]);
    for (const [longitude = 0, latitude = 0] of line)
      expect(latitude - 52).toBeCloseTo((longitude - 7) / 2, 9);
  });

  it("is filled every kilometre inside the bounds and every 25 elsewhere, for any two places in Europe", () => {
    const place = fc.tuple(
      fc.double({ min: 3, max: 27, noNaN: true }),
      fc.double({ min: 50, max: 61, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (from, to) => {
        const line = schematicLine(from, to, FILLING);
        for (const [index, end] of line.entries()) {
          const start = line[index - 1];
          if (!start) continue;
          const dense = isInside(start, FILLING.denseBounds) || isInside(end, FILLING.denseBounds);
          expect(distance(start, end, { units: "meters" })).toBeLessThanOrEqual(dense ? 1000 : 25_000);
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
