import { MAX_ROADS, MAX_SPACING_METERS, MIN_SPACING_METERS } from "../analyses/coverage/limits.ts";
import type { CoverageParameters, FacilityLayer } from "../analyses/coverage/question.ts";
import { problem } from "../core/problem.ts";
import { adjust, change, notifyProblem, settle, updateSession } from "./actions.ts";
import type { ViewDocument } from "./document.ts";
import { store } from "./store.ts";
import { withPart } from "./with-part.ts";

/** Takes a road in or leaves it out; the last one stays, and one more than a link can carry is refused. */
export function toggleRoad(road: string): void {
  const { roads } = store.getState().document.coverage;
  const others = roads.filter((known) => known !== road);
  const wanted = others.length < roads.length ? others : [...roads, road];
  if (wanted.length > MAX_ROADS) notifyProblem(problem("too-many-roads", { most: MAX_ROADS }));
  else if (wanted.length > 0) {
    change("coverage-roads", (document) => withCoverage(document, { roads: wanted }));
  }
}

/** Looks for other facilities; what was asked of the former (kinds, capacity, security) makes no sense for them. */
export function chooseFacilities(layer: FacilityLayer): void {
  change("coverage-facilities", (document) =>
    document.coverage.layer === layer
      ? document
      : withCoverage(document, { layer, kinds: [], minimumCapacity: 0, minimumSecurity: null }),
  );
}

/** Sets the largest distance that is no gap, metres, within what may be asked. */
export function setSpacing(meters: number): void {
  change("coverage-spacing", (document) => withCoverage(document, { spacingMeters: inRange(meters) }));
}

/** While the slider moves; call {@link settleSpacing} on release. */
export function adjustSpacing(meters: number): void {
  adjust((document) => withCoverage(document, { spacingMeters: inRange(meters) }));
}

export function settleSpacing(before: ViewDocument): void {
  settle("coverage-spacing", before);
}

/** Says otherwise which facilities count. */
export function filterFacilities(
  part: Partial<
    Pick<
      CoverageParameters,
      "kinds" | "statuses" | "minimumCapacity" | "minimumSecurity" | "maximumOffRoadMeters" | "extent"
    >
  >,
): void {
  change("coverage-filter", (document) => withCoverage(document, part));
}

/** How many new places are looked for. */
export function askPlaces(addPlaces: number): void {
  change("coverage-places", (document) => withCoverage(document, { addPlaces }));
}

/** Opens the strip of a road, by the id of its chain. */
export function openRoad(coverageRoad: string): void {
  updateSession(() => ({ coverageRoad }));
}

/** Lights up what lies along a road, in strip, table and map; null puts it out. */
export function hoverMark(hoveredMark: string | null): void {
  updateSession(() => ({ hoveredMark }));
}

function inRange(meters: number): number {
  return Math.round(Math.min(MAX_SPACING_METERS, Math.max(MIN_SPACING_METERS, meters)));
}

/** The document itself when nothing becomes another. */
function withCoverage(document: ViewDocument, part: Partial<CoverageParameters>): ViewDocument {
  return withPart(document, "coverage", { ...document.coverage, ...part });
}
