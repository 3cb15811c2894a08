import { expect, it } from "vitest";
import { historyKey } from "../../../../src/ui/toolbar/history-key.ts";

const nothing = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

it.each([
  [{ key: "z", ctrlKey: true }, "undo"],
  [{ key: "z", metaKey: true }, "undo"],
  [{ key: "Z", ctrlKey: true, shiftKey: true }, "redo"],
  [{ key: "y", ctrlKey: true }, "redo"],
  [{ key: "z" }, null],
  [{ key: "y", ctrlKey: true, shiftKey: true }, null],
  [{ key: "z", ctrlKey: true, altKey: true }, null],
  [{ key: "a", ctrlKey: true }, null],
])("reads %o as %s", (pressed, step) => {
  expect(historyKey({ ...nothing, ...pressed })).toBe(step);
});
