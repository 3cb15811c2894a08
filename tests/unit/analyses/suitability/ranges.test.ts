import { describe, expect, it } from "vitest";
import { oracleMeters } from "../../../oracle/brute-force.ts";
import { amountOf, asked, feature, layer, measure, NOTHING, point, square, worldOf } from "./world.ts";

const LATITUDE = 52.3;
const HUNDREDTH_METERS = oracleMeters([6.5, LATITUDE], [6.6, LATITUDE]) / 10;

function at(hundredths: number) {
  return point(6.5 + hundredths / 100, LATITUDE);
}

const here = {
  candidates: {
    type: "sites",
    sites: [{ id: "here", type: "point", longitude: 6.5, latitude: LATITUDE, name: null }],
  },
} as const;

async function rail(
  terminals: Parameters<typeof layer>[1],
  outline: string | null = null,
  withPlanned = false,
) {
  const parameters = { ...NOTHING, ...here, ...asked(["rail-access", null]), withPlanned };
  return amountOf(
    await measure(worldOf(layer("terminals", terminals, outline)), parameters),
    "rail-access",
    0,
  );
}

const sure = feature("sure", "rail", at(10));

describe("the range of a distance", () => {
  it("is one number when the nearest surely counts", async () => {
    const amount = await rail([sure, feature("farther", "rail", at(20), { status: "unknown" })]);
    expect(amount).toMatchObject({ doubt: "none", asset: "sure", nearer: null });
    expect(amount.low).toBe(amount.high);
    expect(amount.high / HUNDREDTH_METERS).toBeCloseTo(10, 2);
  });

  it("begins at what may count and lies nearer", async () => {
    const amount = await rail([sure, feature("maybe", "rail", at(4), { status: "unknown" })]);
    expect(amount).toMatchObject({ doubt: "maybe-nearer", asset: "sure", nearer: "maybe" });
    expect(amount.low / HUNDREDTH_METERS).toBeCloseTo(4, 2);
    expect(amount.high / HUNDREDTH_METERS).toBeCloseTo(10, 2);
  });

  it("is one number when both lie equally far", async () => {
    const twin = feature("another", "rail", at(10), { status: "unknown" });
    expect(await rail([sure, twin])).toMatchObject({ doubt: "none", asset: "sure", nearer: null });
  });

  it("begins where the layer is no longer complete", async () => {
    const outline = "6.4,52.2 6.55,52.2 6.55,52.4 6.4,52.4";
    const amount = await rail([sure], outline);
    expect(amount).toMatchObject({ doubt: "incomplete", asset: "sure" });
    expect(amount.low).toBeGreaterThan(3200);
    expect(amount.low).toBeLessThanOrEqual(5 * HUNDREDTH_METERS);
    expect(amount.high / HUNDREDTH_METERS).toBeCloseTo(10, 2);
  });

  it("has no end when nothing counts, and begins where nobody looked", async () => {
    const none = [feature("container", "container", at(1), { modes: "water; road" })];
    expect(await rail(none)).toEqual({
      low: 0,
      high: Number.POSITIVE_INFINITY,
      doubt: "nothing-found",
      asset: null,
      nearer: null,
    });
    const outline = "6.4,52.2 6.55,52.2 6.55,52.4 6.4,52.4";
    const amount = await rail(none, outline);
    expect(amount).toMatchObject({ high: Number.POSITIVE_INFINITY, doubt: "nothing-found" });
    expect(amount.low).toBeGreaterThan(3200);
  });

  it("is 0 inside an area", async () => {
    const nature = layer("natura-2000", [feature("heath", "area", square(6.5, LATITUDE, 0.02))]);
    const outcome = await measure(worldOf(nature), { ...NOTHING, ...here, ...asked(["natura-2000", null]) });
    expect(amountOf(outcome, "natura-2000", 0)).toMatchObject({ low: 0, high: 0, doubt: "none" });
  });

  it("leaves out what is planned today, and counts it with planned objects", async () => {
    const terminals = [sure, feature("plan", "rail", at(3), { status: "planned" })];
    expect(await rail(terminals)).toMatchObject({ asset: "sure", doubt: "none" });
    expect(await rail(terminals, null, true)).toMatchObject({ asset: "plan", doubt: "none" });
  });

  it("never takes for sure what is only studied, and never takes what is cancelled", async () => {
    const terminals = [
      sure,
      feature("study", "rail", at(3), { status: "studied" }),
      feature("gone", "rail", at(1), { status: "cancelled" }),
    ];
    expect(await rail(terminals)).toMatchObject({ asset: "sure", doubt: "none" });
    expect(await rail(terminals, null, true)).toMatchObject({
      asset: "sure",
      nearer: "study",
      doubt: "maybe-nearer",
    });
  });
});

