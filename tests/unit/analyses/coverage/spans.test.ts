import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposePlaces } from "../../../../src/analyses/coverage/propose-places.ts";
import type { CarriagewayId, Stretch } from "../../../../src/analyses/coverage/result.ts";
import { reachOf, type SpannedRoad, spansBetween } from "../../../../src/analyses/coverage/spans.ts";

const positionsAt = (meters: readonly number[]) =>
  meters.map((each, index) => ({ id: `f${index}`, meters: each }));
const LENGTH = 120;
const open: SpannedRoad = {
  lengthMeters: LENGTH,
  isClosed: false,
  known: [{ fromMeters: 0, toMeters: LENGTH }],
  schematic: [],
};
const ring: SpannedRoad = { ...open, isClosed: true };

/** Half a metre off the grid, so that no place is where something begins. */
const spots = Array.from({ length: LENGTH }, (_, meter) => meter + 0.5);
const within = ({ fromMeters, toMeters }: Stretch, spot: number) => spot >= fromMeters && spot <= toMeters;

type Answer = "withinMeters" | "beyondMeters" | "unknownMeters";

/** Drives on from a spot, one metre at a time, until something comes. */
function driveFrom(
  spot: number,
  facilities: readonly number[],
  road: SpannedRoad,
  way: 1 | -1,
  spacing: number,
): Answer {
  const isKnown = (meters: number) => road.isClosed || road.known.some((stretch) => within(stretch, meters));
  for (let driven = 0.5; driven <= spacing; driven += 1) {
    const ahead = spot + driven * way;
    if (facilities.includes(road.isClosed ? (ahead + LENGTH) % LENGTH : ahead)) return "withinMeters";
    // Past the edge of what is known, between two metres.
    if (!isKnown(ahead + way / 4)) return "unknownMeters";
  }
  return "beyondMeters";
}

/** What driving from every spot comes to; shares no code with what is tested. */
function drive(
  facilities: readonly number[],
  road: SpannedRoad,
  carriageway: CarriagewayId,
  spacing: number,
  extent: readonly Stretch[],
) {
  const tally: Record<Answer, number> = { withinMeters: 0, beyondMeters: 0, unknownMeters: 0 };
  for (const spot of spots) {
    const isLookedAt = [road.known, extent].every((all) => all.some((stretch) => within(stretch, spot)));
    if (isLookedAt) tally[driveFrom(spot, facilities, road, carriageway === "rising" ? 1 : -1, spacing)] += 1;
  }
  return tally;
}

const meter = fc.integer({ min: 0, max: LENGTH });
const facilities = fc.array(meter, { maxLength: 8 });
const stretch = fc
  .tuple(meter, meter)
  .filter(([a, b]) => a !== b)
  .map(([a, b]): Stretch => ({ fromMeters: Math.min(a, b), toMeters: Math.max(a, b) }));
const carriageway = fc.constantFrom<CarriagewayId>("rising", "falling");

describe("spans", () => {
  it("run to the end of the road, also when rounding stops just short of it", () => {
    const known = [{ fromMeters: 1e-9, toMeters: LENGTH - 1e-9 }];
    const [span] = spansBetween([], { ...open, known });
    expect([span?.from.type, span?.to.type]).toEqual(["road-end", "road-end"]);
    const [round] = spansBetween(positionsAt([30]), { ...ring, known });
    expect(round?.lengthMeters).toBe(LENGTH);
  });

  it("cover what is known once, from facility to facility", () => {
    fc.assert(
      fc.property(facilities, stretch, (meters, known) => {
        const spans = spansBetween(positionsAt(meters), { ...open, known: [known] });
        expect(spans[0]?.fromMeters).toBe(known.fromMeters);
        expect(spans.at(-1)?.toMeters).toBe(known.toMeters);
        spans.slice(1).forEach((span, index) => {
          expect(span.fromMeters).toBe(spans[index]?.toMeters);
          expect(meters).toContain(span.fromMeters);
        });
        for (const span of spans) {
          expect(meters.some((each) => each > span.fromMeters && each < span.toMeters)).toBe(false);
        }
      }),
    );
  });

  it("go round a ring once", () => {
    fc.assert(
      fc.property(facilities, (meters) => {
        const spans = spansBetween(positionsAt(meters), ring);
        expect(spans.reduce((sum, { lengthMeters }) => sum + lengthMeters, 0)).toBe(LENGTH);
        expect(spans.some(({ isLowerBound }) => isLowerBound)).toBe(false);
      }),
    );
  });
});

