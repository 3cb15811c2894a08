import { MAX_NAME_CHARACTERS, MAX_SCENARIOS, MAX_VERTICES } from "../analyses/suitability/limits.ts";
import type { Combination, Scenario, SuitabilityParameters } from "../analyses/suitability/question.ts";
import { CANDIDATE_KEYS, readCandidates, writeCandidates } from "./url-candidates.ts";
import { readConditions, readCriteria, writeConditions, writeCriteria } from "./url-criteria.ts";
import { countVertices } from "./url-shapes.ts";
import { shortNumber } from "./url-sites.ts";
import { escapeText, unescapeText } from "./url-text.ts";
import { readWeighting, writeWeighting } from "./url-weighting.ts";

const ATTITUDE_DECIMALS = 3;
const BETWEEN_SCENARIOS = "!!";

/**
 * Everything that decides a ranking as text: candidates, criteria, weights, limits, combination, plans.
 * `parks:overijssel:5;k:quay.va,housing;w:quay/60,housing/40;x:natura-2000!not-inside!0;m:owa/0.3;t:planned`.
 * It stands on its own: what it does not name is none, and not what this version starts from.
 */
export function writeSuitability(parameters: SuitabilityParameters): string {
  const { candidates, criteria, weighting, conditions, combination, withPlanned } = parameters;
  const ids = criteria.map(({ id }) => id);
  return [
    writeCandidates(candidates),
    criteria.length > 0 ? `k:${writeCriteria(criteria)}` : "",
    writeWeighting(weighting, ids),
    conditions.length > 0 ? `x:${writeConditions(conditions)}` : "",
    writeCombination(combination),
    withPlanned ? "t:planned" : "",
  ]
    .filter((section) => section !== "")
    .join(";");
}

/**
 * Reads what {@link writeSuitability} writes. Half of it would be another ranking: one part that cannot be
 * used, and all of it is refused; `refused` is that part.
 */
export function readSuitability(
  text: string,
): { readonly parameters: SuitabilityParameters } | { readonly refused: string } {
  let parameters: SuitabilityParameters | null = null;
  const seen = new Set<string>();
  for (const section of text.split(";")) {
    const at = section.indexOf(":");
    const key = at < 0 ? section : section.slice(0, at);
    const kind = ["w", "s", "a"].includes(key) ? "weighting" : key;
    const read: SuitabilityParameters | null = seen.has(kind)
      ? null
      : readSection(parameters, key, at < 0 ? "" : section.slice(at + 1));
    if (!read) return { refused: section };
    seen.add(kind);
    parameters = read;
  }
  return parameters ? { parameters } : { refused: text };
}

/** `scenario-1!Vandaag!parks:…!!scenario-2!…`; "" without any. */
export function writeScenarios(scenarios: readonly Scenario[]): string {
  return scenarios
    .map(({ id, name, parameters }) => [id, escapeText(name || id), writeSuitability(parameters)].join("!"))
    .join(BETWEEN_SCENARIOS);
}

const SCENARIO = /^([a-z0-9-]{1,40})!([^!]+)!(.+)$/s;

/** Reads what {@link writeScenarios} writes; what is not a scenario, or one too many, is in `refused`. */
export function readScenarios(text: string): { scenarios: readonly Scenario[]; refused: readonly string[] } {
  const scenarios: Scenario[] = [];
  const refused: string[] = [];
  for (const part of text.split(BETWEEN_SCENARIOS)) {
    const scenario = readScenario(part);
    const isNew = scenario !== null && scenarios.every(({ id }) => id !== scenario.id);
    if (isNew && scenarios.length < MAX_SCENARIOS) scenarios.push(scenario);
    else refused.push(part);
  }
  return { scenarios, refused };
}

/** Whether all drawn shapes together are few and plain enough for a link. */
export function shapesFit(all: readonly SuitabilityParameters[]): boolean {
  const vertices = all.flatMap(({ candidates }) =>
    "shapes" in candidates ? candidates.shapes.map(({ geometry }) => countVertices(geometry)) : [],
  );
  return vertices.reduce((total, count) => total + count, 0) <= MAX_VERTICES;
}

function readScenario(text: string): Scenario | null {
  const [, id = "", name = "", written = ""] = SCENARIO.exec(text) ?? [];
  const known = unescapeText(name);
  const read = readSuitability(written);
  return "parameters" in read && known.length <= MAX_NAME_CHARACTERS
    ? { id, name: known, parameters: read.parameters }
    : null;
}

/** The candidates stand first; the weights after the criteria that they weigh. */
function readSection(
  before: SuitabilityParameters | null,
  key: string,
  text: string,
): SuitabilityParameters | null {
  if (before === null) {
    const candidates = CANDIDATE_KEYS.includes(key) ? readCandidates(key, text) : null;
    return candidates && { candidates, ...NOTHING };
  }
  if (key === "k") return withPart(before, "criteria", readCriteria(text));
  if (key === "w" || key === "s" || key === "a") {
    const ids = before.criteria.map(({ id }) => id);
    return withPart(before, "weighting", readWeighting(key, text, ids));
  }
  if (key === "x") return withPart(before, "conditions", readConditions(text));
  if (key === "m") return withPart(before, "combination", readCombination(text));
  return key === "t" && text === "planned" ? { ...before, withPlanned: true } : null;
}

const NOTHING: Omit<SuitabilityParameters, "candidates"> = {
  criteria: [],
  weighting: { method: "direct", weights: {} },
  conditions: [],
  combination: { method: "weighted-sum" },
  withPlanned: false,
};

function withPart<Key extends keyof SuitabilityParameters>(
  before: SuitabilityParameters,
  key: Key,
  part: SuitabilityParameters[Key] | null,
): SuitabilityParameters | null {
  return part === null ? null : { ...before, [key]: part };
}

function writeCombination(combination: Combination): string {
  if (combination.method === "weighted-sum") return "";
  if (combination.method === "owa") return `m:owa/${shortNumber(combination.attitude, ATTITUDE_DECIMALS)}`;
  return `m:${combination.method}`;
}

function readCombination(text: string): Combination | null {
  const owa = /^owa\/(0(?:\.\d{1,3})?|1)$/.exec(text);
  if (owa) return { method: "owa", attitude: Number(owa[1]) };
  const plain = (["weighted-product", "topsis"] as const).find((method) => method === text);
  return plain ? { method: plain } : null;
}
