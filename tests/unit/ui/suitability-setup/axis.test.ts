import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundStep, ticks, toStep } from "../../../../src/ui/suitability-setup/curve/axis.ts";

describe("roundStep", () => {
  it.each([
    [0.9, 1],
    [1, 1],
    [1.1, 2],
    [2.3, 5],
    [7, 10],
    [130, 200],
    [0.03, 0.05],
    [250, 500],
  ])("makes of %d the step %d", (least, step) => expect(roundStep(least)).toBe(step));

  it("is never shorter than was asked, nor more than two and a half times as long", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (least) => {
        const step = roundStep(least);
        expect(step / least).toBeGreaterThan(1 - 1e-6);
        expect(step / least).toBeLessThan(2.5 + 1e-6);
      }),
    );
  });

  it("is 1 where there is nothing to divide", () => {
    expect([0, Number.NaN, Number.POSITIVE_INFINITY].map(roundStep)).toEqual([1, 1, 1]);
  });
});

describe("ticks", () => {
  it("are round, start at 0 and end at the end of the scale", () => {
    expect(ticks(25_000, 5)).toEqual([0, 5000, 10_000, 15_000, 20_000, 25_000]);
    expect(ticks(3, 4)).toEqual([0, 1, 2, 3]);
  });

  it("carry no noise of binary fractions", () => {
    expect(ticks(0.5, 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });
});

it("puts an amount on whole steps", () => {
  expect(toStep(1234, 100)).toBe(1200);
  expect(toStep(0.33, 0.05)).toBe(0.35);
});
