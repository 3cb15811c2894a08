import type { LayerFeature } from "../../catalog/feature.ts";
import { toRd } from "../../geo/rd.ts";
import type { World } from "../analysis.ts";
import { metersBetween } from "./measured-line.ts";
import type { FacilityLayer } from "./question.ts";
import type { ChainFacility } from "./result.ts";

/** A service area is a few hundred metres long; what lies nearer to its middle stands on it. */
const SERVICE_AREA_METERS = 400;
/** Areas lie opposite each other: the nearest decides only when it is clearly nearer. */
const CLEARLY_NEARER = 2;

type Side = Pick<ChainFacility, "side" | "sideBasis">;

interface ServiceArea {
  readonly side: "left" | "right" | null;
  readonly x: number;
  readonly y: number;
}

/**
 * Makes the function that says which side of the road a facility serves. Its source says so, or it stands on a
 * service area, or it lies apart from the road: then traffic leaves by an exit, which serves both directions. A rest
 * or service area of unknown side serves one side, nobody says which.
 */
export function createSideOf(layer: FacilityLayer, world: World): (feature: LayerFeature) => Side {
  const areas = layer === "energy" ? serviceAreas(world) : [];
  return ({ geometry, properties }) => {
    const stated = sideOf(properties.side);
    if (stated) return { side: stated, sideBasis: "stated" };
    if (properties.kind === "rest-area" || properties.kind === "service-area") {
      return { side: "unknown", sideBasis: "unknown" };
    }
    if (geometry?.type !== "Point") return { side: "both", sideBasis: "exit" };
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const [x, y] = toRd([longitude, latitude]);
    const near = areas
      .map((area) => ({ side: area.side, meters: metersBetween(x, y, area.x, area.y) }))
      .filter(({ meters }) => meters <= SERVICE_AREA_METERS);
    if (near.length === 0) return { side: "both", sideBasis: "exit" };
    const nearest = near.reduce((best, one) => (one.meters < best.meters ? one : best));
    const isClear = near.every(
      ({ side, meters }) => side === nearest.side || meters >= nearest.meters * CLEARLY_NEARER,
    );
    return nearest.side && isClear
      ? { side: nearest.side, sideBasis: "service-area" }
      : { side: "unknown", sideBasis: "unknown" };
  };
}

function serviceAreas(world: World): readonly ServiceArea[] {
  return (world.get("truck-parkings")?.collection.features ?? []).flatMap(({ geometry, properties }) => {
    if (geometry?.type !== "Point" || properties.kind === "truck-parking") return [];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const [x, y] = toRd([longitude, latitude]);
    return [{ side: sideOf(properties.side), x, y }];
  });
}

function sideOf(value: unknown): "left" | "right" | null {
  return value === "left" || value === "right" ? value : null;
}
