import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCurve } from "../../../../src/criteria/check-curve.ts";
import { SHAPE_RULES, SHAPES, type ValueFunction } from "../../../../src/criteria/value-function.ts";
import {
  movePoint,
  withOneMore,
  withoutPoint,
} from "../../../../src/ui/suitability-setup/curve/move-point.ts";
import { pointAfterKey } from "../../../../src/ui/suitability-setup/curve/point-after-key.ts";
import { reshape } from "../../../../src/ui/suitability-setup/curve/reshape.ts";

const nearer: ValueFunction = {
  shape: "inverse",
  points: [
    [2000, 1],
    [25_000, 0],
  ],
};
const corners: ValueFunction = {
  shape: "piecewise",
  points: [
    [0, 0],
    [10, 0.4],
    [40, 1],
  ],
};

describe("a dragged point", () => {
  it("lands on whole steps", () => {
    expect(movePoint(nearer, 1, [18_163, 0.3], 250).points[1]).toEqual([18_250, 0]);
  });

  it("keeps the value that the shape fixes", () => {
    expect(movePoint(nearer, 0, [3000, 0.2], 250).points[0]).toEqual([3000, 1]);
  });

  it("moves up and down where values are free", () => {
    expect(movePoint(corners, 1, [12, 0.63], 1).points[1]).toEqual([12, 0.65]);
    expect(movePoint(corners, 1, [12, 7], 1).points[1]).toEqual([12, 1]);
  });

  it("does not pass its neighbours or 0", () => {
    expect(movePoint(corners, 1, [99, 0.4], 1).points[1]?.[0]).toBe(39);
    expect(movePoint(corners, 1, [-5, 0.4], 1).points[1]?.[0]).toBe(1);
    expect(movePoint(corners, 0, [-5, 0], 1).points[0]?.[0]).toBe(0);
  });

  it("stays where it is when typed neighbours leave no room", () => {
    const tight: ValueFunction = {
      shape: "piecewise",
      points: [
        [1, 0],
        [1.1, 0.5],
        [1.2, 1],
      ],
    };
    expect(movePoint(tight, 1, [9, 0.5], 1).points[1]?.[0]).toBe(1.1);
  });

  it("always leaves a curve that can be used", () => {
    const to = fc.tuple(
      fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      fc.double({ min: -9, max: 9, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...SHAPES), fc.array(fc.tuple(fc.nat(4), to)), (shape, moves) => {
        const start = reshape(corners, shape);
        const moved = moves.reduce((curve, [index, point]) => movePoint(curve, index, point, 0.5), start);
        expect(checkCurve(moved)).toBeNull();
      }),
    );
  });
});

describe("one point more or less", () => {
  it("comes in the middle of the widest gap, on the line", () => {
    expect(withOneMore(corners, 1).points).toEqual([
      [0, 0],
      [10, 0.4],
      [25, 0.7],
      [40, 1],
    ]);
  });

  it("comes behind the last where there is no gap", () => {
    expect(withOneMore({ shape: "step", points: [[5, 1]] }, 1).points).toEqual([
      [5, 1],
      [7, 1],
    ]);
  });

  it("stays within what the shape can have", () => {
    let curve = corners;
    for (let count = 0; count < 50; count++) curve = withOneMore(curve, 0.1);
    expect(checkCurve(curve)).toBeNull();
    expect(curve.points).toHaveLength(SHAPE_RULES.piecewise.mostPoints);
    for (let count = 0; count < 50; count++) curve = withoutPoint(curve, 0);
    expect(curve.points).toHaveLength(SHAPE_RULES.piecewise.fewestPoints);
  });

  it("is nothing for a shape with a fixed number", () => {
    expect(withOneMore(nearer, 1)).toBe(nearer);
    expect(withoutPoint(nearer, 0)).toBe(nearer);
  });
});

describe("another shape", () => {
  it("can be used, whichever it was before", () => {
    for (const from of SHAPES) {
      for (const to of SHAPES) {
        const curve = reshape(reshape(nearer, from), to);
        expect(curve.shape).toBe(to);
        expect(checkCurve(curve), `${from} to ${to}`).toBeNull();
      }
    }
  });

  it("keeps the amounts and the direction", () => {
    expect(reshape(nearer, "sigmoid").points).toEqual([
      [2000, 0.9],
      [25_000, 0.1],
    ]);
    expect(reshape(nearer, "linear").points).toEqual(nearer.points);
    expect(reshape(nearer, "step").points).toEqual([
      [0, 1],
      [13_500, 0],
    ]);
  });
});

describe("a key on a point", () => {
  it("moves along the scale, and up in value where that is free", () => {
    expect(pointAfterKey("ArrowRight", [10, 0.5], { amount: 2, value: 0.05 })).toEqual([12, 0.5]);
    expect(pointAfterKey("ArrowUp", [10, 0.5], { amount: 2, value: 0.05 })).toEqual([10, 0.55]);
    expect(pointAfterKey("ArrowUp", [10, 0.5], { amount: 2, value: null })).toEqual([12, 0.5]);
    expect(pointAfterKey("PageDown", [30, 0.5], { amount: 2, value: null })).toEqual([10, 0.5]);
  });

  it("is left alone when it moves nothing", () => {
    expect(pointAfterKey("Tab", [10, 0.5], { amount: 2, value: null })).toBeNull();
  });
});
