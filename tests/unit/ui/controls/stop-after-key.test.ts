import { expect, it } from "vitest";
import { stopAfterKey } from "../../../../src/ui/controls/stop-after-key.ts";

const rows = [true, true, false, true];

it("walks over what is no stop", () => {
  expect(stopAfterKey("ArrowDown", 0, rows)).toBe(1);
  expect(stopAfterKey("ArrowDown", 1, rows)).toBe(3);
  expect(stopAfterKey("ArrowUp", 3, rows)).toBe(1);
});

it("goes to the first and the last", () => {
  expect(stopAfterKey("Home", 3, [false, ...rows])).toBe(1);
  expect(stopAfterKey("End", 0, [...rows, false])).toBe(3);
});

it("stays at the ends, and leaves other keys alone", () => {
  expect(stopAfterKey("ArrowDown", 3, rows)).toBeNull();
  expect(stopAfterKey("ArrowUp", 0, rows)).toBeNull();
  expect(stopAfterKey("ArrowDown", -1, [])).toBeNull();
  expect(stopAfterKey("a", 0, rows)).toBeNull();
});
