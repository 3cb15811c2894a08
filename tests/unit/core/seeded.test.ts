import { describe, expect, it } from "vitest";
import { seeded } from "../../../src/core/seeded.ts";

describe("seeded", () => {
  it("gives the same numbers for the same seed, between 0 and 1", () => {
    const [one, other] = [seeded(7), seeded(7)];
    const numbers = Array.from({ length: 100 }, one);
    expect(numbers).toEqual(Array.from({ length: 100 }, other));
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(new Set(numbers).size).toBe(100);
  });
});
