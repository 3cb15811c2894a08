import type { Scenario } from "../analyses/suitability/question.ts";
import { updateSession } from "./actions.ts";
import { changeSuitability } from "./change-suitability.ts";

/** Saves the parameters as they are now under a name. */
export function saveScenario(name: string): void {
  changeSuitability("save-scenario", ({ parameters, scenarios }) => ({
    parameters,
    scenarios: [...scenarios, { id: freeId(scenarios), name, parameters }],
  }));
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
  changeSuitability("open-scenario", (suitability) => {
    const parameters = suitability.scenarios.find((scenario) => scenario.id === id)?.parameters;
    if (!parameters || parameters === suitability.parameters) return suitability;
    return { ...suitability, parameters };
  });
}

/** Compares the ranking with that of a scenario; null ends it. */
export function compareScenario(comparedScenario: string | null): void {
  updateSession(() => ({ comparedScenario }));
}

function changeScenarios(note: string, edit: (scenarios: readonly Scenario[]) => readonly Scenario[]): void {
  changeSuitability(note, (suitability) => ({ ...suitability, scenarios: edit(suitability.scenarios) }));
}

/** The first free of `scenario-1`, `scenario-2` … */
function freeId(scenarios: readonly Scenario[]): string {
  let number = scenarios.length + 1;
  while (scenarios.some(({ id }) => id === `scenario-${number}`)) number++;
  return `scenario-${number}`;
}
