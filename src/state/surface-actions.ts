import {
  bestRegions,
  type FoundRegion,
  type RegionsAsked,
} from "../analyses/suitability-surface/regions/best-regions.ts";
import type { LngLat } from "../core/coordinates.ts";
import { updateSession } from "./actions.ts";
import { goToGeometry } from "./go-to.ts";
import type { SurfaceView } from "./session.ts";
import { store } from "./store.ts";
import { setCandidates } from "./suitability-actions.ts";
import { surfaceMeasured, surfaceScores } from "./surface-selectors.ts";

export { cancelSurface, clearSurface, startSurface } from "./surface-jobs.ts";

/** Chooses area, shape and size of the cells. */
export function setSurface(wanted: Partial<Pick<SurfaceView, "area" | "shape" | "cellMeters">>): void {
  updateSession(({ surface }) => ({ surface: { ...surface, ...wanted } }));
}

/** Shows or hides the surface; what was measured stays. */
export function showSurface(isShown: boolean): void {
  updateSession(({ surface }) => ({ surface: { ...surface, isShown } }));
}

/**
 * Makes the best regions of the surface the candidates, as one step that can be undone, and brings them into view.
 * Where none is found the candidates stay. Returns what was found.
 *
 * @param nameOf the name of the first, second … in the person's language
 */
export function rankBestRegions(
  asked: RegionsAsked,
  nameOf: (number: number) => string,
): readonly FoundRegion[] {
  const state = store.getState();
  const [measured, scores] = [surfaceMeasured(state), surfaceScores(state)];
  const found = measured && scores ? bestRegions(measured.lattice, scores, asked, nameOf) : [];
  if (found.length === 0) return found;
  const shapes = found.map(({ shape }) => shape);
  setCandidates({ type: "found", shapes });
  goToGeometry({ type: "GeometryCollection", geometries: shapes.map(({ geometry }) => geometry) });
  return found;
}

/** Explains the cell at a place; null explains none. */
export function explainPlace(place: LngLat | null): void {
  updateSession(({ surface }) => ({ surface: { ...surface, place } }));
}
