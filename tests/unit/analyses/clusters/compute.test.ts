import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ManifestRegion } from "../../../../src/catalog/manifest.ts";
import { committedWorld, feature, layer } from "../suitability/world.ts";
import { ASKED, at, block, densityOf, find, park, parks, told, worldWith } from "./world.ts";

const REGION = { id: "here", municipalities: ["GM0001"], bounds: [0, 0, 0, 0] } as unknown as ManifestRegion;
const MUNICIPALITY = layer("municipalities", [
  feature("hier", "municipality", block(-50_000, -50_000, 0, 50_000), { code: "GM0001", name_nl: "Hier" }),
]);

describe("what belongs together", () => {
  it("goes by the edges of long parks, not by their middles", async () => {
    const world = worldWith(
      parks(
        park("west", block(0, 0, 4000, 200), 80),
        park("east", block(4100, 0, 8000, 200), 78),
        park("middle", at(2000, 900), 5),
      ),
    );
    // Their middles lie 4 km apart and their edges 100 m; the point lies 700 m from the one edge.
    expect(told(await find(world))).toEqual({ clusters: [["west", "east"]], scattered: ["middle"] });
    expect(told(await find(world, { radiusMeters: 750 })).scattered).toEqual([]);
    expect(told(await find(world, { radiusMeters: 90 })).clusters).toEqual([]);
  });

  it("counts a park within another, and parks that share an area, as touching", async () => {
    const world = worldWith(
      parks(
        park("around", block(0, 0, 3000, 3000), 900),
        park("inside", block(1400, 1400, 1600, 1600), 4),
        feature("shared", "shared-area", block(9000, 0, 9500, 500)),
        park("one", null, 10, { locatedIn: "shared" }),
        park("two", null, 12, { locatedIn: "shared" }),
      ),
    );
    const outcome = await find(world, { radiusMeters: 50 });
    expect(told(outcome).clusters).toEqual([
      ["around", "inside"],
      ["two", "one"],
    ]);
    expect(outcome.sites.map(({ place }) => place)).toEqual(["area", "area", "shared-area", "shared-area"]);
    expect(outcome.warnings).toContainEqual({
      code: "measured-from-shared-area",
      subject: "sites",
      count: 2,
      hectares: 22,
    });
  });

  it("never cuts at a border: the cluster is whole, and only what belongs to the region is listed and counted", async () => {
    const world = worldWith(
      MUNICIPALITY,
      parks(
        park("home", at(-200, 0), 10, { municipality: "Hier" }),
        park("beyond", at(200, 0), 30, { municipality: "Daar" }),
        park("far", at(9000, 0), 20, { municipality: "Daar" }),
        park("alone", at(-9000, 0), 7, { municipality: "Hier" }),
      ),
    );
    const outcome = await find(world, { region: "here" }, [REGION]);
    expect(told(outcome)).toEqual({ clusters: [["beyond", "home"]], scattered: ["alone"] });
    const { clusters, shares } = densityOf(outcome);
    expect(clusters[0]?.hectares).toEqual({ known: 40, unknownCount: 0 });
    expect(clusters[0]?.listedHectares).toEqual({ known: 10, unknownCount: 0 });
    expect(shares).toMatchObject({ sites: 2, clustered: { known: 10 }, scattered: { known: 7 } });
  });

  it("lists a cluster beyond the region when it is the nearest of a scattered site", async () => {
    const world = worldWith(
      MUNICIPALITY,
      parks(
        park("alone", at(-1000, 0), 7, { municipality: "Hier" }),
        park("a", at(1000, 0), 30, { municipality: "Daar" }),
        park("b", at(1100, 0), 30, { municipality: "Daar" }),
        park("c", at(90_000, 0), 30, { municipality: "Daar" }),
        park("d", at(90_100, 0), 30, { municipality: "Daar" }),
      ),
    );
    const outcome = await find(world, { region: "here" }, [REGION]);
    expect(told(outcome)).toEqual({ clusters: [["a", "b"]], scattered: ["alone"] });
    const { nearestCluster } = densityOf(outcome).scattered[0] ?? {};
    expect(nearestCluster?.number).toBe(1);
    expect(nearestCluster?.distanceMeters).toBeCloseTo(2000, -1);
  });

  it("says that a region is not known, and lists nothing", async () => {
    const outcome = await find(worldWith(parks(park("a", at(0, 0), 1))), { region: "nowhere" });
    expect(outcome.warnings).toContainEqual({ code: "unknown-region", subject: "nowhere" });
    expect(told(outcome)).toEqual({ clusters: [], scattered: [] });
  });
});

