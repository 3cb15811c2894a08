import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { proximity } from "../../../../src/analyses/proximity/index.ts";
import type { ProximityOutcome, ProximityParameters } from "../../../../src/analyses/proximity/types.ts";
import type { LayerData } from "../../../../src/catalog/layer-data.ts";
import { loadLayer } from "../../../../src/catalog/load-layer.ts";
import { loadManifest } from "../../../../src/catalog/load-manifest.ts";
import type { Read } from "../../../../src/catalog/read.ts";
import { computeSmall, readInput, smallWorld } from "./world.ts";

const read: Read = async (path) => ({ ok: true, value: readFileSync(`public/data/${path}`, "utf8") });

async function committedWorld(): Promise<ReadonlyMap<string, LayerData>> {
  const manifest = await loadManifest(read);
  if (!manifest.ok) throw new Error(manifest.problem.code);
  const needed = manifest.value.layers.filter(({ id }) => (proximity.needs as string[]).includes(id));
  const layers = await Promise.all(needed.map((about) => loadLayer(read, about)));
  return new Map(layers.flatMap((layer) => (layer.ok ? [[layer.value.about.id, layer.value] as const] : [])));
}

const world = await committedWorld();
const { compute } = await proximity.load();

async function incompleteAt(longitude: number, latitude: number): Promise<readonly string[]> {
  const site = { id: "here", type: "point", longitude, latitude, name: null } as const;
  const outcome = await compute(world, { ...proximity.defaults, sites: [site] }, () => {});
  return outcome.warnings.find(({ code }) => code === "nearest-incomplete")?.layers ?? [];
}

describe("what is not complete around a site, in the committed data", () => {
  it("is nothing in the middle of the province", async () => {
    expect(await incompleteAt(6.09, 52.51)).toEqual([]);
    expect(await incompleteAt(6.62, 52.36)).toEqual([]);
  });

  it("in Amsterdam is all but what covers the country, above all nature", async () => {
    const layers = await incompleteAt(4.9, 52.37);
    expect(layers).toEqual(
      expect.arrayContaining(["natura-2000", "ports", "terminals", "waterways", "business-parks"]),
    );
    for (const complete of ["road-exits", "stations", "truck-parkings"])
      expect(layers).not.toContain(complete);
  });

  it("says of each mode whether its nearest access may be another", async () => {
    const modesAt = async (longitude: number, latitude: number) => {
      const site = { id: "here", type: "point", longitude, latitude, name: null } as const;
      const { sites } = await compute(world, { ...proximity.defaults, sites: [site] }, () => {});
      return sites[0]?.modes.filter(({ isIncomplete }) => isIncomplete).map(({ mode }) => mode);
    };
    expect(await modesAt(4.9, 52.37)).toEqual(["water", "rail"]);
    expect(await modesAt(6.78, 52.25)).not.toContain("water");
  });

  it("at the German border is what lies nearer in Germany, if anything does", async () => {
    expect(await incompleteAt(6.975, 52.215)).toContain("natura-2000");
  });

  it("inside an area is nothing of that area's layer, wherever it lies: nothing is nearer than 0 m", async () => {
    expect(await incompleteAt(5.85, 52.12)).not.toContain("natura-2000");
  });
});

describe("a layer with an outline", () => {
  const point = readInput<ProximityParameters>("point");
  const around = (half: number): string => {
    const [site] = point.sites;
    if (site?.type !== "point") throw new Error("the input has a point");
    const { longitude: x, latitude: y } = site;
    const corners = [
      [x - half, y - half],
      [x + half, y - half],
      [x + half, y + half],
      [x - half, y + half],
    ];
    return corners.map((corner) => corner.join(",")).join(" ");
  };
  const computeWith = (coverageOutline: string | null): Promise<ProximityOutcome> =>
    computeSmall(
      point,
      new Map(
        [...smallWorld()].map(([id, data]) => [
          id,
          id === "natura-2000" ? { ...data, about: { ...data.about, coverageOutline } } : data,
        ]),
      ),
    );
  const nature = ({ sites }: ProximityOutcome) => ({
    nearest: sites[0]?.results.find(({ layer }) => layer === "natura-2000")?.distanceMeters ?? 0,
    complete: sites[0]?.counts.find(({ layer }) => layer === "natura-2000")?.completeWithinMeters,
  });

  it("changes nothing of what is measured; without one nothing is said", async () => {
    const plain = await computeWith(null);
    expect(plain).toEqual(await computeSmall(point));
    expect(nature(plain).complete).toBeUndefined();
    expect((await computeWith(around(1))).sites[0]?.results).toEqual(plain.sites[0]?.results);
  });

  it("warns exactly when the nearest lies farther than the edge", async () => {
    for (const half of [0.001, 0.01, 0.03, 0.1, 0.3, 1]) {
      const outcome = await computeWith(around(half));
      const { nearest, complete = 0 } = nature(outcome);
      const warned = outcome.warnings.some(
        ({ code, layers }) => code === "nearest-incomplete" && layers?.join() === "natura-2000",
      );
      expect(warned).toBe(nearest > complete);
    }
    expect(nature(await computeWith(around(0.001))).complete).toBe(0);
    expect(nature(await computeWith(around(1))).complete).toBeGreaterThan(60_000);
  });
});
