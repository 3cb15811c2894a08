import fc from "fast-check";
import type { Position } from "geojson";
import type { Site } from "../../../src/analyses/proximity/types.ts";
import {
  type CandidateChoice,
  COMBINATIONS,
  type Combination,
  type Condition,
  type CriterionUse,
  type DrawnShape,
  type SuitabilityParameters,
  type Weighting,
} from "../../../src/analyses/suitability/question.ts";
import type { ValueFunction } from "../../../src/criteria/value-function.ts";
import type { ViewDocument } from "../../../src/state/document.ts";
import { featureSite, pointSite } from "../../../src/state/sites.ts";

/** Numbers as an address holds them: a whole number of steps. */
const steps = (minimum: number, maximum: number, perUnit: number) =>
  fc
    .integer({ min: Math.round(minimum * perUnit), max: Math.round(maximum * perUnit) })
    .map((count) => count / perUnit);
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const option = fc.option(fc.stringMatching(/^[A-Za-z0-9-]{1,10}$/));
const name = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }),
    fc.constantFrom("a;b", "a:b", "a,b", "a/b", "a!b", "!!", "100%", "%2C", "a_b", "Vandaag & morgen #1"),
  )
  .filter((text) => text.trim() === text);
const longitude = steps(-180, 180, 100_000);
const latitude = steps(-85, 85, 100_000);
const amount = steps(-1000, 500_000, 1000);

const position: fc.Arbitrary<Position> = fc.tuple(longitude, latitude);
const ring = fc
  .array(position, { minLength: 3, maxLength: 6 })
  .map((positions) => [...positions, positions[0] ?? [0, 0]]);
const area = fc.array(ring, { minLength: 1, maxLength: 2 });
const shapes: fc.Arbitrary<readonly DrawnShape[]> = fc.array(
  fc.record({
    id: slug,
    name,
    geometry: fc.oneof(
      position.map((coordinates) => ({ type: "Point" as const, coordinates })),
      area.map((coordinates) => ({ type: "Polygon" as const, coordinates })),
      fc
        .array(area, { minLength: 1, maxLength: 2 })
        .map((coordinates) => ({ type: "MultiPolygon" as const, coordinates })),
    ),
  }),
  { maxLength: 3 },
);

const sites = fc
  .array(
    fc.oneof(fc.record({ layer: slug, id: slug }), fc.record({ longitude, latitude, name: fc.option(name) })),
    { maxLength: 5 },
  )
  .map((parts) => {
    const before: Site[] = [];
    for (const part of parts) {
      const site =
        "layer" in part ? featureSite(part) : pointSite(before, [part.longitude, part.latitude], part.name);
      if (!before.some(({ id }) => id === site.id)) before.push(site);
    }
    return before;
  });

const candidates: fc.Arbitrary<CandidateChoice> = fc.oneof(
  fc.record({
    type: fc.constant("parks" as const),
    region: fc.option(slug),
    minimumHectares: steps(0, 500, 100),
    statuses: fc.uniqueArray(slug, { maxLength: 3 }),
    includesUnlocated: fc.boolean(),
  }),
  fc.record({ type: fc.constant("search-areas" as const), region: fc.option(slug) }),
  fc.record({ type: fc.constant("sites" as const), sites }),
  fc.record({ type: fc.constantFrom("drawn" as const, "found" as const), shapes }),
);

const point = fc.tuple(amount, steps(0, 1, 1000));
const curve: fc.Arbitrary<ValueFunction> = fc
  .constantFrom(
    ["positive", 2, 2] as const,
    ["inverse", 2, 2] as const,
    ["ideal", 3, 3] as const,
    ["linear", 2, 2] as const,
    ["step", 1, 20] as const,
    ["piecewise", 2, 20] as const,
    ["sigmoid", 2, 2] as const,
  )
  .chain(([shape, minLength, maxLength]) =>
    fc
      .uniqueArray(point, { minLength, maxLength, selector: ([at]) => at })
      .map((points) => ({ shape, points: points.toSorted(([a], [b]) => a - b) })),
  );

const criteria: fc.Arbitrary<readonly CriterionUse[]> = fc.uniqueArray(
  fc.record({ id: slug, option, curve: fc.option(curve) }),
  { maxLength: 8, selector: ({ id }) => id },
);

const weighting = (ids: readonly string[]): fc.Arbitrary<Weighting> => {
  if (ids.length === 0) {
    return fc.constantFrom<Weighting>(
      { method: "direct", weights: {} },
      { method: "swing", points: {} },
      { method: "ahp", judgements: {} },
    );
  }
  const some = fc.dictionary(fc.constantFrom(...ids), steps(0, 100, 1000), { noNullPrototype: true });
  const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).map((both) => both.join("/"));
  const times = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean());
  return fc.oneof(
    some.map((weights): Weighting => ({ method: "direct", weights })),
    some.map((points): Weighting => ({ method: "swing", points })),
    fc
      .dictionary(
        pair,
        times.map(([number, inverse]) => (inverse ? 1 / number : number)),
        { noNullPrototype: true },
      )
      .map((judgements): Weighting => ({ method: "ahp", judgements })),
  );
};

const condition: fc.Arbitrary<Condition> = fc.record({
  criterion: slug,
  option,
  relation: fc.constantFrom("not-inside" as const, "at-least" as const, "at-most" as const),
  amount,
});

const combination: fc.Arbitrary<Combination> = fc
  .tuple(fc.constantFrom(...COMBINATIONS), steps(0, 1, 1000))
  .map(([method, attitude]) => (method === "owa" ? { method, attitude } : { method }));

/** Every set of parameters that a link can carry. */
const parameters: fc.Arbitrary<SuitabilityParameters> = criteria.chain((uses) =>
  fc.record({
    candidates,
    criteria: fc.constant(uses),
    weighting: weighting(uses.map(({ id }) => id)),
    conditions: fc.array(condition, { maxLength: 4 }),
    combination,
    withPlanned: fc.boolean(),
  }),
);

/** Parameters with saved scenarios, as the document holds them. */
export const suitability: fc.Arbitrary<ViewDocument["suitability"]> = fc.record({
  parameters,
  scenarios: fc.uniqueArray(fc.record({ id: slug, name, parameters }), {
    maxLength: 3,
    selector: ({ id }) => id,
  }),
});
