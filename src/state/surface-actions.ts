import type { LngLat } from "../core/coordinates.ts";
import { updateSession } from "./actions.ts";
import type { SurfaceView } from "./session.ts";

export { cancelSurface, clearSurface, startSurface } from "./surface-jobs.ts";

/** Chooses area, shape and size of the cells. */
export function setSurface(wanted: Partial<Pick<SurfaceView, "area" | "shape" | "cellMeters">>): void {
  updateSession(({ surface }) => ({ surface: { ...surface, ...wanted } }));
}

/** Shows or hides the surface; what was measured stays. */
export function showSurface(isShown: boolean): void {
  updateSession(({ surface }) => ({ surface: { ...surface, isShown } }));
}

/** Explains the cell at a place; null explains none. */
export function explainPlace(place: LngLat | null): void {
  updateSession(({ surface }) => ({ surface: { ...surface, place } }));
}
