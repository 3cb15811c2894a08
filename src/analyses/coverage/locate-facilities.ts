import type { FeatureProperties, LayerFeature } from "../../catalog/feature.ts";
import { toRd } from "../../geo/rd.ts";
import type { World } from "../analysis.ts";
import { countFacility } from "./count-facility.ts";
import type { DrawnChain, RoadPoint } from "./draw-chains.ts";
import { createSideOf } from "./facility-side.ts";
import { isForLorries } from "./for-lorries.ts";
import type { Places } from "./nearest-place.ts";
import { CAPACITY_ATTRIBUTES } from "./presets.ts";
import type { CoverageParameters } from "./question.ts";
import type { ChainFacility, UnplacedFacility } from "./result.ts";
import { roadNumbers } from "./road-name.ts";

/** What says it is along a road but lies farther off is drawn elsewhere, or its source is wrong. */
const MAX_STATED_METERS = 5000;
const PAUSE_EVERY = 1000;

/** The facilities of each chain, by its id, in order along it; and those that no place can be given. */
export interface LocatedFacilities {
  readonly onChain: ReadonlyMap<string, readonly ChainFacility[]>;
  readonly unplaced: readonly UnplacedFacility[];
}

/**
 * Puts facilities on the chains. Whose source names a road is on the nearest chain of that road; whose source names
 * none is on every chain that is near enough. What its source ties to another road is on none.
 */
export async function locateFacilities(
  chains: readonly DrawnChain[],
  parameters: CoverageParameters,
  world: World,
  places: Places,
  pause: (fraction: number) => Promise<void>,
): Promise<LocatedFacilities> {
  const features = world.get(parameters.layer)?.collection.features ?? [];
  const sideOf = createSideOf(parameters.layer, world);
  const onChain = new Map(chains.map(({ id }) => [id, [] as ChainFacility[]]));
  const unplaced: UnplacedFacility[] = [];
  const asked = new Set(parameters.roads.flatMap(roadNumbers));

  for (const [index, feature] of features.entries()) {
    if (index % PAUSE_EVERY === 0) await pause(index / features.length);
    const point = roadPointOf(feature);
    const named = numbersOf(feature.properties);
    const homes = point ? homesOf(point, named, chains, parameters) : [];
    for (const { point, chain, foot } of homes) {
      const known = { ...attributesOf(feature, parameters), ...sideOf(feature) };
      onChain.get(chain.id)?.push({
        ...known,
        ...chain.ruler.atPost(foot.lineMeters, named.length > 0 ? point.hectometre : null),
        lon: point.lon,
        lat: point.lat,
        offRoadMeters: foot.offMeters,
        isRoadStated: named.length > 0,
        counts: {
          rising: countFacility(known, "rising", parameters),
          falling: countFacility(known, "falling", parameters),
        },
        nearestPlace: places.nearestTo([point.lon, point.lat]),
      });
    }
    const road = named.find((number) => asked.has(number));
    if (homes.length === 0 && road) {
      const { id, name_nl, name_en, kind, status } = feature.properties;
      unplaced.push({ id, name_nl, name_en, road, kind, status });
    }
  }
  for (const facilities of onChain.values()) {
    facilities.sort((a, b) => a.meters - b.meters || (a.id < b.id ? -1 : 1));
  }
  return { onChain, unplaced: unplaced.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function homesOf(
  point: RoadPoint,
  named: readonly string[],
  chains: readonly DrawnChain[],
  { maximumOffRoadMeters }: CoverageParameters,
) {
  const { x, y } = point;
  const isStated = named.length > 0;
  const limit = isStated ? MAX_STATED_METERS : maximumOffRoadMeters;
  const near = chains.flatMap((chain) => {
    if (isStated && !chain.joined.roads.some((road) => named.includes(road))) return [];
    if (!chain.line.isNear(x, y, limit)) return [];
    const foot = chain.line.footOf(x, y);
    return foot.offMeters <= limit ? [{ point, chain, foot }] : [];
  });
  if (!isStated) return near;
  // Of a road in pieces it is on one.
  return near.filter(({ chain, foot }) =>
    near.every((other) => other.foot.offMeters >= foot.offMeters || other.chain.asked !== chain.asked),
  );
}

function attributesOf({ properties }: LayerFeature, { layer }: CoverageParameters) {
  const { id, name_nl, name_en, kind, status, securityLevel, source, sourceDate } = properties;
  const capacity = properties[CAPACITY_ATTRIBUTES[layer]];
  return {
    id,
    name_nl,
    name_en,
    kind,
    status,
    isForLorries: isForLorries(properties, layer),
    capacity: typeof capacity === "number" ? capacity : null,
    securityLevel: typeof securityLevel === "string" ? securityLevel : null,
    source,
    sourceDate,
  };
}

/** A point of the road, or null when it has no location. */
export function roadPointOf({ geometry, properties }: LayerFeature): RoadPoint | null {
  if (geometry?.type !== "Point") return null;
  const [lon = 0, lat = 0] = geometry.coordinates;
  const [x, y] = toRd([lon, lat]);
  const hectometre = typeof properties.hectometre === "number" ? properties.hectometre : null;
  return { id: properties.id, roads: numbersOf(properties), hectometre, lon, lat, x, y };
}

/** `A1; A35` is two roads. */
function numbersOf({ road }: FeatureProperties): readonly string[] {
  return typeof road === "string" ? road.split("; ") : [];
}