describe("what is unknown", () => {
  it("is not a number when the layer could not be read, and the reader is told", async () => {
    const outcome = await measure(worldOf(), { ...NOTHING, ...here, ...asked(["natura-2000", null]) });
    expect(amountOf(outcome, "natura-2000", 0)).toMatchObject({ low: Number.NaN, doubt: "layer-missing" });
    expect(outcome.warnings).toContainEqual({ code: "layer-missing", subject: "natura-2000" });
  });

  it("is everything about the electricity grid", async () => {
    const outcome = await measure(worldOf(), { ...NOTHING, ...here, ...asked(["grid-congestion", null]) });
    expect(amountOf(outcome, "grid-congestion", 0)).toMatchObject({ high: Number.NaN, doubt: "no-data" });
  });

  it("is what a point does not say of itself", async () => {
    const parameters = { ...NOTHING, ...here, ...asked(["available-hectares", null], ["site-area", null]) };
    const outcome = await measure(worldOf(), parameters);
    expect(amountOf(outcome, "available-hectares", 0)).toMatchObject({
      low: Number.NaN,
      doubt: "not-stated",
    });
    expect(amountOf(outcome, "site-area", 0)).toMatchObject({ low: Number.NaN, doubt: "not-stated" });
  });

  it("counts what may count and has no place, once per layer", async () => {
    const nowhere = feature("nowhere", "trimodal", null);
    const world = worldOf(layer("terminals", [sure, nowhere, feature("port", "container", null)]));
    const criteria = asked(["rail-access", null], ["terminal", null]);
    const { warnings } = await measure(world, { ...NOTHING, ...here, ...criteria });
    expect(warnings.filter(({ code }) => code === "objects-without-place")).toEqual([
      { code: "objects-without-place", subject: "terminals", count: 2 },
    ]);
  });
});

describe("a count", () => {
  const water = feature("harbour", "harbour", at(2));
  const basin = feature("basin", "basin", at(2));
  const exit = feature("exit", "exit", at(3));
  const far = feature("far", "exit", at(30));

  async function modes(ports: Parameters<typeof layer>[1], exits: Parameters<typeof layer>[1]) {
    const world = worldOf(layer("ports", ports), layer("road-exits", exits), layer("terminals", []));
    return measure(world, { ...NOTHING, ...here, ...asked(["multimodal", "5-km"]) });
  }

  it("counts every mode once, however much there is of it, and names the nearest", async () => {
    const outcome = await modes([water, feature("second", "harbour", at(1))], [exit]);
    expect(amountOf(outcome, "multimodal", 0)).toMatchObject({ low: 2, high: 2, doubt: "none" });
    const [column] = outcome.measured;
    const named = column?.counted?.map(({ of, assetOf }) => [of, column.assets[assetOf[0] ?? -1]?.featureId]);
    expect(named).toEqual([
      ["road", "exit"],
      ["water", "second"],
      ["rail", undefined],
    ]);
  });

  it("counts nothing beyond the distance", async () => {
    expect(amountOf(await modes([water], [far]), "multimodal", 0)).toMatchObject({ low: 1, high: 1 });
  });

  it("is a range when a thing may count", async () => {
    const amount = amountOf(await modes([basin], [exit]), "multimodal", 0);
    expect(amount).toMatchObject({ low: 1, high: 2, doubt: "maybe-nearer", nearer: "basin" });
  });
});

describe("a harbour for ships of a class", () => {
  const canal = (more: Parameters<typeof feature>[3]) =>
    layer("waterways", [
      feature(
        "canal",
        "canal",
        {
          type: "LineString",
          coordinates: [
            [6.52, 52.2],
            [6.52, 52.4],
          ],
        },
        more,
      ),
    ]);

  async function quay(
    port: Parameters<typeof feature>[3],
    waterway: Parameters<typeof feature>[3],
    option = "Va",
  ) {
    const world = worldOf(layer("ports", [feature("harbour", "harbour", at(2), port)]), canal(waterway));
    const outcome = await measure(world, { ...NOTHING, ...here, ...asked(["quay", option]) });
    const { asset, nearer } = amountOf(outcome, "quay", 0);
    return asset ? "yes" : nearer ? "maybe" : "no";
  }

  it("has the class of the waterway it lies on", async () => {
    expect(await quay({}, { cemtClass: "Va" })).toBe("yes");
    expect(await quay({}, { cemtClass: "IV" })).toBe("no");
    expect(await quay({}, {})).toBe("maybe");
    expect(await quay({}, {}, "any-class")).toBe("yes");
  });

  it("has its own class where its source names one: a lock may lie between", async () => {
    expect(await quay({ maxShip: "klasse IV, tot 2.000 ton" }, { cemtClass: "Va" })).toBe("no");
    expect(await quay({ maxShip: "klasse IV, tot 2.000 ton" }, { cemtClass: "Va" }, "IV")).toBe("yes");
  });

  it("has the length and beam of its waterway where nobody names a class", async () => {
    expect(await quay({}, { maxLengthMeters: 110, maxBeamMeters: 11.5 })).toBe("yes");
    expect(await quay({}, { maxLengthMeters: 55, maxBeamMeters: 6.6 })).toBe("no");
  });

  it("does not borrow from a waterway that is far away", async () => {
    const world = worldOf(layer("ports", [feature("harbour", "harbour", at(5))]), canal({ cemtClass: "Va" }));
    const outcome = await measure(world, { ...NOTHING, ...here, ...asked(["quay", "Va"]) });
    expect(amountOf(outcome, "quay", 0)).toMatchObject({ asset: null, nearer: "harbour" });
  });
});
