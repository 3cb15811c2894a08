import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ManifestRegion } from "../../../../src/catalog/manifest.ts";
import type { LngLat } from "../../../../src/core/coordinates.ts";
import { feature, layer, point, worldOf } from "../suitability/world.ts";
import { at, compute, exit, gapsOf, onlyChain, parking, roadFeature, straight } from "./road.ts";

describe("gaps of a hand-made road of 100 km", () => {
  it("finds them per carriageway: what lies right serves rising posts, left falling ones", async () => {
    const parkings = [
      parking("a", 10),
      parking("b", 30),
      parking("c", 80),
      parking("d", 40, { side: "left" }),
      parking("e", 50, { side: "left" }),
    ];
    const chain = onlyChain(await compute({ parkings }));
    expect(gapsOf(chain, "rising")).toEqual([[30, 80]]);
    expect(gapsOf(chain, "falling")).toEqual([
      [0, 40],
      [50, 100],
    ]);
    const [rising, falling] = chain.carriageways;
    expect(rising?.certain.worst).toMatchObject({
      from: { type: "facility", id: "b" },
      to: { type: "facility", id: "c" },
      isLowerBound: false,
    });
    expect(falling?.certain.worst).toMatchObject({ to: { type: "road-end" }, isLowerBound: true });
    expect(rising?.certain.worst?.lengthMeters).toBeCloseTo(50_000, -2);
  });

  it("turns the road around when posts fall along it", async () => {
    const exits = [0, 20, 40, 60, 80, 100].map((kilometers) =>
      exit(`x${kilometers}`, kilometers, 200 - kilometers),
    );
    const parkings = [parking("a", 10), parking("b", 30)];
    const chain = onlyChain(await compute({ exits, parkings }));
    expect(gapsOf(chain, "rising")).toEqual([[0, 70]]);
    expect(gapsOf(chain, "falling")).toEqual([[0, 100]]);
    expect(chain.facilities.map(({ id, hectometre }) => [id, Math.round(hectometre ?? 0)])).toEqual([
      ["b", 170],
      ["a", 190],
    ]);
    expect(chain.coordinates[0]?.[0]).toBeCloseTo(at(100)[0], 9);
  });

  it("makes bounds of an unknown side, and never a zero of an unknown capacity", async () => {
    const parkings = [
      parking("a", 20),
      parking("b", 50, { side: null }),
      parking("c", 80, { truckPlaces: 30 }),
    ];
    const chain = onlyChain(await compute({ parkings }));
    expect(gapsOf(chain, "rising", "certain")).toEqual([[20, 80]]);
    expect(gapsOf(chain, "rising", "possible")).toEqual([
      [20, 50],
      [50, 80],
    ]);
    expect(gapsOf(chain, "falling", "possible")).toEqual([
      [0, 50],
      [50, 100],
    ]);
    const [, doubted] = chain.facilities;
    expect(doubted?.counts.rising).toEqual({ answer: "maybe", doubts: ["side-unknown"] });

    const large = onlyChain(await compute({ parkings }, { minimumCapacity: 25 }));
    expect(gapsOf(large, "rising", "certain")).toEqual([[0, 80]]);
    expect(gapsOf(large, "rising", "possible")).toEqual(gapsOf(chain, "rising", "possible"));
    const larger = onlyChain(await compute({ parkings }, { minimumCapacity: 31 }));
    expect(gapsOf(larger, "rising", "certain")).toEqual([[0, 100]]);
    expect(gapsOf(larger, "rising", "possible")).toEqual([
      [20, 50],
      [50, 100],
    ]);
  });

  it("counts a security level that nobody says apart", async () => {
    const parkings = [
      parking("a", 25, { securityLevel: "Gold" }),
      parking("b", 50),
      parking("c", 75, { securityLevel: "bronze" }),
    ];
    const { facilities } = onlyChain(await compute({ parkings }, { minimumSecurity: "silver" }));
    expect(facilities.map(({ counts }) => counts.rising)).toEqual([
      { answer: "yes" },
      { answer: "maybe", doubts: ["security-unknown"] },
      { answer: "no", reasons: ["security"] },
    ]);
  });

  it("keeps what is planned apart from what is there, and what is only wished for out of both", async () => {
    const parkings = [
      parking("a", 20),
      parking("plan", 45, { status: "planned" }),
      parking("wish", 70, { status: "lobbied" }),
      parking("gone", 90, { status: "unknown" }),
    ];
    const chain = onlyChain(await compute({ parkings }));
    expect(gapsOf(chain, "rising", "certain")).toEqual([[20, 100]]);
    expect(gapsOf(chain, "rising", "possible")).toEqual([[20, 90]]);
    expect(gapsOf(chain, "rising", "withPlans")).toEqual([[45, 90]]);
    const counted = onlyChain(await compute({ parkings }, { statuses: ["existing", "planned", "unknown"] }));
    expect(gapsOf(counted, "rising", "certain")).toEqual([[45, 90]]);
  });

  it("takes what lies near the road without a number of it, and leaves what is of another road", async () => {
    const near = (id: string, kilometers: number, northDegrees: number, more = {}) =>
      feature(id, "truck-parking", point(...at(kilometers, northDegrees)), more);
    const parkings = [
      near("near", 30, 0.005),
      near("far", 50, 0.02),
      near("other", 60, 0, { road: "A2" }),
      near("named", 70, 0.02, { road: "A1" }),
      near("astray", 80, 0.2, { road: "A1" }),
      { ...near("nowhere", 0, 0, { road: "A1" }), geometry: null },
    ];
    const outcome = await compute({ parkings });
    const { facilities } = onlyChain(outcome);
    expect(
      facilities.map(({ id, isRoadStated, side, sideBasis }) => [id, isRoadStated, side, sideBasis]),
    ).toEqual([
      ["near", false, "both", "exit"],
      ["named", true, "both", "exit"],
    ]);
    expect(facilities[0]?.offRoadMeters).toBeCloseTo(556, -1);
    expect(outcome.unplaced.map(({ id }) => id)).toEqual(["astray", "nowhere"]);
    expect(outcome.warnings).toContainEqual({ code: "facility-without-place", subject: "truck-parkings" });
    const wider = onlyChain(await compute({ parkings }, { maximumOffRoadMeters: 3000 }));
    expect(wider.facilities.map(({ id }) => id)).toEqual(["near", "far", "named"]);
  });

  it("measures to the nearest place", async () => {
    const places = [
      feature("dorp", "village", point(...at(20, 0.01)), { importance: 5 }),
      feature("stad", "city", point(...at(99, 0.05)), { importance: 1 }),
    ];
    const chain = onlyChain(await compute({ parkings: [parking("a", 20)], places }));
    expect(chain.facilities[0]?.nearestPlace?.id).toBe("dorp");
    expect(chain.facilities[0]?.nearestPlace?.distanceMeters).toBeCloseTo(1113, 0);
    expect(chain.carriageways.map(({ towards }) => towards)).toEqual(["stad", "stad"]);
  });
});