describe("what is not known", () => {
  const world = worldWith(
    parks(
      park("known", at(0, 0), 30),
      park("silent", at(100, 0), null),
      park("not-a-number", at(200, 0), Number.NaN),
      park("nowhere", null, 12),
    ),
  );

  it("is a site without hectares: never zero, never large-scale, never small", async () => {
    const outcome = await find(world, { largeScaleHectares: 20 });
    expect(densityOf(outcome).clusters[0]?.hectares).toEqual({ known: 30, unknownCount: 2 });
    expect(outcome.sites.map(({ name, isLargeScale }) => [name, isLargeScale])).toEqual([
      ["known", true],
      ["not-a-number", null],
      ["nowhere", false],
      ["silent", null],
    ]);
    expect(densityOf(outcome).largeScaleShares).toMatchObject({
      sites: 1,
      hectares: { known: 30, unknownCount: 0 },
    });
  });

  it("adds nothing to the hectares that make a cluster", async () => {
    expect(told(await find(world, { minimumHectares: 31 })).clusters).toEqual([]);
    expect(told(await find(world, { minimumHectares: 30 })).clusters).toHaveLength(1);
  });

  it("is no scattered site when it has no place, and is told", async () => {
    const outcome = await find(world);
    expect(told(outcome).scattered).toEqual([]);
    expect(densityOf(outcome).roles).toContain("without-place");
    expect(densityOf(outcome).shares.withoutPlace).toEqual({ known: 12, unknownCount: 0 });
    expect(outcome.warnings).toEqual([
      { code: "without-place", subject: "sites", count: 1, hectares: 12 },
      { code: "without-hectares", subject: "sites", count: 2 },
      { code: "measured-from-point", subject: "sites", count: 3, hectares: 30 },
    ]);
  });
});

describe("what a cluster reaches", () => {
  const two = parks(park("a", at(0, 0), 60), park("b", at(100, 0), 20));
  const exits = layer("road-exits", [
    feature("exit", "exit", at(3000, 0)),
    feature("cross", "junction", at(200, 0)),
  ]);
  const ports = layer("ports", [
    feature("port", "harbour", at(0, 4000)),
    feature("dock", "basin", at(0, -300)),
  ]);
  const terminals = layer(
    "terminals",
    [
      feature("rail", "rail", at(-9000, 0), { status: "planned", modes: "road; rail" }),
      feature("box", "container", at(0, 4500), { modes: "water; road" }),
    ],
    "3,50 8,50 8,54 3,54 3,50",
  );

  it("counts what suitability counts, edge to edge, with what is not sure apart", async () => {
    const outcome = await find(worldWith(two, exits, ports, terminals), { modeMeters: 5000 });
    const [cluster] = densityOf(outcome).clusters;
    expect(cluster?.modes).toEqual({ road: "yes", water: "yes", rail: "no" });
    expect(cluster?.modeCount).toEqual({ low: 2, high: 2 });
    expect(cluster?.nearest["road-exit"]).toMatchObject({ asset: { featureId: "exit" }, doubt: "none" });
    expect(cluster?.nearest["road-exit"].distanceMeters).toBeCloseTo(2900, -1);
    expect(cluster?.nearest.terminal.asset?.featureId).toBe("box");
    // A basin may be for yachts: the quay is at most as far as the harbour, and may be as near as the basin.
    expect(cluster?.nearest.quay).toMatchObject({ asset: { featureId: "port" }, doubt: "maybe-nearer" });
    expect(cluster?.nearest.quay.atLeastMeters).toBeCloseTo(300, -1);
    expect(densityOf(outcome).shares.atLeast).toEqual([
      { modes: 1, low: 80, high: 80 },
      { modes: 2, low: 80, high: 80 },
      { modes: 3, low: 0, high: 0 },
    ]);
  });

  it("looks no farther than was asked", async () => {
    const outcome = await find(worldWith(two, exits, ports, terminals), { modeMeters: 2000 });
    expect(densityOf(outcome).clusters[0]?.modes).toEqual({ road: "no", water: "maybe", rail: "no" });
    expect(densityOf(outcome).shares.atLeast[0]).toEqual({ modes: 1, low: 0, high: 80 });
  });

  it("takes a plan for what exists only when asked to", async () => {
    const world = worldWith(two, exits, ports, terminals);
    const planned = await find(world, { modeMeters: 10_000, withPlannedNodes: true });
    expect(densityOf(planned).clusters[0]?.modes.rail).toBe("yes");
    const today = await find(world, { modeMeters: 10_000 });
    expect(densityOf(today).clusters[0]?.modes.rail).toBe("no");
  });

  it("cannot say what a layer that is missing would have said", async () => {
    const world = new Map(worldWith(two, exits, ports));
    world.delete("terminals");
    const outcome = await find(world);
    expect(outcome.warnings).toContainEqual({ code: "layer-missing", subject: "terminals" });
    expect(densityOf(outcome).clusters[0]?.modes).toEqual({ road: "maybe", water: "maybe", rail: "maybe" });
    expect(densityOf(outcome).clusters[0]?.nearest.terminal).toMatchObject({
      asset: null,
      atLeastMeters: null,
      doubt: "layer-missing",
    });
  });

  it("says how far around surely nothing lies, and no least where nobody can say", async () => {
    const none = (outline?: string) => layer("terminals", [], outline);
    const around = await find(worldWith(two, exits, ports, none("6,52 7,52 7,53 6,53 6,52")));
    expect(densityOf(around).clusters[0]?.nearest.terminal).toMatchObject({
      asset: null,
      distanceMeters: Number.POSITIVE_INFINITY,
      doubt: "nothing-found",
    });
    const surely = densityOf(around).clusters[0]?.nearest.terminal.atLeastMeters ?? 0;
    expect(surely).toBeGreaterThan(10_000);
    expect(surely).toBeLessThan(60_000);
    const anywhere = await find(worldWith(two, exits, ports, none()));
    expect(densityOf(anywhere).clusters[0]?.nearest.terminal.atLeastMeters).toBeNull();
  });

  it("is named after the biggest place in it or near it", async () => {
    const places = layer("places", [
      feature("village", "village", at(50, 0), { importance: 5, population: 900 }),
      feature("town", "town", at(0, 1500), { importance: 3, population: 30_000 }),
      feature("city", "city", at(0, 30_000), { importance: 1, population: 160_000 }),
    ]);
    const outcome = await find(worldWith(two, places));
    expect(densityOf(outcome).clusters[0]?.place?.id).toBe("town");
  });

  it("is named after the city of its municipality where no place is near, not after a hamlet", async () => {
    const places = layer("places", [
      feature("hamlet", "village", at(0, 5000), { importance: 5, population: 130 }),
      feature("city", "city", at(0, 7000), { importance: 1, name_nl: "Ergens" }),
    ]);
    expect(densityOf(await find(worldWith(two, places))).clusters[0]?.place?.id).toBe("city");
    const nearest = layer("places", [feature("hamlet", "village", at(0, 5000), { importance: 5 })]);
    expect(densityOf(await find(worldWith(two, nearest))).clusters[0]?.place?.id).toBe("hamlet");
  });
});

