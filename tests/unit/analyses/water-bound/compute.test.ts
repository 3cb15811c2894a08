import { readFile } from "node:fs/promises";
import { Geodesic } from "geographiclib-geodesic";
import type { Geometry, Position } from "geojson";
import { beforeAll, describe, expect, it } from "vitest";
import { rankAdjacency } from "../../../../src/analyses/water-bound/adjacency.ts";
import { createCompute } from "../../../../src/analyses/water-bound/compute.ts";
import type { WaterAdjacency, WaterBoundOutcome } from "../../../../src/analyses/water-bound/result.ts";
import type { LayerData } from "../../../../src/catalog/layer-data.ts";
import { loadLayer } from "../../../../src/catalog/load-layer.ts";
import { loadManifest } from "../../../../src/catalog/load-manifest.ts";
import { NO_PLOTS, PLOT_USES, type PlotInventory } from "../../../../src/catalog/plot-inventory.ts";
import { success } from "../../../../src/core/result.ts";

const NEEDED = ["business-parks", "ports", "municipalities", "waterways"];
let world: ReadonlyMap<string, LayerData> = new Map();
let today: WaterBoundOutcome;

const compute = createCompute();
const ask = (inventory: PlotInventory = NO_PLOTS, of = world, shipClass: "any-class" | "Va" = "any-class") =>
  compute(of, { inventory, scopes: [], shipClass }, () => {});

beforeAll(async () => {
  const read = async (file: string) => success(await readFile(`public/data/${file}`, "utf8"));
  const manifest = await loadManifest(read);
  const layers = manifest.ok ? manifest.value.layers.filter(({ id }) => NEEDED.includes(id)) : [];
  const loaded = await Promise.all(layers.map((about) => loadLayer(read, about)));
  world = new Map(loaded.flatMap((each) => (each.ok ? [[each.value.about.id, each.value]] : [])));
  today = await ask();
});

