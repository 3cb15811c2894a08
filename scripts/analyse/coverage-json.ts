import type {
  Chainage,
  CoverageCount,
  ProposedPlace,
  RoadChain,
  Span,
  Stretch,
} from "../../src/analyses/coverage/result.ts";
import type { CoverageExport } from "../../src/formats/format.ts";
import { layerCredits } from "../../src/formats/layer-credits.ts";
import { amountNumber, degreesNumber, shareNumber } from "./rounded.ts";

/**
 * Coverage as one object. Metres are along the chain, from its start; a post is in kilometres as on the sign, null
 * where there is none to follow. Unknown is null, never 0: also how many
 * facilities there are where nothing is measured.
 */
export function coverageJson({ outcome, sources }: CoverageExport): string {
  const { analysis, version, parameters, data, method, chains, unplaced, warnings } = outcome;
  const whole = {
    analysis,
    version,
    parameters,
    data: layerCredits({ data, sites: [] }, sources),
    method,
    results: { isScreening: true, chains: chains.map(chainJson), unplaced },
    warnings,
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

function chainJson(chain: RoadChain) {
  const { id, roads, isClosed, lengthMeters, startHectometre, endHectometre, error, bridges } = chain;
  return {
    id,
    roads,
    isClosed,
    lengthMeters: amountNumber(lengthMeters),
    startHectometre,
    endHectometre,
    error: {
      ...error,
      medianMeters: error.medianMeters === null ? null : amountNumber(error.medianMeters),
      maximumMeters: error.maximumMeters === null ? null : amountNumber(error.maximumMeters),
      lineToPosts: error.lineToPosts === null ? null : shareNumber(error.lineToPosts),
      byPostsShare: shareNumber(error.byPostsShare),
    },
    schematic: chain.schematic.map(stretchJson),
    bridges: bridges.map(stretchJson),
    known: chain.known.map(stretchJson),
    extent: chain.extent.map(stretchJson),
    isOutsideRegion: chain.isOutsideRegion,
    tally: chain.tally,
    exits: chain.exits.map(({ id: exit, name_nl, kind, exitNumber, lon, lat, ...chainage }) => ({
      id: exit,
      name: name_nl,
      kind,
      exitNumber,
      ...placeJson(lon, lat),
      ...chainageJson(chainage),
    })),
    facilities: chain.facilities.map(({ meters, hectometre, method, ...facility }) => ({
      ...facility,
      ...placeJson(facility.lon, facility.lat),
      ...chainageJson({ meters, hectometre, method }),
      offRoadMeters: amountNumber(facility.offRoadMeters),
      nearestPlace: nearestJson(facility.nearestPlace),
    })),
    carriageways: chain.carriageways.map(({ id: carriageway, towards, certain, possible, withPlans }) => ({
      id: carriageway,
      towards,
      certain: countJson(certain),
      possible: countJson(possible),
      withPlans: countJson(withPlans),
    })),
  };
}

function countJson({ facilityCount, spans, gaps, worst, reach, proposals }: CoverageCount) {
  return {
    facilityCount: worst ? facilityCount : null,
    spanCount: spans.length,
    gaps: gaps.map(spanJson),
    worst: worst && spanJson(worst),
    reach: {
      totalMeters: amountNumber(reach.totalMeters),
      withinMeters: amountNumber(reach.withinMeters),
      beyondMeters: amountNumber(reach.beyondMeters),
      unknownMeters: amountNumber(reach.unknownMeters),
    },
    proposals: proposals.map(({ addPlaces, places, worstMeters, isLowerBound }) => ({
      addPlaces,
      worstMeters: amountNumber(worstMeters),
      isLowerBound,
      places: places.map(proposedJson),
    })),
  };
}

function proposedJson({ lon, lat, nearestExit, nearestPlace, ...chainage }: ProposedPlace) {
  return {
    ...chainageJson(chainage),
    ...placeJson(lon, lat),
    nearestExit,
    nearestPlace: nearestJson(nearestPlace),
  };
}

function nearestJson(nearest: ProposedPlace["nearestPlace"]) {
  return nearest && { ...nearest, distanceMeters: amountNumber(nearest.distanceMeters) };
}

function spanJson({ fromMeters, toMeters, lengthMeters, schematicMeters, from, to, isLowerBound }: Span) {
  return {
    ...stretchJson({ fromMeters, toMeters }),
    lengthMeters: amountNumber(lengthMeters),
    schematicMeters: amountNumber(schematicMeters),
    from,
    to,
    isLowerBound,
  };
}

function stretchJson({ fromMeters, toMeters }: Stretch) {
  return { fromMeters: amountNumber(fromMeters), toMeters: amountNumber(toMeters) };
}

function chainageJson({ meters, hectometre, method }: Chainage) {
  return {
    meters: amountNumber(meters),
    hectometre: hectometre === null ? null : Number(hectometre.toFixed(1)),
    method,
  };
}

function placeJson(lon: number, lat: number) {
  return { lon: degreesNumber(lon), lat: degreesNumber(lat) };
}