describe("hulls", () => {
  it("are around every edge, and follow a bend closer where that says more", async () => {
    const bend = [park("a", block(0, 0, 8000, 300), 100), park("b", block(0, 300, 300, 8000), 100)];
    const [cluster] = densityOf(await find(worldWith(parks(...bend)))).clusters;
    expect(cluster?.convexHull?.coordinates[0]?.length).toBeGreaterThan(4);
    expect(cluster?.concaveHull).not.toBeNull();
    const box = [park("a", block(0, 0, 1000, 1000), 100), park("b", block(1000, 0, 2000, 1000), 100)];
    expect(densityOf(await find(worldWith(parks(...box)))).clusters[0]?.concaveHull).toBeNull();
  });

  it("are none around one place or a line", async () => {
    const world = worldWith(parks(park("a", at(0, 0), 1), park("b", at(0, 0), 1)));
    expect(densityOf(await find(world)).clusters[0]).toMatchObject({ convexHull: null, concaveHull: null });
  });
});

describe("a comparison", () => {
  const world = worldWith(
    parks(
      park("a", at(0, 0), 25),
      park("b", at(400, 0), 25),
      park("c", at(1300, 0), 25),
      park("plan", at(1350, 0), 25, { status: "planned", fromYear: 2035 }),
    ),
  );

  it("says who goes in and out of a cluster with another radius", async () => {
    const outcome = await find(world, { statuses: ["existing"], compare: { of: "radius", value: 1000 } });
    expect(told(outcome)).toEqual({ clusters: [["a", "b"]], scattered: ["c"] });
    expect(densityOf(outcome).comparison?.changes).toEqual([
      { id: "business-parks/c", name: "c", from: "scattered", to: "core", fromCluster: 0, toCluster: 1 },
    ]);
  });

  it("says who is not there yet in another year", async () => {
    const outcome = await find(world, { year: 2040, compare: { of: "year", value: 2030 } });
    expect(densityOf(outcome).comparison?.changes.map(({ name, from, to }) => [name, from, to])).toEqual([
      ["c", "core", "scattered"],
      ["plan", "core", "absent"],
    ]);
  });

  it("takes the plans of another year along, and tells which name no year", async () => {
    const more = worldWith(
      parks(
        park("a", at(0, 0), 25),
        park("b", at(400, 0), 25),
        park("then", at(800, 0), 25, { status: "planned", fromYear: 2030 }),
        park("some day", at(1200, 0), 10, { status: "planned" }),
        park("idea", at(1600, 0), 10, { status: "idea" }),
      ),
    );
    const asked = { statuses: ["existing"], compare: { of: "year", value: 2029 } } as const;
    const outcome = await find(more, asked);
    expect(told(outcome).clusters).toEqual([["a", "b"]]);
    const changed = densityOf(outcome).comparison?.changes.map(({ name, from, to }) => [name, from, to]);
    expect(changed).toEqual([["some day", "absent", "scattered"]]);
    expect(outcome.warnings).toContainEqual({
      code: "plans-without-year",
      subject: "sites",
      count: 1,
      hectares: 10,
    });
    const later = await find(more, { ...asked, compare: { of: "year", value: 2030 } });
    expect(densityOf(later).comparison?.changes.map(({ name, to }) => [name, to])).toEqual([
      ["some day", "core"],
      ["then", "core"],
    ]);
    const today = await find(more, { statuses: ["existing"] });
    expect(today.warnings.map(({ code }) => code)).not.toContain("plans-without-year");
  });

  it("compares thresholds of what is large-scale", async () => {
    const outcome = await find(world, { largeScaleHectares: 20, compare: { of: "large-scale", value: 30 } });
    const { largeScaleShares, comparison } = densityOf(outcome);
    expect([largeScaleShares.sites, comparison?.largeScaleShares.sites]).toEqual([4, 0]);
    expect(comparison?.changes).toEqual([]);
  });
});