describe("where is looked", () => {
  const region = {
    id: "midden",
    bounds: [at(40)[0], 52, at(60)[0], 53],
    municipalities: [] as readonly string[],
  } as ManifestRegion;
  const parkings = [parking("a", 10), parking("b", 50), parking("c", 95)];

  it("shows a gap that touches the region whole, with what lies over its border", async () => {
    const chain = onlyChain(await compute({ parkings }, { extent: "midden" }, [region]));
    expect(chain.extent.map(({ fromMeters, toMeters }) => [fromMeters, toMeters].map(kilometers))).toEqual([
      [40, 60],
    ]);
    expect(gapsOf(chain, "rising")).toEqual([
      [10, 50],
      [50, 95],
    ]);
    const reach = chain.carriageways[0]?.certain.reach;
    expect(kilometers(reach?.totalMeters)).toBe(20);
    expect(kilometers(reach?.withinMeters)).toBe(10);
    expect(kilometers(reach?.beyondMeters)).toBe(10);
    expect(chain.carriageways[0]?.certain.facilityCount).toBe(1);
  });

  it("looks at the whole road when it does not touch the region, or the region is not known, and says so", async () => {
    const elsewhere = { ...region, bounds: [3, 50, 4, 51] } as ManifestRegion;
    const away = await compute({ parkings }, { extent: "midden" }, [elsewhere]);
    expect(away.warnings).toContainEqual({ code: "road-outside-extent", subject: "A1" });
    const whole = onlyChain(await compute({ parkings }));
    expect(onlyChain(away)).toEqual({ ...whole, isOutsideRegion: true });
    const unknown = await compute({ parkings }, { extent: "nergens" });
    expect(unknown.warnings).toContainEqual({ code: "unknown-region", subject: "nergens" });
  });

  it("ends where facilities are not known: what lies beyond is no gap", async () => {
    const outline = `${at(20)[0]},52 ${at(70)[0]},52 ${at(70)[0]},53 ${at(20)[0]},53 ${at(20)[0]},52`;
    const chain = onlyChain(await compute({ parkings, outline }));
    expect(gapsOf(chain, "rising")).toEqual([[20, 50]]);
    expect(chain.carriageways[0]?.certain.spans.map(({ from, to }) => [from.type, to.type])).toEqual([
      ["data-end", "facility"],
      ["facility", "data-end"],
    ]);
    const outside = await compute({ parkings, outline: "3,50 4,50 4,51 3,51 3,50" });
    expect(outside.warnings).toContainEqual({ code: "road-outside-data", subject: "A1" });
    const unsaid = await compute({ parkings, outline: null });
    expect(unsaid.warnings).toContainEqual({ code: "completeness-unknown", subject: "truck-parkings" });
  });
});

