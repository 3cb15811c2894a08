import { beforeAll, describe, expect, it } from "vitest";
import { SUITABILITY_WARNINGS } from "../../src/analyses/suitability/measured.ts";
import { defaultSuitability, PRESETS } from "../../src/analyses/suitability/presets.ts";
import type { FeatureProperties } from "../../src/catalog/feature.ts";
import { CRITERION_GROUPS, type CriterionDefinition } from "../../src/criteria/criterion.ts";
import { CRITERIA, criterionOf } from "../../src/criteria/index.ts";
import { SHAPE_RULES, valueAt } from "../../src/criteria/value-function.ts";
import { LANGUAGE_CODES } from "../../src/languages/index.ts";
import { loadPages } from "../../src/languages/pages.ts";
import { LAYERS } from "../../src/layers/index.ts";
import { publicFeatures, publicLayers } from "../oracle/public-data.ts";

type PageWords = Awaited<ReturnType<typeof loadPages>>;

/** A chart has room for so many letters. */
const SHORT_LETTERS = 20;

const words = new Map<string, PageWords>();
beforeAll(async () => {
  for (const language of LANGUAGE_CODES) words.set(language, await loadPages(language));
});

/** A key without words comes back as it is, or throws. */
function sentence(language: string, key: string, facts: Record<string, string | number> = {}): string {
  const said = words.get(language)?.(key as never, facts as never) ?? "";
  return said === key ? "" : said;
}

