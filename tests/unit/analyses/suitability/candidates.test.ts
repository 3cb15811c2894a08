import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SuitabilityParameters } from "../../../../src/analyses/suitability/question.ts";
import type { LayerData } from "../../../../src/catalog/layer-data.ts";
import type { ManifestRegion } from "../../../../src/catalog/manifest.ts";
import { publicFeatures, publicLayers } from "../../../oracle/public-data.ts";
import {
  amountOf,
  asked,
  committedWorld,
  feature,
  layer,
  measure,
  NOTHING,
  point,
  square,
  worldOf,
} from "./world.ts";

const { world, regions } = await committedWorld();

function parks(
  region: string | null,
  more: Partial<{ minimumHectares: number; statuses: string[]; includesUnlocated: boolean }> = {},
) {
  const candidates = {
    type: "parks",
    region,
    minimumHectares: 0,
    statuses: [],
    includesUnlocated: true,
    ...more,
  } as const;
  return { ...NOTHING, candidates };
}

async function idsOf(parameters: SuitabilityParameters): Promise<readonly string[]> {
  return (await measure(world, parameters, regions)).candidates.map(({ id }) => id);
}

describe("the parks of a region", () => {
  const rows = publicFeatures(publicLayers().find(({ id }) => id === "business-parks") as never);
  const inMunicipalities = (...names: readonly string[]) =>
    rows
      .filter(({ properties }) => properties?.kind === "park" && names.includes(properties.municipality))
      .map(({ properties }) => `business-parks/${properties?.id}`)
      .sort();

  it("are those whose register says so, Hengelo (O.) included, Meppel and Lochem not", async () => {
    const twente = [
      ...["Almelo", "Borne", "Dinkelland", "Enschede", "Haaksbergen", "Hellendoorn", "Hengelo"],
      ...["Hof van Twente", "Losser", "Oldenzaal", "Rijssen-Holten", "Tubbergen", "Twenterand", "Wierden"],
    ];
    expect(await idsOf(parks("twente"))).toEqual(inMunicipalities(...twente));
    const overijssel = await idsOf(parks("overijssel"));
    for (const park of [...inMunicipalities("Meppel"), ...inMunicipalities("Lochem")])
      expect(overijssel).not.toContain(park);
    for (const park of inMunicipalities("Hengelo", "Zwolle")) expect(overijssel).toContain(park);
  });

  it("are all parks without a region, and none of the areas that parks share", async () => {
    const all = await idsOf(parks(null));
    expect(all).toHaveLength(rows.filter(({ properties }) => properties?.kind === "park").length);
    expect(all.filter((id) => id.startsWith("business-parks/gebied-"))).toEqual([]);
  });

  it("are those with their middle in the view, where nobody says the boundary", async () => {
    const outcome = await measure(world, parks("zwolle"), regions);
    const [west = 0, south = 0, east = 0, north = 0] =
      regions.find(({ id }) => id === "zwolle")?.bounds ?? [];
    expect(outcome.candidates.length).toBeGreaterThan(20);
    for (const { center } of outcome.candidates) {
      expect(center?.[0]).toBeGreaterThanOrEqual(west);
      expect(center?.[0]).toBeLessThanOrEqual(east);
      expect(center?.[1]).toBeGreaterThanOrEqual(south);
      expect(center?.[1]).toBeLessThanOrEqual(north);
    }
    expect(outcome.warnings).toContainEqual({ code: "region-is-a-view", subject: "zwolle" });
  });

  it("are none of a region that does not exist, and the reader is told", async () => {
    const outcome = await measure(world, parks("atlantis"), regions);
    expect(outcome.candidates).toEqual([]);
    expect(outcome.warnings).toContainEqual({ code: "unknown-region", subject: "atlantis" });
  });

  it("pass the filter; of unknown size they stay in", async () => {
    const large = await measure(world, { ...parks("overijssel", { minimumHectares: 50 }) }, regions);
    const sizes = large.candidates.map(
      ({ feature: own }) => world.get("business-parks")?.byId.get(own?.id ?? "")?.properties.grossHectares,
    );
    expect(sizes.length).toBeGreaterThan(10);
    for (const size of sizes) expect(typeof size !== "number" || size >= 50).toBe(true);
    expect(large.candidates.map(({ id }) => id)).toContain("business-parks/xl-businesspark-2-almelo");
    const planned = await measure(world, parks("overijssel", { statuses: ["planned"] }), regions);
    expect(new Set(planned.candidates.map(({ status }) => status))).toEqual(new Set(["planned"]));
  });

  it("stand in the list without a place, and are counted", async () => {
    const { candidates, warnings } = await measure(world, parks("overijssel"), regions);
    const count = candidates.filter(({ place, center }) => place === "none" && center === null).length;
    expect(count).toBeGreaterThan(50);
    expect(warnings).toContainEqual({ code: "without-place", subject: "candidates", count });
  });

  it("are left out without a place when nobody asks for those, and then counted as well", async () => {
    const all = await measure(world, parks("overijssel"), regions);
    const located = await measure(world, parks("overijssel", { includesUnlocated: false }), regions);
    expect(located.candidates).toEqual(all.candidates.filter(({ place }) => place !== "none"));
    const count = all.candidates.length - located.candidates.length;
    expect(located.warnings).toContainEqual({ code: "unlocated-left-out", subject: "candidates", count });
  });
});

