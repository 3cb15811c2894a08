import type { Geometry } from "geojson";
import type { DrawnShape } from "../analyses/suitability/question.ts";
import { updateSession } from "./actions.ts";
import { addDrawnPlot } from "./drawn-plot.ts";
import type { Drawing } from "./session.ts";
import { type State, store } from "./store.ts";
import { setCandidates } from "./suitability-actions.ts";

/** The next clicks on the map draw this; null stops, and forgets what was half drawn. */
export function startDrawing(drawing: Drawing | null): void {
  updateSession(() => ({ drawing, placing: false }));
}

/** The map takes clicks for this from now on. */
export function drawOnMap(drawnOnMap: Drawing): void {
  updateSession(() => ({ drawnOnMap }));
}

/** Gives what was drawn to what it was drawn for, and stops drawing. */
export function finishDrawing(geometry: Geometry, { purpose, name }: Drawing): void {
  if (purpose === "plot") addDrawnPlot(geometry);
  else addDrawn(geometry, name);
}

/** Adds a shape to the candidates that were drawn, and stops drawing. */
export function addDrawn(geometry: Geometry, name: string): void {
  updateSession(() => ({ drawing: null }));
  const shapes = drawnShapes(store.getState());
  setCandidates({ type: "drawn", shapes: [...shapes, { id: freeId(shapes), name, geometry }] });
}

/** The candidates that were drawn; none while others are compared. */
export function drawnShapes({ document }: State): readonly DrawnShape[] {
  const { candidates } = document.suitability.parameters;
  return candidates.type === "drawn" ? candidates.shapes : NONE;
}

const NONE: readonly DrawnShape[] = [];

function freeId(shapes: readonly DrawnShape[]): string {
  let number = shapes.length + 1;
  while (shapes.some(({ id }) => id === `drawn-${number}`)) number++;
  return `drawn-${number}`;
}
