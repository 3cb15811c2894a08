import { expect, it } from "vitest";
import { tabAfter } from "../../../../src/ui/controls/tab-after.ts";

it("goes on and back along the list, and around its ends", () => {
  expect(tabAfter("ArrowDown", "vertical", 0, 3)).toBe(1);
  expect(tabAfter("ArrowDown", "vertical", 2, 3)).toBe(0);
  expect(tabAfter("ArrowUp", "vertical", 0, 3)).toBe(2);
  expect(tabAfter("ArrowRight", "horizontal", 1, 3)).toBe(2);
  expect(tabAfter("ArrowLeft", "horizontal", 1, 3)).toBe(0);
});

it("goes to either end", () => {
  expect(tabAfter("Home", "vertical", 1, 3)).toBe(0);
  expect(tabAfter("End", "horizontal", 0, 3)).toBe(2);
});

it("leaves other keys, and the arrows across the list, to the page", () => {
  expect(tabAfter("ArrowRight", "vertical", 0, 3)).toBeNull();
  expect(tabAfter("ArrowDown", "horizontal", 0, 3)).toBeNull();
  expect(tabAfter("Enter", "vertical", 0, 3)).toBeNull();
});
