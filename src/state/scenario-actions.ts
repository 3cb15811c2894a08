import type { Scenario } from "../analyses/suitability/types.ts";
import { change, updateSession } from "./actions.ts";

/** Saves the parameters as they are now under a name. */
export function saveScenario(name: string): void {
  change("save-scenario", (document) => {
    const { parameters, scenarios } = document.suitability;
    const scenario = { id: freeId(scenarios), name, parameters };
    return { ...document, suitability: { parameters, scenarios: [...scenarios, scenario] } };
  });
}

export function renameScenario(id: string, name: string): void {
  changeScenarios("rename-scenario", (scenarios) =>
    scenarios.map((scenario) => (scenario.id === id ? { ...scenario, name } : scenario)),
  );
}

/** Puts a copy right behind the scenario. `name` is that of the copy: only the screen knows the language. */
export function duplicateScenario(id: string, name: string): void {
  changeScenarios("save-scenario", (scenarios) =>
    scenarios.flatMap((scenario) =>
      scenario.id === id ? [scenario, { ...scenario, id: freeId(scenarios), name }] : [scenario],
    ),
  );
}

export function removeScenario(id: string): void {
  changeScenarios("remove-scenario", (scenarios) => scenarios.filter((scenario) => scenario.id !== id));
  updateSession(({ comparedScenario }) => (comparedScenario === id ? { comparedScenario: null } : {}));
}

/** Makes the parameters those of the scenario; the scenario itself stays as it was saved. */
export function openScenario(id: string): void {
  change("open-scenario", (document) => {
    const parameters = document.suitability.scenarios.find((scenario) => scenario.id === id)?.parameters;
    if (!parameters || parameters === document.suitability.parameters) return document;
    return { ...document, suitability: { ...document.suitability, parameters } };
  });
}

/** Compares the ranking with that of a scenario; null ends it. */
export function compareScenario(comparedScenario: string | null): void {
  updateSession(() => ({ comparedScenario }));
}

function changeScenarios(note: string, edit: (scenarios: readonly Scenario[]) => readonly Scenario[]): void {
  change(note, (document) => ({
    ...document,
    suitability: { ...document.suitability, scenarios: edit(document.suitability.scenarios) },
  }));
}

/** The first free of `scenario-1`, `scenario-2` … */
function freeId(scenarios: readonly Scenario[]): string {
  let number = scenarios.length + 1;
  while (scenarios.some(({ id }) => id === `scenario-${number}`)) number++;
  return `scenario-${number}`;
}