describe("the distances to choose a radius from", () => {
  it("are those of an edge to its neighbour, ascending, infinite without one", async () => {
    const world = worldWith(
      parks(
        park("a", block(0, 0, 4000, 100), 1),
        park("b", block(4100, 0, 5000, 100), 1),
        park("c", at(9000, 50), 1),
      ),
    );
    const meters = (sites: number) =>
      find(world, { minimumSites: sites }).then((outcome) =>
        Array.from(densityOf(outcome).neighbourMeters, (value) => Math.round(value / 10) * 10),
      );
    expect(await meters(2)).toEqual([100, 100, 4000]);
    expect(await meters(3)).toEqual([4000, 5000, 5000]);
    expect(await meters(4)).toEqual([Infinity, Infinity, Infinity]);
  });
});

describe("whatever comes", () => {
  it("does not feel the order of the features", async () => {
    const { world, regions } = await committedWorld();
    const asked = {
      ...ASKED,
      region: "overijssel",
      radiusMeters: 1500,
      minimumSites: 3,
      minimumHectares: 50,
    };
    const data = world.get("business-parks");
    const features = data?.collection.features ?? [];
    for (const method of ["density", "k-means", "hexagons"] as const) {
      const outcome = await find(world, { ...asked, method }, regions);
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray([...features], { minLength: features.length }),
          async (shuffled) => {
            const other = new Map(world);
            if (data)
              other.set("business-parks", {
                ...data,
                collection: { ...data.collection, features: shuffled },
              });
            expect(await find(other, { ...asked, method }, regions)).toEqual(outcome);
          },
        ),
        { numRuns: 3, seed: 8 },
      );
    }
  }, 60_000);

  it.each(["density", "k-means", "hexagons"] as const)(
    "is defined for %s of nothing, one site and sites in one place",
    async (method) => {
      const one = park("a", at(0, 0), null);
      const same = [1, 2, 3, 4].map((id) => park(`p${id}`, at(0, 0), 10));
      for (const features of [[], [one], [park("nowhere", null, 3)], same]) {
        const outcome = await find(worldWith(parks(...features)), { method, hubs: 2 });
        expect(JSON.stringify(outcome)).not.toContain("NaN");
        const numbers = JSON.stringify(outcome, (_, value) => (Number.isNaN(value) ? "NaN" : value));
        expect(numbers).not.toContain("NaN");
      }
    },
  );

  it("is defined for 100,000 sites, all in one place", { timeout: 180_000 }, async () => {
    const many = Array.from({ length: 100_000 }, (_, id) => park(`p${id}`, at(0, 0), 1));
    const { clusters, scattered } = densityOf(await find(worldWith(parks(...many)), { minimumHectares: 50 }));
    expect(clusters.map(({ members }) => members.length)).toEqual([100_000]);
    expect(scattered).toEqual([]);
  });

  it("is defined far out of the Netherlands", async () => {
    const far = { type: "Point" as const, coordinates: [151.2, -33.9] };
    const world = worldWith(parks(park("a", far, 10), park("b", far, 10), park("c", at(0, 0), 10)));
    expect(told(await find(world))).toEqual({ clusters: [["a", "b"]], scattered: ["c"] });
    const hexagons = await find(world, { method: "hexagons" });
    expect(hexagons.warnings).toContainEqual({ code: "outside-hexagons", subject: "sites", count: 2 });
  });
});
