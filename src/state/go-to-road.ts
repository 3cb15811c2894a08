import type { RoadChain, Stretch } from "../analyses/coverage/result.ts";
import { sliceMeasuredLine } from "../geo/slice-measured-line.ts";
import { goToGeometry } from "./go-to.ts";

/** Brings a stretch of a road into view whole. */
export function goToStretch(
  { coordinates, vertexMeters }: RoadChain,
  { fromMeters, toMeters }: Stretch,
): void {
  const line = sliceMeasuredLine(coordinates, vertexMeters, fromMeters, toMeters);
  if (line.length === 0) return;
  goToGeometry({ type: "LineString", coordinates: line.map((position) => [...position]) });
}