describe("how near parks lie to the water", () => {
  it("is the shortest geodesic that a search over every edge finds", () => {
    const waterways = (world.get("waterways")?.collection.features ?? []).filter(
      ({ geometry, properties }) =>
        geometry && properties.status === "existing" && !String(properties.regime).startsWith("gesloten"),
    );
    const located = today.adjacency.filter(({ basis }) => basis !== null);
    // The nearest, the farthest and some between: each is searched for through all waterways.
    const sample = located.filter((_, index) => index % 24 === 0);
    expect(sample.length).toBeGreaterThan(6);
    for (const adjacency of sample) {
      const geometry = outlineOf(adjacency);
      const meters = Math.min(...waterways.map((one) => bruteMeters(geometry, one.geometry as Geometry)));
      const told = adjacency.distanceMeters ?? Number.NaN;
      // Where a waterway crosses a park the search over edges finds the crossing only as near as its steps.
      if (told === 0) expect(meters, adjacency.featureId).toBeLessThan(60);
      else expect(Math.abs(told - meters), adjacency.featureId).toBeLessThan(Math.max(1, meters * 0.002));
    }
  });

  it("ranks from near to far, and gives no rank to a park without a place", () => {
    const known = today.adjacency.filter(({ rank }) => rank !== null);
    const meters = known.map(({ distanceMeters }) => distanceMeters ?? Number.NaN);
    expect(meters).toEqual(meters.toSorted((a, b) => a - b));
    const placeless = today.adjacency.filter(({ basis }) => basis === null);
    expect(placeless.length).toBeGreaterThan(100);
    for (const each of placeless) {
      expect(each).toMatchObject({ rank: null, distanceMeters: null, waterway: null, line: null });
    }
    expect(today.warnings).toEqual([
      { code: "parks-without-place", subject: "business-parks", count: placeless.length },
    ]);
  });

  it("says which ranks are possible by how exactly places are known: as counting one by one does", () => {
    const known = today.adjacency.filter(({ rank }) => rank !== null);
    const reach = known.map(({ distanceMeters, precisionMeters }) => {
      const [meters, off] = [distanceMeters ?? Number.NaN, precisionMeters ?? Number.POSITIVE_INFINITY];
      return [Math.max(0, meters - off), meters + off] as const;
    });
    for (const [index, { featureId, rank, bestRank, worstRank }] of known.entries()) {
      const [least = 0, most = 0] = reach[index] ?? [];
      const surely = reach.filter(([, far], other) => other !== index && far < least).length;
      const maybe = reach.filter(([near], other) => other !== index && near < most).length;
      expect([bestRank, worstRank], featureId).toEqual([1 + surely, 1 + maybe]);
      expect(bestRank).toBeLessThanOrEqual(rank ?? 0);
    }
  });

  it("knows a park in a shared area as exactly as that area", () => {
    const parks = world.get("business-parks")?.byId;
    const shared = today.adjacency.filter(({ basis }) => basis === "shared-outline");
    expect(shared.length).toBeGreaterThan(10);
    for (const { featureId, precisionMeters, bestRank, worstRank } of shared) {
      const area = parks?.get(String(parks.get(featureId)?.properties.locatedIn));
      expect(precisionMeters, featureId).toBe(area?.properties.precisionMeters);
      expect(worstRank).toBeGreaterThan(bestRank ?? 0);
    }
  });

  it("takes a place of which nobody says how exact it is for neither exact nor near", () => {
    const [first] = today.adjacency;
    if (!first) throw new Error("no parks");
    const of = (featureId: string, distanceMeters: number, precisionMeters: number | null) => ({
      ...first,
      featureId,
      distanceMeters,
      precisionMeters,
    });
    const ranked = rankAdjacency([of("a", 10, 5), of("b", 500, null), of("c", 900, 50)]);
    expect(ranked.map(({ featureId, bestRank, worstRank }) => [featureId, bestRank, worstRank])).toEqual([
      ["a", 1, 2],
      ["b", 1, 3],
      ["c", 2, 3],
    ]);
  });

  it("says of most waterways that nobody gives their class", () => {
    const classes = today.adjacency.flatMap(({ waterway }) => (waterway ? [waterway.cemtClass] : []));
    expect(classes).toContain(null);
    expect(classes).toContain("Va");
  });

  it("keeps apart, for a ship class, the waterways of which nobody says it", async () => {
    const { adjacency } = await ask(NO_PLOTS, world, "Va");
    const named = adjacency.filter(({ maybeNearer }) => maybeNearer !== null);
    expect(named.length).toBeGreaterThan(0);
    for (const { maybeNearer, distanceMeters, waterway } of adjacency) {
      const known = waterway && world.get("waterways")?.byId.get(waterway.featureId)?.properties;
      if (known) expect(known.cemtClass ?? known.maxLengthMeters).not.toBeNull();
      if (maybeNearer && distanceMeters !== null) {
        expect(maybeNearer.distanceMeters).toBeLessThan(distanceMeters);
      }
    }
  });

  it("does not depend on the order of the data", async () => {
    const turned = new Map(
      [...world].reverse().map(([id, data]) => {
        const collection = { ...data.collection, features: data.collection.features.toReversed() };
        return [id, { ...data, collection }] as const;
      }),
    );
    expect((await ask(NO_PLOTS, turned)).adjacency).toEqual(today.adjacency);
  });
});