describe("reach", () => {
  it("is what driving from every metre comes to", () => {
    const spacing = fc.integer({ min: 1, max: LENGTH });
    fc.assert(
      fc.property(facilities, stretch, stretch, spacing, carriageway, (meters, known, extent, reach, id) => {
        const road = { ...open, known: [known] };
        const inside = meters.filter((each) => within(known, each));
        const found = reachOf(spansBetween(positionsAt(meters), road), id, reach, [extent], road);
        expect(found).toMatchObject(drive(inside, road, id, reach, [extent]));
        expect(found.withinMeters + found.beyondMeters + found.unknownMeters).toBeCloseTo(
          found.totalMeters,
          9,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("is what driving round a ring comes to", () => {
    const spacing = fc.integer({ min: 1, max: LENGTH });
    fc.assert(
      fc.property(facilities, stretch, spacing, carriageway, (meters, extent, reach, id) => {
        const onRing = meters.map((each) => each % LENGTH);
        const found = reachOf(spansBetween(positionsAt(onRing), ring), id, reach, [extent], ring);
        expect(found).toMatchObject(drive(onRing, ring, id, reach, [extent]));
      }),
      { numRuns: 300 },
    );
  });
});

describe("new places", () => {
  /** The longest way between neighbours. */
  const longest = (stops: readonly number[]) => {
    const sorted = stops.toSorted((a, b) => a - b);
    return Math.max(...sorted.slice(1).map((stop, index) => stop - (sorted[index] ?? 0)));
  };

  it("shorten the longest span as much as any choice of places on a fine grid can", () => {
    // Lengths that two, three and four divide: the best places are on the grid.
    const lengths = fc.array(fc.constantFrom(0, 12, 24, 36), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 3 }), (parts, count) => {
        const stops = [0];
        for (const part of parts) stops.push((stops.at(-1) ?? 0) + part);
        const end = stops.at(-1) ?? 0;
        const road = {
          lengthMeters: end,
          isClosed: false,
          known: [{ fromMeters: 0, toMeters: end }],
          schematic: [],
        };
        const spans = spansBetween(positionsAt(stops.slice(1, -1)), road);
        if (spans.length === 0) return;
        const proposed = proposePlaces(spans, count);
        expect(proposed.meters).toHaveLength(count);
        expect(longest([...stops, ...proposed.meters])).toBeCloseTo(proposed.worstMeters, 9);
        const sorted = [...stops, ...proposed.meters].toSorted((x, y) => x - y);
        const ends = [[sorted[0], sorted[1]], sorted.slice(-2)].map(([from = 0, to = 0]) => to - from);
        const touchesEnd = ends.some((part) => Math.abs(part - proposed.worstMeters) < 1e-9);
        expect(proposed.isLowerBound).toBe(touchesEnd && proposed.worstMeters > 0);

        let best = Number.POSITIVE_INFINITY;
        const choose = (first: number, chosen: readonly number[]): void => {
          if (chosen.length === count) best = Math.min(best, longest([...stops, ...chosen]));
          else for (let place = first; place <= end; place++) choose(place, [...chosen, place]);
        };
        choose(0, []);
        expect(proposed.worstMeters).toBeCloseTo(best, 9);
      }),
      { numRuns: 60 },
    );
  });

  it("divide an empty ring", () => {
    const spans = spansBetween([], ring);
    expect(proposePlaces(spans, 1).worstMeters).toBe(LENGTH);
    expect(proposePlaces(spans, 2)).toEqual({
      meters: [60, 120],
      worstMeters: 60,
      isLowerBound: false,
    });
    expect(proposePlaces(spans, 3).worstMeters).toBe(40);
  });

  it("are none where there is nothing to divide", () => {
    expect(proposePlaces([], 2)).toEqual({ meters: [], worstMeters: 0, isLowerBound: false });
  });
});
