import { beforeEach, expect, it } from "vitest";
import { undo } from "../../../src/state/actions.ts";
import { defaultDocument } from "../../../src/state/default-document.ts";
import { addDrawn, drawnShapes, startDrawing } from "../../../src/state/drawing-actions.ts";
import { emptyHistory } from "../../../src/state/history.ts";
import { initialSession } from "../../../src/state/session.ts";
import { store } from "../../../src/state/store.ts";

beforeEach(() =>
  store.setState({ document: defaultDocument, history: emptyHistory, session: initialSession }, true),
);

it("adds what was drawn to the candidates, one step each, and stops drawing", () => {
  startDrawing({ purpose: "candidate", kind: "point", name: "Punt" });
  addDrawn({ type: "Point", coordinates: [6.78, 52.27] }, "Punt");
  addDrawn({ type: "Point", coordinates: [6.79, 52.28] }, "Nog een");
  expect(store.getState().session.drawing).toBeNull();
  expect(drawnShapes(store.getState()).map(({ id, name }) => [id, name])).toEqual([
    ["drawn-1", "Punt"],
    ["drawn-2", "Nog een"],
  ]);
  undo();
  undo();
  expect(store.getState().document.suitability.parameters.candidates.type).toBe("parks");
});

it("gives a number that is free again to the next", () => {
  for (const name of ["A", "B", "C"]) addDrawn({ type: "Point", coordinates: [6.7, 52.2] }, name);
  const { suitability } = store.getState().document;
  const { candidates } = suitability.parameters;
  if (candidates.type !== "drawn") throw new Error(candidates.type);
  const parameters = {
    ...suitability.parameters,
    candidates: { ...candidates, shapes: candidates.shapes.slice(1) },
  };
  store.setState(({ document }) => ({
    document: { ...document, suitability: { ...suitability, parameters } },
  }));
  addDrawn({ type: "Point", coordinates: [6.7, 52.2] }, "D");
  const ids = drawnShapes(store.getState()).map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});

it("draws one thing at a time, and no site meanwhile", () => {
  store.setState(({ session }) => ({ session: { ...session, placing: true } }));
  startDrawing({ purpose: "candidate", kind: "area", name: "Gebied" });
  expect(store.getState().session).toMatchObject({ placing: false, drawing: { kind: "area" } });
  startDrawing(null);
  expect(store.getState().session.drawing).toBeNull();
});
