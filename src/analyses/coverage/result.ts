import type { LngLat } from "../../core/coordinates.ts";
import type { Status } from "../../core/status.ts";
import type { CoverageParameters, SecurityLevel } from "./question.ts";

/**
 * The side for traffic that drives with the hectometre posts rising (right of the road in the Dutch road tables) or
 * falling (left). On a chain without posts: along the line as drawn, or against it.
 */
export const CARRIAGEWAYS = ["rising", "falling"] as const;
export type CarriagewayId = (typeof CARRIAGEWAYS)[number];

/**
 * How the side of a facility is known: its source states it; it lies at a service area of which it is stated; it is
 * off the road and reached by an exit, which serves both directions; or nobody says.
 */
export type SideBasis = "stated" | "service-area" | "exit" | "unknown";

/** Why a facility may, or does not, count on a carriageway. */
export type Doubt =
  | "side-unknown"
  | "vehicles-unknown"
  | "capacity-unknown"
  | "security-unknown"
  | "status-unknown";
export type Exclusion = "other-side" | "kind" | "vehicles" | "status" | "capacity" | "security";

/** Whether it counts: surely, perhaps (with every doubt), or not (with every reason). */
export type Counts =
  | { readonly answer: "yes" }
  | { readonly answer: "maybe"; readonly doubts: readonly Doubt[] }
  | { readonly answer: "no"; readonly reasons: readonly Exclusion[] };

/** A position along a chain: metres from its start, and what the post there says, if anything does. */
export interface Chainage {
  readonly meters: number;
  /** Kilometres as on the hectometre post (`93.4`); null where posts do not agree with the line. Not unique. */
  readonly hectometre: number | null;
  /** Along the posts, or along the schematic line only. */
  readonly method: "posts" | "schematic";
}

/** An exit or junction on the chain. */
export interface ChainExit extends Chainage {
  readonly id: string;
  readonly name_nl: string;
  readonly name_en: string | null;
  readonly kind: string;
  readonly exitNumber: string | null;
  readonly lon: number;
  readonly lat: number;
}

/** The nearest town or village as a point: a stand-in for housing, which lies nearer at its edge. */
export interface NearestPlace {
  readonly id: string;
  readonly name_nl: string;
  readonly distanceMeters: number;
}

/** A facility of this road, counted or not. */
export interface ChainFacility extends Chainage {
  readonly id: string;
  readonly name_nl: string;
  readonly name_en: string | null;
  readonly kind: string;
  readonly status: Status;
  readonly lon: number;
  readonly lat: number;
  /** Straight line to the road as drawn, which may itself be hundreds of metres off. */
  readonly offRoadMeters: number;
  /** Its source names the road; else it only lies near. */
  readonly isRoadStated: boolean;
  /** Along rising posts is right. */
  readonly side: "left" | "right" | "both" | "unknown";
  readonly sideBasis: SideBasis;
  /** Whether a lorry can use it; null when nobody says: most fast chargers are built for cars. */
  readonly isForLorries: boolean | null;
  /** Truck places or kilowatts; null is unknown. */
  readonly capacity: number | null;
  /** As its source says; null is unknown. */
  readonly securityLevel: string | null;
  readonly counts: Readonly<Record<CarriagewayId, Counts>>;
  readonly nearestPlace: NearestPlace | null;
  readonly source: string;
  readonly sourceDate: string | null;
}

/**
 * Where a span begins or ends: at a facility, where the road ends, where facilities are no longer known, or at the
 * arbitrary start of a ring that has none.
 */
export type SpanEnd =
  | { readonly type: "facility"; readonly id: string }
  | { readonly type: "road-end" }
  | { readonly type: "data-end" }
  | { readonly type: "ring" };

/**
 * From one facility to the next, `fromMeters` below `toMeters` whatever the direction of travel. On a ring the span
 * over its start ends beyond the length of the chain. At the end of a road or of the data it is a lower bound: the
 * next facility lies farther on.
 */
export interface Span {
  readonly fromMeters: number;
  readonly toMeters: number;
  readonly lengthMeters: number;
  /** How much of it follows the drawn line: there, posts do not run on. */
  readonly schematicMeters: number;
  readonly from: SpanEnd;
  readonly to: SpanEnd;
  readonly isLowerBound: boolean;
}

/**
 * Of the length looked at: where, driving on, a facility comes within the spacing; where none does; and where that is
 * not known because the road or the data end first. They add up to `totalMeters`.
 */
export interface Reach {
  readonly totalMeters: number;
  readonly withinMeters: number;
  readonly beyondMeters: number;
  readonly unknownMeters: number;
}

/** A new place to look at: it lies where it shortens gaps, nothing more is known of it. */
export interface ProposedPlace extends Chainage {
  readonly lon: number;
  readonly lat: number;
  readonly nearestExit: string | null;
  readonly nearestPlace: NearestPlace | null;
}

/** The places that make the longest span as short as so many places can: there is no better choice. */
export interface Proposal {
  readonly addPlaces: number;
  readonly places: readonly ProposedPlace[];
  readonly worstMeters: number;
  /** The longest that remains runs to an end of the road or of the data, and may be longer. */
  readonly isLowerBound: boolean;
}

