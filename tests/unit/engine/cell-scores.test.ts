import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { colourCells, weighCells } from "../../../src/engine/cell-scores.ts";

describe("weighing", () => {
  it("sums weight × value for any number of criteria", () => {
    const value = fc.float({ min: 0, max: 1, noNaN: true });
    const column = fc.array(value, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(column, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 13 }),
        (criteria) => {
          const out = new Float32Array(5).fill(9);
          weighCells(
            criteria.map(([values]) => Float32Array.from(values)),
            criteria.map(([, weight]) => weight),
            out,
          );
          out.forEach((score, cell) => {
            const sum = criteria.reduce((total, [values, weight]) => total + weight * (values[cell] ?? 0), 0);
            expect(score).toBeCloseTo(sum, 5);
          });
        },
      ),
      { seed: 20261121 },
    );
  });

  it("excludes by a criterion that weighs nothing", () => {
    const out = new Float32Array(3);
    weighCells([Float32Array.of(1, 1, 0), Float32Array.of(0, Number.NaN, 0)], [1, 0], out);
    expect([...out]).toEqual([1, Number.NaN, 0]);
  });
});

describe("colours", () => {
  const ramp = Uint32Array.of(10, 11, 12);

  it("run from worst to best, and leave out what has no score", () => {
    const out = new Uint32Array(7).fill(99);
    colourCells(
      Float32Array.of(0, 0.24, 0.26, 0.74, 0.76, 1, Number.NaN),
      ramp,
      out,
      Uint32Array.of(0, 1, 2, 3, 4, 5, 6),
    );
    expect([...out]).toEqual([10, 10, 11, 11, 12, 12, 0]);
  });

  it("go to the place of the cell, rounded scores too", () => {
    const out = new Uint32Array(4);
    colourCells(Float32Array.of(1.000001, 0.5), ramp, out, Uint32Array.of(3, 1));
    expect([...out]).toEqual([0, 11, 0, 12]);
  });
});
