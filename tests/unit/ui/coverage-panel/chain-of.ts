import type {
  CarriagewayCoverage,
  CarriagewayId,
  ChainExit,
  ChainFacility,
  Counts,
  CoverageCount,
  RoadChain,
  Span,
} from "../../../../src/analyses/coverage/result.ts";

export const YES: Counts = { answer: "yes" };
export const MAYBE: Counts = { answer: "maybe", doubts: ["side-unknown"] };
export const OTHER_SIDE: Counts = { answer: "no", reasons: ["other-side"] };

/** A span between two places of a hand-made road, kilometres. */
export function spanOf(fromKilometers: number, toKilometers: number): Span {
  return {
    fromMeters: fromKilometers * 1000,
    toMeters: toKilometers * 1000,
    lengthMeters: (toKilometers - fromKilometers) * 1000,
    schematicMeters: 0,
    from: { type: "road-end" },
    to: { type: "road-end" },
    isLowerBound: false,
  };
}

export function countOf(spans: readonly Span[], spacingMeters = 25_000): CoverageCount {
  return {
    facilityCount: spans.length - 1,
    spans,
    gaps: spans.filter(({ lengthMeters }) => lengthMeters > spacingMeters),
    worst: spans.toSorted((a, b) => b.lengthMeters - a.lengthMeters)[0] ?? null,
    reach: { totalMeters: 100_000, withinMeters: 50_000, beyondMeters: 50_000, unknownMeters: 0 },
    proposals: [],
  };
}

export function carriagewayOf(
  id: CarriagewayId,
  certain: CoverageCount,
  possible: CoverageCount = certain,
): CarriagewayCoverage {
  return { id, towards: id === "rising" ? "Hengelo" : "Amsterdam", certain, possible, withPlans: possible };
}

export function exitOf(id: string, kilometers: number, kind = "exit"): ChainExit {
  return {
    id,
    name_nl: `Afrit ${id} (A1)`,
    name_en: null,
    kind,
    exitNumber: null,
    meters: kilometers * 1000,
    hectometre: kilometers,
    method: "posts",
    lon: 5 + kilometers / 100,
    lat: 52,
  };
}

export function facilityOf(
  id: string,
  kilometers: number,
  side: ChainFacility["side"],
  counts: Partial<ChainFacility["counts"]> = {},
): ChainFacility {
  return {
    id,
    name_nl: id,
    name_en: null,
    kind: "rest-area",
    status: "existing",
    meters: kilometers * 1000,
    hectometre: kilometers,
    method: "posts",
    lon: 5 + kilometers / 100,
    lat: 52,
    isForLorries: true,
    offRoadMeters: 50,
    isRoadStated: true,
    side,
    sideBasis: "stated",
    capacity: null,
    securityLevel: null,
    counts: { rising: YES, falling: YES, ...counts },
    nearestPlace: null,
    source: "test",
    sourceDate: null,
  };
}

/** A road of a hundred kilometres due east, with what a test puts along it. */
export function chainOf(part: Partial<RoadChain> = {}): RoadChain {
  return {
    id: "A1",
    roads: ["A1"],
    isClosed: false,
    lengthMeters: 100_000,
    coordinates: [
      [5, 52],
      [6, 52],
    ],
    vertexMeters: [0, 100_000],
    startHectometre: 0,
    endHectometre: 100,
    error: {
      comparedPairs: 0,
      disagreeingPairs: 0,
      lineToPosts: null,
      medianMeters: null,
      maximumMeters: null,
      byPostsShare: 1,
    },
    schematic: [],
    isOutsideRegion: false,
    tally: { facilities: 0, capacityKnown: 0, capacityTotal: null, levels: [] },
    bridges: [],
    known: [{ fromMeters: 0, toMeters: 100_000 }],
    extent: [{ fromMeters: 40_000, toMeters: 60_000 }],
    exits: [],
    facilities: [],
    carriageways: [],
    ...part,
  };
}
