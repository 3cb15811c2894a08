import * as v from "valibot";
import { SHAPES } from "../../src/criteria/value-function.ts";

/** Shapes of `SuitabilityParameters`, as a file may hold them. */
const amount = v.pipe(v.number(), v.finite());
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const weights = v.record(v.string(), v.pipe(v.number(), v.finite(), v.minValue(0)));

const position = v.pipe(v.array(v.number()), v.minLength(2));
const geometry = v.variant("type", [
  v.object({ type: v.literal("Point"), coordinates: position }),
  v.object({ type: v.literal("Polygon"), coordinates: v.array(v.array(position)) }),
  v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(v.array(position))) }),
]);
const shapes = v.array(v.object({ id: v.string(), name: v.string(), geometry }));

const site = v.variant("type", [
  v.object({
    id: v.string(),
    type: v.literal("point"),
    longitude,
    latitude,
    name: v.nullable(v.string()),
  }),
  v.object({
    id: v.string(),
    type: v.literal("feature"),
    feature: v.object({ layer: slug, id: v.string() }),
  }),
]);

const candidates = v.variant("type", [
  v.object({
    type: v.literal("parks"),
    region: v.nullable(slug),
    minimumHectares: v.pipe(v.number(), v.minValue(0)),
    statuses: v.array(v.string()),
    includesUnlocated: v.optional(v.boolean(), false),
  }),
  v.object({ type: v.literal("search-areas"), region: v.nullable(slug) }),
  v.object({ type: v.literal("sites"), sites: v.array(site) }),
  v.object({ type: v.literal("drawn"), shapes }),
  v.object({ type: v.literal("found"), shapes }),
]);

const curve = v.object({
  shape: v.picklist(SHAPES),
  points: v.pipe(v.array(v.tuple([amount, fraction])), v.minLength(1)),
});

const weighting = v.variant("method", [
  v.object({ method: v.literal("direct"), weights }),
  v.object({ method: v.literal("swing"), points: weights }),
  v.object({
    method: v.literal("ahp"),
    judgements: v.record(v.string(), v.pipe(v.number(), v.minValue(1 / 9), v.maxValue(9))),
  }),
]);

const combination = v.union([
  v.object({ method: v.literal("owa"), attitude: fraction }),
  v.object({ method: v.picklist(["weighted-sum", "weighted-product", "topsis"]) }),
]);

export const parametersSchema = v.object({
  candidates,
  criteria: v.array(v.object({ id: slug, option: v.nullable(v.string()), curve: v.nullable(curve) })),
  weighting,
  conditions: v.array(
    v.object({
      criterion: slug,
      option: v.nullable(v.string()),
      relation: v.picklist(["not-inside", "at-least", "at-most"]),
      amount,
    }),
  ),
  combination,
  withPlanned: v.boolean(),
});
