import { store } from "../../state/store.ts";
import { compareScenario, includePlanned, saveScenario } from "../../state/suitability-actions.ts";

/**
 * Ranks with planned projects, and compares that with today: today is saved as a scenario under `name`, unless
 * it already is one.
 */
export function compareWithPlanned(name: string): void {
  includePlanned(false);
  const { parameters, scenarios } = store.getState().document.suitability;
  const today = JSON.stringify(parameters);
  const known = scenarios.find((scenario) => JSON.stringify(scenario.parameters) === today);
  if (!known) saveScenario(name);
  includePlanned(true);
  const saved = known ?? store.getState().document.suitability.scenarios.at(-1);
  compareScenario(saved?.id ?? null);
}