describe("a park in an area that it shares", () => {
  const shared = feature("together", "shared-area", square(6.5, 52.3, 0.01));
  const inside = feature("inside", "park", null, { locatedIn: "together", municipality: "Here" });
  const small = worldOf(layer("business-parks", [shared, inside]), layer("road-exits", []));

  it("lies there, with other parks, and does not have its size", async () => {
    const parameters = { ...parks(null), ...asked(["other-parks", null], ["site-area", null]) };
    const outcome = await measure(small, parameters);
    expect(outcome.candidates).toMatchObject([{ id: "business-parks/inside", place: "area" }]);
    expect(amountOf(outcome, "other-parks", 0)).toMatchObject({ low: 0, high: 0, asset: "together" });
    expect(amountOf(outcome, "site-area", 0)).toMatchObject({ low: Number.NaN, doubt: "not-stated" });
  });
});

it("is never its own neighbour", async () => {
  const two = worldOf(
    layer("business-parks", [
      feature("one", "park", square(6.5, 52.3, 0.01)),
      feature("other", "park", point(6.6, 52.3)),
    ]),
  );
  const outcome = await measure(two, { ...parks(null), ...asked(["other-parks", null]) });
  expect(amountOf(outcome, "other-parks", 0).asset).toBe("other");
  expect(amountOf(outcome, "other-parks", 1).asset).toBe("one");
  expect(amountOf(outcome, "other-parks", 0).high).toBeCloseTo(amountOf(outcome, "other-parks", 1).high, 3);
  const sites = [{ id: "site-1", type: "feature", feature: { layer: "business-parks", id: "one" } }] as const;
  const chosen = await measure(two, {
    ...NOTHING,
    candidates: { type: "sites", sites },
    ...asked(["other-parks", null]),
  });
  expect(amountOf(chosen, "other-parks", 0).asset).toBe("other");
});

describe("places that a person chose", () => {
  it("are points and features, in their order; one that is gone is named", async () => {
    const sites = [
      { id: "b", type: "feature", feature: { layer: "ports", id: "kampen" } },
      { id: "gone", type: "feature", feature: { layer: "ports", id: "atlantis" } },
      { id: "a", type: "point", longitude: 6.5, latitude: 52.3, name: "Here" },
    ] as const;
    const outcome = await measure(world, { ...NOTHING, candidates: { type: "sites", sites } }, regions);
    expect(outcome.candidates).toMatchObject([
      { id: "b", feature: { layer: "ports", id: "kampen" } },
      { id: "a", name: "Here", feature: null, place: "point", center: [6.5, 52.3] },
    ]);
    expect(outcome.warnings).toContainEqual({ code: "site-not-found", subject: "gone" });
  });

  it("are drawn areas, measured from their edge and by their own size", async () => {
    const shapes = [{ id: "drawn-1", name: "Field", geometry: square(6.5, 52.3, 0.005) }];
    const exits = worldOf(layer("road-exits", [feature("exit", "exit", point(6.51, 52.3))]));
    const parameters = { ...NOTHING, ...asked(["road-exit", null], ["site-area", null]) };
    const outcome = await measure(exits, { ...parameters, candidates: { type: "drawn", shapes } });
    expect(outcome.candidates).toMatchObject([{ id: "drawn-1", name: "Field", place: "area" }]);
    expect(amountOf(outcome, "road-exit", 0).high).toBeCloseTo(341, 0);
    expect(amountOf(outcome, "site-area", 0).high).toBeCloseTo(75.9, 0);
  });
});

