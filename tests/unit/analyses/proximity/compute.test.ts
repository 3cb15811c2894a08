import { describe, expect, it } from "vitest";
import { defineProximity } from "../../../../src/analyses/proximity/index.ts";
import type { ProximityOutcome, ProximityParameters } from "../../../../src/analyses/proximity/types.ts";
import { computeSmall, readInput, SMALL_LAYERS, smallWorld } from "./world.ts";

describe("golden outcomes", () => {
  it.each(["point", "feature", "trouble"])("%s", async (name) => {
    const outcome = await computeSmall(readInput<ProximityParameters>(name));
    await expect(`${JSON.stringify(rounded(outcome), null, 1)}\n`).toMatchFileSnapshot(`out/${name}.json`);
  });
});

describe("what an outcome says", () => {
  const point = readInput<ProximityParameters>("point");

  it("measures only what takes part: no office, nothing without a place", async () => {
    const { sites } = await computeSmall(point);
    const ids = sites[0]?.results.map(({ featureId }) => featureId);
    expect(ids).not.toContain("office");
    expect(ids).not.toContain("nowhere");
  });

  it("opens modes by existing features of the right kind", async () => {
    const { sites } = await computeSmall(point);
    const access = sites[0]?.modes.map(
      ({ mode, nearest }) => `${mode}: ${nearest?.layer}/${nearest?.featureId}`,
    );
    expect(access).toEqual([
      "road: road-exits/exit",
      "water: terminals/near-vague",
      "rail: terminals/rail-far",
    ]);
  });

  it("marks the order as uncertain where intervals overlap, also beyond the last that is shown", async () => {
    const { sites } = await computeSmall({ ...point, count: 1 });
    const terminal = sites[0]?.results.find(({ layer }) => layer === "terminals");
    expect(terminal).toMatchObject({ featureId: "rail-plan", orderUncertain: true });
    const area = sites[0]?.results.find(({ layer }) => layer === "natura-2000");
    expect(area?.orderUncertain).toBe(false);
  });

  it("adds the precision of site and feature, and knows none when a source does not say", async () => {
    const { sites } = await computeSmall(readInput<ProximityParameters>("feature"));
    const precisionOf = (id: string) =>
      sites[0]?.results.find(({ featureId }) => featureId === id)?.precisionMeters;
    expect(precisionOf("canal")).toBe(1005);
    expect(precisionOf("plan")).toBeNull();
  });

  it("counts what does not exist apart", async () => {
    const { sites } = await computeSmall(point);
    expect(sites[0]?.counts.find(({ layer }) => layer === "waterways")).toEqual({
      layer: "waterways",
      counts: [0, 2],
      notExisting: [0, 1],
    });
  });

  it("leaves the site's own feature out of its layer, and lets it open its own mode", async () => {
    const { sites } = await computeSmall(readInput<ProximityParameters>("feature"));
    expect(sites[0]?.results.map(({ featureId }) => featureId)).not.toContain("near-vague");
    expect(sites[0]?.modes[1]?.nearest).toMatchObject({ featureId: "near-vague", distanceMeters: 0 });
  });

  it("names a layer that is missing and measures the rest", async () => {
    const world = new Map(smallWorld());
    world.delete("ports");
    const outcome = await computeSmall(point, world);
    expect(outcome.warnings).toEqual([{ code: "layer-missing", subject: "ports" }]);
    expect(outcome.data.map(({ id }) => id)).not.toContain("ports");
    expect(outcome.sites[0]?.results.length).toBeGreaterThan(5);
  });

  it("does not say that a mode is out of reach when a layer that may open it is missing", async () => {
    const world = new Map(smallWorld());
    world.delete("ports");
    world.delete("terminals");
    const { sites } = await computeSmall(point, world);
    expect(sites[0]?.modes.map(({ mode, unread }) => [mode, unread])).toEqual([
      ["road", []],
      ["water", ["terminals", "ports"]],
      ["rail", ["terminals", "ports"]],
    ]);
  });

  it("does not depend on the order of features or layers", async () => {
    const world = new Map(
      [...smallWorld()].reverse().map(([id, data]) => {
        const features = [...data.collection.features].reverse();
        return [id, { ...data, collection: { ...data.collection, features } }];
      }),
    );
    expect(await computeSmall(point, world)).toEqual(await computeSmall(point));
  });

  it("reports progress up to 1, and stops when the report says so", async () => {
    const { compute } = await defineProximity(SMALL_LAYERS).load();
    const fractions: number[] = [];
    await compute(smallWorld(), point, (fraction) => fractions.push(fraction));
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
    const stop = () => {
      throw new DOMException("enough", "AbortError");
    };
    await expect(compute(smallWorld(), point, stop)).rejects.toThrow("enough");
  });
});

/** Millimetres and seven decimals: what is promised, and the same on every machine. */
function rounded(outcome: ProximityOutcome): unknown {
  return JSON.parse(JSON.stringify(outcome), (key, value: unknown) => {
    if (typeof value !== "number") return value;
    return Number(value.toFixed(/^(lon|lat|fromLon|fromLat|nearestLon|nearestLat)$/.test(key) ? 7 : 3));
  });
}
