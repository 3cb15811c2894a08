import { countsAsPlan } from "./count-facility.ts";
import type { DrawnChain } from "./draw-chains.ts";
import type { Places } from "./nearest-place.ts";
import { proposePlaces } from "./propose-places.ts";
import type { CoverageParameters } from "./question.ts";
import type {
  CarriagewayCoverage,
  CarriagewayId,
  ChainExit,
  ChainFacility,
  CoverageCount,
  ProposedPlace,
  Stretch,
} from "./result.ts";
import { reachOf, type SpannedRoad, spansBetween, spanWithin } from "./spans.ts";
import { isOn } from "./stretches.ts";

/** A chain with everything on it. */
export interface FurnishedChain extends DrawnChain {
  readonly road: SpannedRoad;
  readonly extent: readonly Stretch[];
  readonly exits: readonly ChainExit[];
  readonly facilities: readonly ChainFacility[];
}

/** What one direction of travel comes to, counting only what is sure, also what may be, and also what is planned. */
export function coverCarriageway(
  chain: FurnishedChain,
  id: CarriagewayId,
  parameters: CoverageParameters,
  places: Places,
): CarriagewayCoverage {
  const { facilities, road, line, ruler } = chain;
  const sure = facilities.filter(({ counts }) => counts[id].answer === "yes");
  const possible = facilities.filter(({ counts }) => counts[id].answer !== "no");
  const plans = facilities.filter((facility) => countsAsPlan(facility, facility.counts[id]));
  const count = (counted: readonly ChainFacility[]) => countSpans(chain, id, counted, parameters, places);
  const far = id === "rising" ? road.known.at(-1)?.toMeters : road.known[0]?.fromMeters;
  const withPossible = count(possible);
  return {
    id,
    towards: far === undefined ? null : places.townAt(line.at(ruler.toLine(far))),
    certain: count(sure),
    possible: withPossible,
    withPlans: plans.length === 0 ? withPossible : count([...possible, ...plans]),
  };
}

function countSpans(
  { road, extent, exits, line, ruler }: FurnishedChain,
  id: CarriagewayId,
  counted: readonly ChainFacility[],
  { spacingMeters, addPlaces }: CoverageParameters,
  places: Places,
): CoverageCount {
  const spans = spansBetween(counted, road).filter(
    ({ fromMeters, toMeters }) => spanWithin(extent, fromMeters, toMeters, road) > 0,
  );
  const propose = (meters: number): ProposedPlace => {
    const lineMeters = ruler.toLine(meters % road.lengthMeters);
    const [lon, lat] = line.at(lineMeters);
    return {
      ...ruler.at(lineMeters),
      lon,
      lat,
      nearestExit: nearestExit(exits, meters % road.lengthMeters),
      nearestPlace: places.nearestTo([lon, lat]),
    };
  };
  return {
    facilityCount: counted.filter(({ meters }) => isOn(extent, meters)).length,
    spans,
    gaps: spans.filter(({ lengthMeters }) => lengthMeters > spacingMeters),
    worst: spans.reduce<CoverageCount["worst"]>(
      (worst, span) => (worst && worst.lengthMeters >= span.lengthMeters ? worst : span),
      null,
    ),
    reach: reachOf(spans, id, spacingMeters, extent, road),
    proposals: Array.from({ length: spans.length > 0 ? addPlaces : 0 }, (_, index) => {
      const { meters, worstMeters, isLowerBound } = proposePlaces(spans, index + 1);
      return { addPlaces: index + 1, places: meters.map(propose), worstMeters, isLowerBound };
    }),
  };
}

function nearestExit(exits: readonly ChainExit[], meters: number): string | null {
  const apart = (exit: ChainExit) => Math.abs(exit.meters - meters);
  const nearest = exits.reduce<ChainExit | null>(
    (best, exit) => (best && apart(best) <= apart(exit) ? best : exit),
    null,
  );
  return nearest?.id ?? null;
}