describe("what nobody says", () => {
  it("is a doubt: whether a lorry can use a charger", async () => {
    const charger = (id: string, kilometers: number, kind: string, vehicles: string | null) =>
      feature(id, kind, point(...at(kilometers)), { powerKilowatts: 350, vehicles });
    const energy = [
      charger("trucks", 20, "truck-charging", null),
      charger("unsaid", 40, "fast-charging", null),
      charger("both", 60, "fuel", "bus; truck"),
      charger("cars", 80, "fast-charging", "car"),
    ];
    const { facilities } = onlyChain(await compute({ energy }, { layer: "energy" }));
    expect(facilities.map(({ counts }) => counts.rising)).toEqual([
      { answer: "yes" },
      { answer: "maybe", doubts: ["vehicles-unknown"] },
      { answer: "yes" },
      { answer: "no", reasons: ["vehicles"] },
    ]);
  });

  it("is counted apart from what is known, and is never zero", async () => {
    const parkings = [
      parking("a", 10, { truckPlaces: 30, securityLevel: "Gold" }),
      parking("b", 20, { truckPlaces: 0, side: "left" }),
      parking("c", 30, { securityLevel: "bronze" }),
      parking("d", 40, { status: "unknown" }),
      parking("wish", 50, { status: "lobbied", truckPlaces: 99 }),
    ];
    expect(onlyChain(await compute({ parkings })).tally).toEqual({
      facilities: 4,
      capacityKnown: 2,
      capacityTotal: 30,
      levels: [
        { level: "bronze", facilities: 1 },
        { level: "gold", facilities: 1 },
      ],
    });
    expect(onlyChain(await compute({ parkings: [parking("c", 30)] })).tally.capacityTotal).toBeNull();
  });
});

describe("where posts jump", () => {
  // Ten kilometres are missing on the posts between 40 and 60: there, the line is followed.
  const exits = [0, 20, 40].map((kilometers) => exit(`x${kilometers}`, kilometers, kilometers));
  const after = [60, 80, 100].map((kilometers) => exit(`x${kilometers}`, kilometers, kilometers + 10));

  it("tells how much is measured along the line, and how far line and posts differ", async () => {
    const chain = onlyChain(
      await compute({ exits: [...exits, ...after], parkings: [parking("a", 30), parking("b", 90)] }),
    );
    expect(chain.schematic).toHaveLength(1);
    const [stretch] = chain.schematic;
    expect([stretch?.fromMeters, stretch?.toMeters].map(kilometers)).toEqual([40, 60]);
    expect(gapsOf(chain, "rising")).toEqual([
      [0, 30],
      [30, 90],
    ]);
    const spans = chain.carriageways[0]?.certain.spans ?? [];
    expect(spans.map(({ schematicMeters }) => kilometers(schematicMeters))).toEqual([0, 20, 0]);
    expect(chain.error.lineToPosts).toBeCloseTo(1, 3);
    const bare = onlyChain(await compute({ parkings: [parking("a", 30)] }));
    expect(bare.schematic).toEqual([{ fromMeters: 0, toMeters: bare.lengthMeters }]);
    expect(bare.error.lineToPosts).toBeNull();
  });
});

