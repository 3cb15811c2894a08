import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TruckFact } from "../../../../scripts/sources/truck-parkings-facts.ts";
import type { OsmParking } from "../../../../scripts/sources/truck-parkings-osm.ts";
import {
  groupParkings,
  joinNearPlaces,
  metersBetween,
  type ParkingPlace,
  pointOf,
  SAME_PLACE_METERS,
} from "../../../../scripts/steps/merge-truck-parkings.ts";

/** Metres east and north of a point in Overijssel as degrees, good to a metre over a kilometre. */
function at(eastMeters: number, northMeters: number): [number, number] {
  return [6.4 + eastMeters / 68_130, 52.25 + northMeters / 111_260];
}

function parking(
  id: string,
  name: string | null,
  point: [number, number],
  more: Partial<OsmParking> = {},
): OsmParking {
  return {
    id,
    name,
    isTruckParking: true,
    isRestArea: false,
    isServiceArea: false,
    facilities: [],
    truckPlaces: null,
    street: null,
    geometry: { type: "Point", coordinates: point },
    point,
    areaSquareMeters: 0,
    ...more,
  };
}

function square(
  east: number,
  north: number,
  sizeMeters: number,
): Pick<OsmParking, "geometry" | "areaSquareMeters"> {
  const half = sizeMeters / 2;
  const ring = [
    at(east - half, north - half),
    at(east + half, north - half),
    at(east + half, north + half),
    at(east - half, north + half),
    at(east - half, north - half),
  ];
  return { geometry: { type: "Polygon", coordinates: [ring] }, areaSquareMeters: sizeMeters ** 2 };
}

function fact(name: string, more: Partial<TruckFact> = {}): TruckFact {
  return {
    id: name,
    name,
    kind: "service-area",
    road: "A1",
    side: null,
    hectometre: null,
    point: null,
    osmIds: [],
    truckPlaces: null,
    truckPlacesDate: null,
    truckPlacesRemark: null,
    facilities: [],
    facilitiesPlanned: false,
    charging: null,
    status: "existing",
    statusRemark: null,
    source: "",
    confidence: "high",
    ...more,
  };
}

const idsOf = (places: readonly ParkingPlace[]) => places.map(({ members }) => members.map(({ id }) => id));

describe("groupParkings", () => {
  it("takes an area and the point of the same name in it for one place, drawn at the area", () => {
    const area = parking("area", "Bolder", at(0, 0), square(0, 0, 200));
    const [place, ...others] = groupParkings([parking("point", "BOLDER", at(60, 20)), area], []);
    expect(others).toEqual([]);
    expect(place && pointOf(place)).toEqual(at(0, 0));
  });

  it("keeps two areas of one name on both sides of the road apart", () => {
    const south = parking("south", "Tolnegen", at(0, 0), square(0, 0, 100));
    const north = parking("north", "Tolnegen", at(0, 250), square(0, 250, 100));
    expect(groupParkings([south, north], [])).toHaveLength(2);
  });

  it("gives a nameless bay to the named area next to it, and joins nameless ones near each other", () => {
    const area = parking("area", "Struik", at(0, 0), square(0, 0, 200));
    const bay = parking("bay", null, at(130, 0));
    const far = [
      parking("f1", null, at(2000, 0)),
      parking("f2", null, at(2100, 0)),
      parking("f3", null, at(2200, 0)),
    ];
    expect(idsOf(groupParkings([area, bay, ...far], []))).toEqual([
      ["area", "bay"],
      ["f1", "f2", "f3"],
    ]);
  });

  it("attaches a collected fact to the area it names, else by name, else keeps it as a place", () => {
    const anchored = fact("Bolder", { osmIds: ["area"], side: "right", hectometre: 121.5 });
    const byName = fact("Veelsveld", { point: at(3300, 0) });
    const alone = fact("Friezenberg", { point: at(9000, 0), side: "left" });
    const places = groupParkings(
      [parking("area", "Bolder", at(0, 0), square(0, 0, 100)), parking("other", "veelsveld", at(3000, 0))],
      [anchored, byName, alone],
    );
    expect(places.map(({ members, facts, side }) => [members[0]?.id ?? null, facts[0]?.name, side])).toEqual([
      ["area", "Bolder", "right"],
      ["other", "Veelsveld", null],
      [null, "Friezenberg", "left"],
    ]);
    expect(places[0]?.hectometre).toBe(121.5);
  });
});

describe("joinNearPlaces", () => {
  const place = (id: string, point: [number, number], side: "left" | "right" | null): ParkingPlace => ({
    members: [parking(id, id, point)],
    facts: [],
    road: "A1",
    side,
    hectometre: null,
  });

  it("joins neighbours on one side and leaves those across the road", () => {
    const joined = joinNearPlaces([
      place("a", at(0, 0), "left"),
      place("b", at(100, 0), "left"),
      place("c", at(50, 60), "right"),
    ]);
    expect(idsOf(joined)).toEqual([["a", "b"], ["c"]]);
  });

  it("takes an unknown side for the same side", () => {
    expect(joinNearPlaces([place("a", at(0, 0), "left"), place("b", at(100, 0), null)])).toHaveLength(1);
  });

  it("loses nothing, and leaves no two places within 150 m on one side, whatever the input", () => {
    const input = fc.array(
      fc.record({
        east: fc.integer({ min: 0, max: 1500 }),
        north: fc.integer({ min: 0, max: 600 }),
        name: fc.option(fc.constantFrom("Bolder", "Struik", "Haerst"), { nil: null }),
        size: fc.constantFrom(0, 60, 150),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(input, fc.constantFrom("left", "right", null), (rows, side) => {
        const osm = rows.map(({ east, north, name, size }, index) =>
          parking(`p${index}`, name, at(east, north), size > 0 ? square(east, north, size) : {}),
        );
        const sided = groupParkings(osm, []).map((one, index) => ({
          ...one,
          road: "A1",
          side: index % 2 === 0 ? side : null,
        }));
        const places = joinNearPlaces(sided);
        expect(idsOf(places).flat().sort()).toEqual(osm.map(({ id }) => id).sort());
        for (const [index, one] of places.entries()) {
          for (const other of places.slice(index + 1)) {
            const [from, to] = [pointOf(one), pointOf(other)];
            const across = one.side !== null && other.side !== null && one.side !== other.side;
            if (from && to && !across) {
              expect(metersBetween(from, to)).toBeGreaterThanOrEqual(SAME_PLACE_METERS);
            }
          }
        }
      }),
      { seed: 20_261_121, numRuns: 150 },
    );
  });
});
