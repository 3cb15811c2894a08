import { expect, it } from "vitest";
import { updateSession } from "../../../src/state/actions.ts";
import { store } from "../../../src/state/store.ts";
import { resetStore } from "./fixtures.ts";

it("tells nobody of what stays as it is", () => {
  resetStore();
  let heard = 0;
  const stop = store.subscribe(() => heard++);
  updateSession(() => ({ hoveredMark: null }));
  updateSession(() => ({}));
  expect(heard).toBe(0);
  updateSession(() => ({ hoveredMark: "facility/a" }));
  updateSession(() => ({ hoveredMark: "facility/a" }));
  expect(heard).toBe(1);
  stop();
});