it("finds search areas: what is planned or studied, also without a place, and nothing that exists", async () => {
  const parameters = { ...NOTHING, candidates: { type: "search-areas", region: "overijssel" } } as const;
  const { candidates } = await measure(world, parameters, regions);
  const ids = candidates.map(({ id }) => id);
  for (const id of [
    "business-parks/hessenpoort-iii-zwolle",
    "business-parks/xl-businesspark-2-almelo",
    "projects/railterminal-zwolle",
    "projects/gebiedsontwikkeling-regio-zwolle",
  ])
    expect(ids).toContain(id);
  for (const { status } of candidates) expect(["existing", "unknown", "cancelled"]).not.toContain(status);
  expect(ids).not.toContain("projects/n35-verbreding");
});

it("brings a studied rail terminal near only as a maybe, and only with planned objects", async () => {
  const sites = [
    {
      id: "hessenpoort",
      type: "feature",
      feature: { layer: "business-parks", id: "hessenpoort-iii-zwolle" },
    },
  ] as const;
  const parameters = {
    ...NOTHING,
    candidates: { type: "sites", sites },
    ...asked(["rail-access", null]),
  } as const;
  const today = amountOf(await measure(world, parameters, regions), "rail-access", 0);
  const later = amountOf(
    await measure(world, { ...parameters, withPlanned: true }, regions),
    "rail-access",
    0,
  );
  expect(today).toMatchObject({ asset: "euroterminal-coevorden", nearer: null });
  expect(later).toMatchObject({ asset: "euroterminal-coevorden", nearer: "rail-zwolle-hessenpoort" });
  expect(later.low).toBeLessThan(5000);
  expect(later.high).toBe(today.high);
});

it("names a criterion that does not exist and measures the others", async () => {
  const parameters = { ...parks("twente"), ...asked(["volume", null], ["road-exit", null]) };
  const outcome = await measure(world, parameters, regions);
  expect(outcome.measured.map(({ id }) => id)).toEqual(["road-exit"]);
  expect(outcome.warnings).toContainEqual({ code: "unknown-criterion", subject: "volume" });
});

it("measures a criterion and option once, for criteria and conditions together", async () => {
  const condition = (option: string | null) =>
    ({ criterion: "waterway", option, relation: "at-most", amount: 5000 }) as const;
  const outcome = await measure(
    world,
    {
      ...parks("twente"),
      ...asked(["waterway", "Va"]),
      conditions: [condition("Va"), condition("IV")],
    },
    regions,
  );
  expect(outcome.measured.map(({ id, option }) => [id, option])).toEqual([
    ["waterway", "Va"],
    ["waterway", "IV"],
  ]);
});

it("gives the same whatever the order of features and regions", async () => {
  const parameters = {
    ...parks("twente"),
    ...asked(["other-parks", null], ["quay", "Va"], ["charging", null]),
  };
  const straight = await measure(world, parameters, regions);
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const shuffled = new Map([...world].map(([id, data]) => [id, shuffle(data, seed)]));
      const mixed: readonly ManifestRegion[] = fc.sample(
        fc.shuffledSubarray([...regions], { minLength: regions.length }),
        { seed, numRuns: 1 },
      )[0] as ManifestRegion[];
      expect(await measure(shuffled, parameters, mixed)).toEqual(straight);
    }),
    { seed: 7, numRuns: 3 },
  );
});

it("can be stopped, and says how far it is", async () => {
  const { suitability } = await import("../../../../src/analyses/suitability/index.ts");
  const { compute } = await suitability.load();
  const fractions: number[] = [];
  await compute(world, parks("twente"), (fraction) => fractions.push(fraction), regions);
  expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  expect(Math.max(...fractions)).toBeGreaterThan(0.9);
  const stop = (fraction: number) => {
    if (fraction > 0.5) throw new DOMException("enough", "AbortError");
  };
  await expect(compute(world, parks("twente"), stop, regions)).rejects.toThrow("enough");
});

function shuffle(data: LayerData, seed: number): LayerData {
  const { features } = data.collection;
  const [mixed = []] = fc.sample(fc.shuffledSubarray(features, { minLength: features.length }), {
    seed,
    numRuns: 1,
  });
  return { ...data, collection: { ...data.collection, features: mixed } };
}
