import type { CarriagewayId, Reach, Span, SpanEnd, Stretch } from "./result.ts";
import { metersWithin } from "./stretches.ts";

/** Where something is along a chain. */
export interface Position {
  readonly id: string;
  readonly meters: number;
}

/** The road that spans are made of. */
export interface SpannedRoad {
  readonly lengthMeters: number;
  readonly isClosed: boolean;
  /** Where facilities are known, in order. */
  readonly known: readonly Stretch[];
  /** Where the drawn line is followed. */
  readonly schematic: readonly Stretch[];
}

/** Where a road is followed to its end, rounding may leave this much. */
const ROUNDING_METERS = 0.01;

/** The way from each position to the next, and to the ends of the road or of the data. Positions in any order. */
export function spansBetween(positions: readonly Position[], road: SpannedRoad): readonly Span[] {
  const sorted = positions.toSorted((a, b) => a.meters - b.meters || (a.id < b.id ? -1 : 1));
  const [whole] = road.known;
  const isAt = (meters: number, end: number) => Math.abs(meters - end) < ROUNDING_METERS;
  if (road.isClosed && whole && isAt(whole.fromMeters, 0) && isAt(whole.toMeters, road.lengthMeters)) {
    return ringSpans(sorted, road);
  }
  return road.known.flatMap(({ fromMeters, toMeters }) => {
    const inside = sorted.filter(({ meters }) => meters >= fromMeters && meters <= toMeters);
    const isRoadEnd = (meters: number) =>
      !road.isClosed && (isAt(meters, 0) || isAt(meters, road.lengthMeters));
    const end = (meters: number): SpanEnd => ({ type: isRoadEnd(meters) ? "road-end" : "data-end" });
    const stops = [
      { meters: fromMeters, end: end(fromMeters) },
      ...inside.map(facilityStop),
      { meters: toMeters, end: end(toMeters) },
    ];
    return spansOf(stops, road);
  });
}

/** Of a ring every span lies between two facilities, the last over its start. */
function ringSpans(sorted: readonly Position[], road: SpannedRoad): readonly Span[] {
  const { lengthMeters } = road;
  const [first] = sorted;
  if (!first) {
    const ring: SpanEnd = { type: "ring" };
    const around = [
      { meters: 0, end: ring },
      { meters: lengthMeters, end: ring },
    ];
    return spansOf(around, road);
  }
  const again = facilityStop({ ...first, meters: first.meters + lengthMeters });
  return spansOf([...sorted.map(facilityStop), again], road);
}

interface Stop {
  readonly meters: number;
  readonly end: SpanEnd;
}

function facilityStop({ id, meters }: Position): Stop {
  return { meters, end: { type: "facility", id } };
}

function spansOf(stops: readonly Stop[], road: SpannedRoad): readonly Span[] {
  return stops.slice(1).flatMap((to, index) => {
    const from = stops[index] as Stop;
    if (to.meters <= from.meters) return [];
    return [
      {
        fromMeters: from.meters,
        toMeters: to.meters,
        lengthMeters: to.meters - from.meters,
        schematicMeters: spanWithin(road.schematic, from.meters, to.meters, road),
        from: from.end,
        to: to.end,
        isLowerBound: [from.end, to.end].some(({ type }) => type === "road-end" || type === "data-end"),
      },
    ];
  });
}

/** How much of some stretches a span covers; over the start of a ring it goes on at zero. */
export function spanWithin(
  stretches: readonly Stretch[],
  fromMeters: number,
  toMeters: number,
  { lengthMeters }: Pick<SpannedRoad, "lengthMeters">,
): number {
  return (
    metersWithin(stretches, fromMeters, toMeters) +
    metersWithin(stretches, fromMeters - lengthMeters, toMeters - lengthMeters)
  );
}

/**
 * From where, driving on, a facility comes within the spacing. At the end of the road or of the data nobody knows: the
 * last `spacingMeters` before it are unknown.
 */
export function reachOf(
  spans: readonly Span[],
  carriageway: CarriagewayId,
  spacingMeters: number,
  extent: readonly Stretch[],
  road: SpannedRoad,
): Reach {
  const reach = { totalMeters: 0, withinMeters: 0, beyondMeters: 0, unknownMeters: 0 };
  for (const { fromMeters, toMeters, from, to } of spans) {
    const near = Math.min(spacingMeters, toMeters - fromMeters);
    const ahead = carriageway === "rising" ? to : from;
    const total = spanWithin(extent, fromMeters, toMeters, road);
    const nearest =
      carriageway === "rising"
        ? spanWithin(extent, toMeters - near, toMeters, road)
        : spanWithin(extent, fromMeters, fromMeters + near, road);
    reach.totalMeters += total;
    if (ahead.type === "ring") {
      reach.beyondMeters += total;
      continue;
    }
    reach.beyondMeters += total - nearest;
    if (ahead.type === "facility") reach.withinMeters += nearest;
    else reach.unknownMeters += nearest;
  }
  return reach;
}
