import { MAX_CONDITIONS, MAX_CRITERIA, MAX_CURVE_POINTS } from "../analyses/suitability/limits.ts";
import type { Condition, CriterionUse } from "../analyses/suitability/question.ts";
import { type CurvePoint, SHAPES, type Shape, type ValueFunction } from "../criteria/value-function.ts";
import { shortNumber } from "./url-sites.ts";

/** Decimals of amounts (a millimetre) and of values. */
const CURVE_DECIMALS = 3;
const AMOUNT = /^-?\d{1,9}(\.\d{1,3})?$/;
const CRITERION = /^([a-z0-9-]{1,40})(?:\.([A-Za-z0-9-]{1,40}))?$/;
const RELATIONS: readonly Condition["relation"][] = ["not-inside", "at-least", "at-most"];

/** How many points each shape has, least and most. */
const POINTS: Readonly<Record<Shape, readonly [least: number, most: number]>> = {
  positive: [2, 2],
  inverse: [2, 2],
  ideal: [3, 3],
  linear: [2, 2],
  step: [1, MAX_CURVE_POINTS],
  piecewise: [2, MAX_CURVE_POINTS],
  sigmoid: [2, 2],
};

/** `quay.va!inverse!500/1!10000/0,housing`: criteria with their option and, if it is not the default, curve. */
export function writeCriteria(criteria: readonly CriterionUse[]): string {
  return criteria
    .map(({ id, option, curve }) =>
      [writeCriterion(id, option), ...(curve ? writeCurve(curve) : [])].join("!"),
    )
    .join(",");
}

/** Null when any of it cannot be used. Whether such criteria exist is found out when measuring. */
export function readCriteria(text: string): readonly CriterionUse[] | null {
  const uses = text.split(",").map((part): CriterionUse | null => {
    const [name = "", ...curve] = part.split("!");
    const criterion = readCriterion(name);
    const read = curve.length === 0 ? null : readCurve(curve);
    return criterion && (curve.length === 0 || read) ? { ...criterion, curve: read } : null;
  });
  if (!uses.every((use) => use !== null) || uses.length > MAX_CRITERIA) return null;
  return new Set(uses.map(({ id }) => id)).size === uses.length ? uses : null;
}

/** `natura-2000!not-inside!0,quay.va!at-most!5000`. */
export function writeConditions(conditions: readonly Condition[]): string {
  return conditions
    .map(({ criterion, option, relation, amount }) =>
      [writeCriterion(criterion, option), relation, shortNumber(amount, CURVE_DECIMALS)].join("!"),
    )
    .join(",");
}

export function readConditions(text: string): readonly Condition[] | null {
  const conditions = text.split(",").map((part): Condition | null => {
    const [name = "", said, amount = "", more] = part.split("!");
    const criterion = readCriterion(name);
    const relation = RELATIONS.find((known) => known === said);
    if (!criterion || !relation || !AMOUNT.test(amount) || more !== undefined) return null;
    return { criterion: criterion.id, option: criterion.option, relation, amount: Number(amount) };
  });
  return conditions.every((condition) => condition !== null) && conditions.length <= MAX_CONDITIONS
    ? conditions
    : null;
}

function writeCriterion(id: string, option: string | null): string {
  return option === null ? id : `${id}.${option}`;
}

function readCriterion(text: string): { id: string; option: string | null } | null {
  const [, id, option] = CRITERION.exec(text) ?? [];
  return id === undefined ? null : { id, option: option ?? null };
}

function writeCurve({ shape, points }: ValueFunction): string[] {
  return [shape, ...points.map((point) => point.map((part) => shortNumber(part, CURVE_DECIMALS)).join("/"))];
}

function readCurve([said, ...parts]: readonly string[]): ValueFunction | null {
  const shape = SHAPES.find((known) => known === said);
  const points = parts.map(readPoint);
  if (!shape || !points.every((point) => point !== null)) return null;
  const [least, most] = POINTS[shape];
  const rises = points.every(([amount], index) => index === 0 || amount > (points[index - 1]?.[0] ?? 0));
  return rises && points.length >= least && points.length <= most ? { shape, points } : null;
}

function readPoint(text: string): CurvePoint | null {
  const [amount = "", value = "", more] = text.split("/");
  const sound = AMOUNT.test(amount) && AMOUNT.test(value) && more === undefined;
  return sound && Number(value) >= 0 && Number(value) <= 1 ? [Number(amount), Number(value)] : null;
}