describe("whatever is asked", () => {
  it("names the layers that are missing, and is empty without any", async () => {
    const { warnings, places, adjacency, data } = await ask(NO_PLOTS, new Map());
    expect(warnings.map(({ subject }) => subject)).toEqual(NEEDED);
    expect([places, adjacency, data]).toEqual([[], [], []]);
  });

  it("has no distance when there are no waterways", async () => {
    const dry = new Map([...world].filter(([id]) => id !== "waterways"));
    const { adjacency } = await ask(NO_PLOTS, dry);
    expect(adjacency.length).toBeGreaterThan(400);
    expect(adjacency.every(({ distanceMeters, rank }) => distanceMeters === null && rank === null)).toBe(
      true,
    );
  });

  it("counts a hundred thousand plots", async () => {
    const count = 100_000;
    const plots = Array.from({ length: count }, (_, index) => ({
      id: `k${index}`,
      place: index % 2 === 0 ? "ports/kampen" : "business-parks/haatland-kampen",
      areaHectares: 0.01,
      use: PLOT_USES[index % 4] ?? "unknown",
      observed: null,
      source: "toets",
    }));
    const { places, underused, warnings } = await ask({ ...NO_PLOTS, plots });
    const kampen = places.find(({ featureId, layer }) => layer === "ports" && featureId === "kampen");
    expect(kampen?.plotCount).toBe(count / 2);
    expect(kampen?.hectares["water-bound"]).toBeCloseTo(250, 6);
    expect(underused.length).toBe(count / 2);
    expect(warnings.map(({ code }) => code)).toEqual(["parks-without-place"]);
    expect(JSON.stringify(places)).not.toContain("NaN");
  });

  it("stops when it is told to", async () => {
    const stop = () => {
      throw new DOMException("stop", "AbortError");
    };
    await expect(
      compute(world, { inventory: NO_PLOTS, scopes: [], shipClass: "any-class" }, stop),
    ).rejects.toThrow("stop");
  });
});

function outlineOf({ featureId }: WaterAdjacency): Geometry {
  const parks = world.get("business-parks")?.byId;
  const park = parks?.get(featureId);
  const geometry = park?.geometry ?? parks?.get(String(park?.properties.locatedIn))?.geometry;
  if (!geometry) throw new Error(`${featureId} has no place`);
  return geometry;
}

/** The nearest of all pairs of points along both outlines, by the geodesic between them. */
function bruteMeters(a: Geometry, b: Geometry): number {
  const [near, far] = [alongOf(a, 30), alongOf(b, 30)];
  let best = Number.POSITIVE_INFINITY;
  let pair: readonly [Position, Position] | null = null;
  for (const one of near) {
    const shrink = Math.cos(((one[1] ?? 0) * Math.PI) / 180);
    for (const other of far) {
      const squared =
        (((one[0] ?? 0) - (other[0] ?? 0)) * shrink) ** 2 + ((one[1] ?? 0) - (other[1] ?? 0)) ** 2;
      if (squared < best) {
        best = squared;
        pair = [one, other];
      }
    }
  }
  if (!pair) return Number.POSITIVE_INFINITY;
  const [[lon1 = 0, lat1 = 0], [lon2 = 0, lat2 = 0]] = pair;
  return Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2).s12 ?? Number.NaN;
}

/** Points along every edge, at most so many metres apart. */
function alongOf(geometry: Geometry, stepMeters: number): Position[] {
  const lines: readonly Position[][] =
    geometry.type === "Point"
      ? [[geometry.coordinates]]
      : geometry.type === "Polygon" || geometry.type === "MultiLineString"
        ? geometry.coordinates
        : geometry.type === "MultiPolygon"
          ? geometry.coordinates.flat()
          : geometry.type === "LineString"
            ? [geometry.coordinates]
            : [];
  return lines.flatMap((line) =>
    line.flatMap((from, index) => {
      const to = line[index + 1] ?? from;
      const [x1 = 0, y1 = 0] = from;
      const [x2 = 0, y2 = 0] = to;
      const meters = 111_000 * Math.hypot((x2 - x1) * 0.61, y2 - y1);
      const steps = Math.max(1, Math.ceil(meters / stepMeters));
      return Array.from({ length: steps }, (_, step) => [
        x1 + ((x2 - x1) * step) / steps,
        y1 + ((y2 - y1) * step) / steps,
      ]);
    }),
  );
}
