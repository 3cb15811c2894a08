import { MAX_SITES } from "../analyses/proximity/limits.ts";
import {
  MAX_CONDITIONS,
  MAX_CRITERIA,
  MAX_NAME_CHARACTERS,
  MAX_SCENARIOS,
  MAX_SHAPES,
  MAX_VERTICES,
} from "../analyses/suitability/limits.ts";
import type { SuitabilityParameters } from "../analyses/suitability/question.ts";
import { type Problem, problem } from "../core/problem.ts";
import { failure, type Result, success } from "../core/result.ts";
import type { ViewDocument } from "./document.ts";
import { readSuitability, shapesFit, writeScenarios, writeSuitability } from "./url-suitability.ts";

type Suitability = ViewDocument["suitability"];

/** What is left of the longest address that is read, for the rest of the view. */
const MAX_CHARACTERS = 24_000;

/**
 * The same settings, exactly as a link brings them back: numbers rounded, shapes closed, names trimmed to their
 * length. A link must give the same ranking, so what it cannot carry is refused with a sentence.
 */
export function linkable(suitability: Suitability): Result<Suitability> {
  const all = [suitability.parameters, ...suitability.scenarios.map(({ parameters }) => parameters)];
  const surplus = tooMany(suitability, all);
  if (surplus) return failure(surplus);
  const parameters = carried(suitability.parameters);
  const scenarios = suitability.scenarios.map((scenario) => {
    const name = scenario.name.trim().slice(0, MAX_NAME_CHARACTERS);
    const kept = carried(scenario.parameters);
    if (name === "" || kept === null) return null;
    return name === scenario.name && kept === scenario.parameters
      ? scenario
      : { ...scenario, name, parameters: kept };
  });
  if (parameters === null || !scenarios.every((scenario) => scenario !== null)) return NOT_LINKABLE;
  const text = writeSuitability(parameters) + writeScenarios(scenarios);
  return encodeURIComponent(text).length > MAX_CHARACTERS ? NOT_LINKABLE : success({ parameters, scenarios });
}

const NOT_LINKABLE: Result<never> = failure(problem("suitability-not-linkable"));

/** As a link brings them back; the very same when that changes nothing, null when a link cannot carry them. */
function carried(parameters: SuitabilityParameters): SuitabilityParameters | null {
  const read = readSuitability(writeSuitability(parameters));
  if ("refused" in read) return null;
  return JSON.stringify(read.parameters) === JSON.stringify(parameters) ? parameters : read.parameters;
}

function tooMany({ scenarios }: Suitability, all: readonly SuitabilityParameters[]): Problem | null {
  const some = (surpasses: (parameters: SuitabilityParameters) => boolean) => all.some(surpasses);
  if (scenarios.length > MAX_SCENARIOS) return problem("too-many-scenarios", { most: MAX_SCENARIOS });
  if (some(({ criteria }) => criteria.length > MAX_CRITERIA)) {
    return problem("too-many-criteria", { most: MAX_CRITERIA });
  }
  if (some(({ conditions }) => conditions.length > MAX_CONDITIONS)) {
    return problem("too-many-conditions", { most: MAX_CONDITIONS });
  }
  if (some(({ candidates }) => candidates.type === "sites" && candidates.sites.length > MAX_SITES)) {
    return problem("too-many-sites", { most: MAX_SITES });
  }
  const hasManyShapes = some(
    ({ candidates }) => "shapes" in candidates && candidates.shapes.length > MAX_SHAPES,
  );
  if (hasManyShapes || !shapesFit(all)) {
    return problem("too-many-shapes", { most: MAX_SHAPES, vertices: MAX_VERTICES });
  }
  return null;
}