describe("odd worlds", () => {
  it("finds the same facilities on a road whatever other roads are asked for with it", async () => {
    // Alone it runs as drawn, joined to the other the other way: the same distances, rounded otherwise.
    const roads = [straight("A35", 60, 40), straight("N35", 0, 39)];
    const exits = [1, 10, 20, 38].map((kilometers) => exit(`x${kilometers}`, kilometers, kilometers, "N35"));
    const parkings = Array.from({ length: 50 }, (_, index) => ({
      ...parking(`p${index}`, 0, { road: "A35" }),
      geometry: point(...at(40 + index * 0.397, 0.0007 * (index + 1))),
    }));
    const { chains } = await compute({ roads, parkings, exits }, { roads: ["A35", "A35+N35"] });
    expect(chains.map(({ id, facilities }) => [id, facilities.length])).toEqual([
      ["A35", 50],
      ["A35+N35", 50],
    ]);
  });

  it("names a road that is not drawn, and the layers that are missing", async () => {
    const outcome = await compute({}, { roads: ["A99", "A1"] });
    expect(outcome.warnings).toContainEqual({ code: "road-not-found", subject: "A99" });
    expect(outcome.chains.map(({ id }) => id)).toEqual(["A1"]);
    const { coverage } = await import("../../../../src/analyses/coverage/index.ts");
    const { compute: bare } = await coverage.load();
    const empty = await bare(new Map(), coverage.defaults, () => {});
    expect(empty.chains).toEqual([]);
    expect(empty.warnings.filter(({ code }) => code === "layer-missing")).toHaveLength(5);
  });

  it("measures nothing without the layer of the facilities: unknown is no gap", async () => {
    const { coverage } = await import("../../../../src/analyses/coverage/index.ts");
    const { compute: bare } = await coverage.load();
    const world = worldOf(layer("roads", [straight("A1", 0, 100)]));
    const outcome = await bare(world, { ...coverage.defaults, roads: ["A1"] }, () => {});
    expect(outcome.warnings).toContainEqual({ code: "layer-missing", subject: "truck-parkings" });
    const [rising] = onlyChain(outcome).carriageways;
    expect(rising?.certain).toMatchObject({ spans: [], gaps: [], worst: null, proposals: [] });
    expect(rising?.certain.reach.totalMeters).toBe(0);
  });

  it("has one gap from end to end with no facility, one that does not count, or none with a place", async () => {
    for (const parkings of [
      [],
      [parking("a", 50, { kind: "else" })],
      [{ ...parking("a", 50), geometry: null }],
    ]) {
      const [rising] = onlyChain(await compute({ parkings })).carriageways;
      expect(rising?.certain.gaps).toHaveLength(1);
      expect(rising?.certain.worst?.lengthMeters).toBeCloseTo(100_000, -3);
      expect(rising?.certain.reach.withinMeters).toBe(0);
      expect(kilometers(rising?.certain.reach.unknownMeters)).toBe(25);
    }
  });

  it("keeps its head with all facilities at one place, and with a road of no length", async () => {
    const parkings = ["a", "b", "c"].map((id) => parking(id, 40));
    const chain = onlyChain(await compute({ parkings }));
    expect(gapsOf(chain, "rising")).toEqual([
      [0, 40],
      [40, 100],
    ]);
    const dot = roadFeature("A1", [at(5), at(5)]);
    const short = onlyChain(await compute({ roads: [dot], parkings: [parking("a", 5)] }));
    expect(JSON.stringify(short)).not.toMatch(/null,null|NaN/);
    expect(short.carriageways[0]?.certain.worst).toBeNull();
  });

  it("has no number that is none, however far off a place or a facility is", async () => {
    const [longitude, latitude] = at(50);
    const antipode = point(longitude - 180, -latitude);
    const far = [point(longitude, 89.9), point(longitude - 180, 0), antipode];
    for (const geometry of far) {
      const outcome = await compute({
        parkings: [parking("a", 40), { ...parking("far", 0), geometry }],
        places: [{ ...feature("ver", "city", antipode, { importance: 1 }), geometry }],
        exits: [exit("x", 30, 30), { ...exit("y", 0, 60), geometry }],
      });
      const odd: string[] = [];
      JSON.stringify(outcome, (key, value: unknown) => {
        if (typeof value === "number" && !Number.isFinite(value)) odd.push(key);
        return value;
      });
      expect(odd).toEqual([]);
      expect(outcome.unplaced.map(({ id }) => id)).toEqual(["far"]);
    }
  });

  it("goes round a ring", async () => {
    const ring: LngLat[] = [at(0), at(10), at(10, 0.09), at(0, 0.09), at(0)];
    const chain = onlyChain(
      await compute(
        { roads: [roadFeature("A1", ring)], parkings: [parking("a", 1), parking("b", 9)] },
        { spacingMeters: 20_000 },
      ),
    );
    expect(chain.isClosed).toBe(true);
    const [gap, another] = chain.carriageways[0]?.certain.gaps ?? [];
    expect(another).toBeUndefined();
    expect(gap?.lengthMeters).toBeCloseTo(chain.lengthMeters - 8000, -1);
    expect(gap?.isLowerBound).toBe(false);
    const [proposal] = chain.carriageways[0]?.certain.proposals ?? [];
    expect(proposal?.worstMeters).toBeCloseTo((chain.lengthMeters - 8000) / 2, -1);
    expect(proposal?.places[0]?.meters).toBeLessThanOrEqual(chain.lengthMeters);
    const empty = onlyChain(await compute({ roads: [roadFeature("A1", ring)] }));
    expect(empty.carriageways[0]?.certain.worst).toMatchObject({
      from: { type: "ring" },
      isLowerBound: false,
    });
  });

  it("joins pieces that nearly meet, and keeps pieces apart that do not", async () => {
    const joined = onlyChain(
      await compute(
        {
          roads: [straight("A35", 40, 60), straight("N35", 0, 38)],
          parkings: [parking("a", 50, { road: "A35" })],
        },
        { roads: ["A35+N35"] },
      ),
    );
    expect(joined.roads).toEqual(["N35", "A35"]);
    expect(joined.bridges.map(({ fromMeters, toMeters }) => kilometers(toMeters - fromMeters))).toEqual([2]);
    expect(kilometers(joined.lengthMeters)).toBe(60);
    const apart = await compute({
      roads: [straight("A1", 50, 60), straight("A1", 0, 20)],
      parkings: [parking("a", 55)],
    });
    expect(apart.chains.map(({ id, facilities }) => [id, facilities.length])).toEqual([
      ["A1/1", 0],
      ["A1/2", 1],
    ]);
    expect(apart.warnings).toContainEqual({ code: "road-in-pieces", subject: "A1" });
  });

  it("says of a charger on a service area which side it serves", async () => {
    const charger = (id: string, kilometers: number, north: number) =>
      feature(id, "fast-charging", point(...at(kilometers, north)), { powerKilowatts: 350 });
    const parkings = [
      parking("south", 20),
      { ...parking("north", 20, { side: "left" }), geometry: point(...at(20, 0.0015)) },
      parking("unsaid", 40, { side: null }),
    ];
    const energy = [
      charger("c1", 20, -0.0002),
      charger("c2", 20.01, 0.0008),
      charger("c3", 40, 0),
      charger("c4", 60, 0.004),
    ];
    const { facilities } = onlyChain(await compute({ parkings, energy }, { layer: "energy" }));
    expect(facilities.map(({ id, side, sideBasis, capacity }) => [id, side, sideBasis, capacity])).toEqual([
      ["c1", "right", "service-area", 350],
      ["c2", "unknown", "unknown", 350],
      ["c3", "unknown", "unknown", 350],
      ["c4", "both", "exit", 350],
    ]);
  });

  it("answers for 100,000 facilities", async () => {
    const parkings = Array.from({ length: 100_000 }, (_, index) =>
      parking(`p${index}`, (index * 7919) % 100),
    );
    const chain = onlyChain(await compute({ parkings }));
    expect(chain.facilities).toHaveLength(100_000);
    expect(chain.carriageways[0]?.certain.gaps).toEqual([]);
  }, 60_000);
});

