import type { LayerFeature } from "../../catalog/feature.ts";
import { waterwaySize } from "../../criteria/ship-class.ts";
import { waterway } from "../../criteria/waterway.ts";
import { packGeometries } from "../../engine/pack.ts";
import type { World } from "../analysis.ts";
import { completenessAround } from "../proximity/completeness.ts";
import type { Amount } from "../suitability/amount.ts";
import type { AssetLayers } from "../suitability/asset-layer.ts";
import { candidateOfFeature, type LocatedCandidate } from "../suitability/located-candidate.ts";
import { type PreparedCriterion, prepareCriterion } from "../suitability/prepare-criterion.ts";
import { countGreater } from "../suitability/rank-ranges.ts";
import type { ShipClass } from "./question.ts";
import type { AdjacencyBasis, AdjacentWaterway, WaterAdjacency } from "./result.ts";

/** An adjacency before all of them are ranked. */
export type UnrankedAdjacency = Omit<WaterAdjacency, "rank" | "bestRank" | "worstRank">;

/** Prepares to measure how near parks lie to the waterways that ships of a class can use. */
export function prepareAdjacency(world: World, shipClass: ShipClass, layers: AssetLayers): PreparedCriterion {
  const choice = { option: shipClass, withPlanned: false };
  return prepareCriterion({ definition: waterway, option: shipClass, choice }, world, layers);
}

/**
 * The straight line over the ellipsoid from the edge of a park to the middle of the nearest waterway; 0 where the
 * waterway crosses it. A park of which only a point is known is measured from there.
 */
export function measureAdjacency(
  park: LayerFeature,
  scopes: readonly string[],
  world: World,
  { measure }: PreparedCriterion,
): UnrankedAdjacency {
  const { id, name_nl, name_en, status, municipality } = park.properties;
  const located = candidateOfFeature(id, { layer: "business-parks", id }, park, world);
  const about = {
    featureId: id,
    name_nl,
    name_en,
    status,
    municipality: typeof municipality === "string" ? municipality : null,
    scopes,
    basis: basisOf(located, park),
  };
  if (located.geometry === null) return { ...about, ...NOTHING, precisionMeters: null };
  const packed = packGeometries([located.geometry]);
  const amount = measure(located, packed, completenessAround({ packed }));
  return { ...about, precisionMeters: located.candidate.precisionMeters ?? null, ...nearestOf(amount) };
}

/**
 * Nearest first; who has no distance comes last, by id. The best rank has above it only who is surely nearer, the
 * worst everyone who may be.
 */
export function rankAdjacency(all: readonly UnrankedAdjacency[]): readonly WaterAdjacency[] {
  const meters = ({ distanceMeters }: UnrankedAdjacency) => distanceMeters ?? Number.POSITIVE_INFINITY;
  const order = all.toSorted((a, b) =>
    meters(a) === meters(b) ? (a.featureId < b.featureId ? -1 : 1) : meters(a) - meters(b),
  );
  const known = order.filter(({ distanceMeters }) => distanceMeters !== null);
  // Negated: what is nearer is greater.
  const nearests = Float64Array.from(known, (one) => -reachOf(one).least).sort();
  const farthests = Float64Array.from(known, (one) => -reachOf(one).most).sort();
  let rank = 0;
  return order.map((adjacency, index) => {
    if (adjacency.distanceMeters === null) {
      return { ...adjacency, rank: null, bestRank: null, worstRank: null };
    }
    const above = order[index - 1];
    if (!above || meters(above) !== meters(adjacency)) rank = index + 1;
    const { least, most } = reachOf(adjacency);
    const isAmongThem = least < most;
    return {
      ...adjacency,
      rank,
      bestRank: 1 + countGreater(farthests, -least),
      worstRank: 1 + countGreater(nearests, -most) - (isAmongThem ? 1 : 0),
    };
  });
}

/** The least and most that a distance can be by how exactly the place of the park is known: anything when nobody says. */
function reachOf({ distanceMeters, precisionMeters }: UnrankedAdjacency) {
  const [meters, off] = [distanceMeters ?? Number.NaN, precisionMeters ?? Number.POSITIVE_INFINITY];
  return { least: Math.max(0, meters - off), most: meters + off };
}

type Nearest = Pick<WaterAdjacency, "distanceMeters" | "waterway" | "maybeNearer" | "line">;

const NOTHING: Nearest = { distanceMeters: null, waterway: null, maybeNearer: null, line: null };

function nearestOf({ asset, nearer }: Amount): Nearest {
  return {
    distanceMeters: asset?.near.distanceMeters ?? null,
    waterway: asset ? describeWaterway(asset.feature) : null,
    maybeNearer: nearer
      ? { ...describeWaterway(nearer.feature), distanceMeters: nearer.near.distanceMeters }
      : null,
    line: asset ? [asset.near.from, asset.near.to] : null,
  };
}

function describeWaterway({ properties }: LayerFeature): AdjacentWaterway {
  const { id, name_nl, name_en } = properties;
  return { featureId: id, name_nl, name_en, ...waterwaySize(properties) };
}

function basisOf({ candidate, geometry }: LocatedCandidate, park: LayerFeature): AdjacencyBasis | null {
  if (geometry === null) return null;
  if (candidate.place === "point") return "point";
  return park.geometry === null ? "shared-outline" : "outline";
}