/** What a carriageway comes to with some facilities counted. */
export interface CoverageCount {
  /** How many of the counted facilities lie in the extent. */
  readonly facilityCount: number;
  /** All spans that touch the extent, in order along the chain. */
  readonly spans: readonly Span[];
  /** Those longer than the spacing. */
  readonly gaps: readonly Span[];
  /** The longest of all spans, gap or not; null when nothing is looked at. */
  readonly worst: Span | null;
  readonly reach: Reach;
  /** For one place, two, up to `addPlaces`. */
  readonly proposals: readonly Proposal[];
}

/** One direction of travel. */
export interface CarriagewayCoverage {
  readonly id: CarriagewayId;
  /** The town near the end that this direction drives to; null when none is known. */
  readonly towards: string | null;
  /** Only what surely counts: gaps are at most as long as these. */
  readonly certain: CoverageCount;
  /** Also what may count: gaps are at least as long as these. */
  readonly possible: CoverageCount;
  /** As `possible`, with what is under construction or planned; equal to it when there is nothing of the kind. */
  readonly withPlans: CoverageCount;
}

/**
 * How well the line agrees with the posts, over the neighbouring exits that agree at all. Where they do not (posts
 * jump, a road was renumbered), the line is followed.
 */
export interface ChainageError {
  readonly comparedPairs: number;
  readonly disagreeingPairs: number;
  /** Of |distance by posts − length of the line| between neighbouring exits; null without pairs. */
  readonly medianMeters: number | null;
  readonly maximumMeters: number | null;
  /** Length of the line ÷ length by posts, over all those pairs: below 1 the line cuts bends. Null without pairs. */
  readonly lineToPosts: number | null;
  /** Length measured by posts ÷ length of the chain, 0 to 1. */
  readonly byPostsShare: number;
}

/** A stretch of the chain. */
export interface Stretch {
  readonly fromMeters: number;
  readonly toMeters: number;
}

/** Of how many facilities in the extent that count, or may, is known how large and how secure they are. */
export interface FacilityTally {
  readonly facilities: number;
  readonly capacityKnown: number;
  /** Of those with a known capacity: truck places or kilowatts. Null when it is known of none. */
  readonly capacityTotal: number | null;
  /** Of each level that any has, lowest first; the rest is unknown. */
  readonly levels: readonly { readonly level: SecurityLevel; readonly facilities: number }[];
}

/** One unbroken line of one or more roads. */
export interface RoadChain {
  /** `A1`, `A35+N35`; a road in pieces that do not meet is `A4/1`, `A4/2`. */
  readonly id: string;
  /** The numbers it is made of, in the order along it. */
  readonly roads: readonly string[];
  readonly isClosed: boolean;
  readonly lengthMeters: number;
  /** The line as drawn, from start to end, and the chainage of each of its vertices. */
  readonly coordinates: readonly LngLat[];
  readonly vertexMeters: readonly number[];
  /** First and last post that is followed; null without any. */
  readonly startHectometre: number | null;
  readonly endHectometre: number | null;
  readonly error: ChainageError;
  /** Where posts do not agree with the line, and distances are those along the line. */
  readonly schematic: readonly Stretch[];
  /** Joined by a straight line, because the drawn pieces do not quite meet. */
  readonly bridges: readonly Stretch[];
  /**
   * Where facilities are known: where their layer is complete, or in the Netherlands when nobody says where it is. What
   * lies outside is not looked at.
   */
  readonly known: readonly Stretch[];
  /** What lies in the extent, within `known`; all of that when the road does not run through the extent. */
  readonly extent: readonly Stretch[];
  /** The road does not run through the region that was asked for: all of it is looked at instead. */
  readonly isOutsideRegion: boolean;
  readonly exits: readonly ChainExit[];
  readonly facilities: readonly ChainFacility[];
  readonly tally: FacilityTally;
  readonly carriageways: readonly CarriagewayCoverage[];
}

/**
 * A facility whose source names one of the roads, but that has no location, or one nowhere near that road: in a list,
 * never on the road.
 */
export interface UnplacedFacility {
  readonly id: string;
  readonly name_nl: string;
  readonly name_en: string | null;
  readonly road: string;
  readonly kind: string;
  readonly status: Status;
}

/** The sentence is `coverage.warnings.<code>`; the subject is a layer, a road, a chain or a region. */
export const COVERAGE_WARNINGS = [
  "layer-missing",
  "road-not-found",
  "road-outside-data",
  "road-outside-extent",
  "completeness-unknown",
  "no-posts",
  "posts-disagree",
  "road-in-pieces",
  "facility-without-place",
  "unknown-region",
] as const;

export interface CoverageWarning {
  readonly code: (typeof COVERAGE_WARNINGS)[number];
  readonly subject: string;
}

/** The outcome of `coverage`: a screening along roads that are drawn schematically. */
export interface CoverageOutcome {
  readonly analysis: "coverage";
  readonly version: 1;
  readonly parameters: CoverageParameters;
  /** Along official hectometre posts where they agree with the line, else along the line from exit to exit. */
  readonly method: "hectometre-posts-else-schematic-line";
  readonly data: readonly { readonly id: string; readonly sourceDate: string }[];
  /** The kinds that counted, also when none were chosen. */
  readonly countedKinds: readonly string[];
  readonly chains: readonly RoadChain[];
  readonly unplaced: readonly UnplacedFacility[];
  readonly warnings: readonly CoverageWarning[];
}
