import type * as maplibregl from "maplibre-gl";
import { pickDrawn } from "../pick-drawn.ts";
import type { Pointing } from "../tools.ts";
import { CANDIDATE_LAYERS } from "./candidate-style.ts";

/** The candidate under the pointer: a mark goes before the area under it. Null when there is none. */
export function pickCandidate(map: maplibregl.Map, at: Pointing): string | null {
  const id = pickDrawn(map, at, CANDIDATE_LAYERS)?.id;
  return typeof id === "string" ? id : null;
}