describe.each(CRITERIA.map((one) => [one.id, one] as const))("criterion %s", (id, criterion) => {
  it("is in the list once, under its own name, in a known group", () => {
    expect(CRITERIA.filter((one) => one.id === id)).toEqual([criterion]);
    expect(criterionOf(id)).toBe(criterion);
    expect(CRITERION_GROUPS).toContain(criterion.group);
    expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it.each(LANGUAGE_CODES)("has its words in %s", (language) => {
    for (const part of ["name", "short", "reason", "about"])
      expect(sentence(language, `criteria.${id}.${part}`), part).not.toBe("");
    expect(sentence(language, `criteria.${id}.short`).length).toBeLessThanOrEqual(SHORT_LETTERS);
    for (const option of criterion.options)
      expect(sentence(language, `criteria.options.${option}`), option).not.toBe("");
  });

  it("begins with a curve that obeys its shape, over amounts that can be", () => {
    const { shape, points } = criterion.curve;
    const rule = SHAPE_RULES[shape];
    expect(points.length).toBeGreaterThanOrEqual(rule.fewestPoints);
    expect(points.length).toBeLessThanOrEqual(rule.mostPoints);
    if (rule.values.length > 0) expect(rule.values).toContainEqual(points.map(([, value]) => value));
    const amounts = points.map(([amount]) => amount);
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    expect(new Set(amounts).size).toBe(amounts.length);
    expect(Math.min(...amounts)).toBeGreaterThanOrEqual(0);
  });

  it("runs one way, from 0 to 1 or from 1 to 0", () => {
    const { curve } = criterion;
    const amounts = Array.from(
      { length: 400 },
      (_, index) => index * ((curve.points.at(-1)?.[0] ?? 1) / 300),
    );
    const values = amounts.map((amount) => valueAt(curve, amount));
    const rising = curve.shape === "positive";
    expect(values).toEqual(values.toSorted((a, b) => (rising ? a - b : b - a)));
    expect([Math.min(...values), Math.max(...values)]).toEqual([0, 1]);
  });

  it("gives the reason of its curve with the numbers of its curve", () => {
    if (criterion.measure.type === "none" || criterion.unit === "count") return;
    for (const language of LANGUAGE_CODES) {
      const reason = sentence(language, `criteria.${id}.reason`).replaceAll(",", ".");
      for (const [amount] of criterion.curve.points) {
        const written =
          criterion.unit === "meters" ? [`${amount} m`, `${amount / 1000} km`] : [`${amount} ha`];
        if (amount > 0)
          expect(
            written.some((one) => reason.includes(one)),
            `${amount}: ${reason}`,
          ).toBe(true);
      }
    }
  });

  it("has each option once, and they do not all come to the same", () => {
    expect(new Set(criterion.options).size).toBe(criterion.options.length);
    const answers = criterion.options.map((option) => JSON.stringify(answersOf(criterion, option)));
    if (answers.length > 0) expect(new Set(answers).size).toBeGreaterThan(1);
  });

  it("reads layers that exist, in which something counts that has a place", () => {
    const { measure } = criterion;
    if (measure.type === "none" || measure.type === "attribute") return;
    const known = LAYERS.map((layer) => layer.id);
    expect(measure.layers.filter((layer) => !known.includes(layer))).toEqual([]);
    if (measure.type === "distance" && measure.borrows) expect(known).toContain(measure.borrows.from);
    const counting = answersOf(criterion, criterion.options[0] ?? null).answers;
    if (measure.type === "count") {
      for (const of of measure.of) expect(counting, of).toContain(`${of} yes`);
    } else if (!measure.borrows) expect(counting).toContain("yes");
  });

  it("says which passage asks for it", () => {
    if (criterion.documentReference !== null) expect(criterion.documentReference).toMatch(/^00[0-4]:\d+$/);
  });
});

describe.each(PRESETS.map((one) => [one.id, one] as const))("preset %s", (id, { parameters }) => {
  it("is in the list once, with its words in every language", () => {
    expect(PRESETS.filter((one) => one.id === id)).toHaveLength(1);
    for (const language of LANGUAGE_CODES) {
      for (const part of ["name", "reason"])
        expect(sentence(language, `suitability.presets.${id}.${part}`), part).not.toBe("");
    }
  });

  it("names criteria and options that exist, and weighs each of them", () => {
    const { criteria, weighting, conditions } = parameters;
    for (const { id: criterion, option } of criteria) {
      const options: readonly string[] = criterionOf(criterion)?.options ?? ["no such criterion"];
      if (option === null) expect(options, criterion).toEqual([]);
      else expect(options, criterion).toContain(option);
    }
    if (weighting.method !== "direct") throw new Error("A preset has percentages.");
    expect(Object.keys(weighting.weights)).toEqual(criteria.map((one) => one.id));
    const percents = Object.values(weighting.weights);
    expect(Math.min(...percents)).toBeGreaterThan(0);
    expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
    for (const { criterion, option } of conditions) {
      expect(criterionOf(criterion), criterion).toBeDefined();
      expect(option === null || criterionOf(criterion)?.options.includes(option)).toBe(true);
    }
  });

  it("rules out what lies inside Natura 2000", () => {
    expect(parameters.conditions).toContainEqual({
      criterion: "natura-2000",
      option: null,
      relation: "not-inside",
      amount: 0,
    });
  });
});

it("starts from one of the presets, over the parks of Overijssel", () => {
  const { candidates, ...rest } = defaultSuitability;
  expect(PRESETS.map(({ parameters }) => parameters)).toContainEqual(rest);
  expect(candidates).toMatchObject({ type: "parks", region: "overijssel" });
});

it("rewards no volume: no criterion reads how much is moved", () => {
  const counted: FeatureProperties = {
    id: "x",
    name_nl: "x",
    name_en: null,
    aliases: null,
    kind: "container",
    status: "existing",
    source: "x",
    sourceDate: null,
    precisionMeters: null,
  };
  const busy = { throughputTonnes: 1e9, throughputTeu: 1e7, capacityTeu: 1e7, throughputContainers: 1e7 };
  const choice = { option: null, withPlanned: false };
  for (const { measure } of CRITERIA) {
    if (measure.type === "distance") {
      for (const layer of measure.layers)
        expect(measure.takes(layer, { ...counted, ...busy }, choice)).toBe(
          measure.takes(layer, counted, choice),
        );
    }
    if (measure.type === "attribute") {
      const read = (properties: FeatureProperties) => measure.read({ properties, areaHectares: 10 });
      expect(read({ ...counted, ...busy })).toEqual(read(counted));
    }
  }
});

it.each(LANGUAGE_CODES)("has words for every warning in %s", (language) => {
  for (const code of SUITABILITY_WARNINGS) {
    const said = sentence(language, `suitability.warnings.${code}`, { subject: "X", count: 2 });
    expect(said, code).not.toBe("");
    expect(said, code).not.toContain("{{");
  }
});

/** What the committed features that have a place come to, by an option. */
function answersOf({ measure }: CriterionDefinition, option: string | null) {
  const choice = { option, withPlanned: false };
  if (measure.type !== "distance" && measure.type !== "count") return { answers: [], within: 0 };
  const rows = publicLayers()
    .filter(({ id }) => measure.layers.includes(id))
    .flatMap((file) =>
      publicFeatures(file).flatMap(({ geometry, properties }) =>
        geometry ? [[file.id, properties as FeatureProperties] as const] : [],
      ),
    );
  const answers = rows.flatMap(([layer, properties]) =>
    measure.type === "distance"
      ? [measure.takes(layer, properties, choice)]
      : measure.of.map((of) => `${of} ${measure.takes(of, layer, properties, choice)}`),
  );
  return { answers, within: measure.type === "count" ? measure.withinMeters(choice) : 0 };
}