it("comes to the same whatever the order of roads, pieces, exits and facilities", async () => {
  const pieces = [straight("A1", 0, 30), straight("A1", 32, 60), straight("A1", 61, 100)];
  const exits = [5, 25, 45, 65, 85].map((kilometers) => exit(`x${kilometers}`, kilometers, 100 + kilometers));
  const parkings = [10, 10, 33, 58, 58, 90].map((kilometers, index) =>
    parking(`p${index}`, kilometers, { side: index % 3 === 0 ? null : index % 2 === 0 ? "left" : "right" }),
  );
  const expected = JSON.stringify(await compute({ roads: pieces, exits, parkings }, { addPlaces: 3 }));
  const orders = fc.tuple(
    fc.shuffledSubarray(pieces, { minLength: 3 }),
    fc.shuffledSubarray(exits, { minLength: 5 }),
    fc.shuffledSubarray(parkings, { minLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(orders, async ([roads, shuffledExits, shuffledParkings]) => {
      const again = await compute(
        { roads, exits: shuffledExits, parkings: shuffledParkings },
        { addPlaces: 3 },
      );
      expect(JSON.stringify(again)).toBe(expected);
    }),
    { numRuns: 25 },
  );
});

function kilometers(meters: number | undefined): number {
  return Math.round((meters ?? Number.NaN) / 1000);
}
