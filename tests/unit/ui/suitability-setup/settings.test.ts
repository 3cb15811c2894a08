import { describe, expect, it } from "vitest";
import { defaultSuitability, PRESETS } from "../../../../src/analyses/suitability/presets.ts";
import type { Condition } from "../../../../src/analyses/suitability/question.ts";
import type { Exclusion } from "../../../../src/analyses/suitability/scores.ts";
import { conditionEffects } from "../../../../src/ui/suitability-setup/condition-effects.ts";
import { presetOf } from "../../../../src/ui/suitability-setup/preset-of.ts";
import { toggleStatus } from "../../../../src/ui/suitability-setup/toggle-status.ts";

describe("the preset of settings", () => {
  it("is found for every preset, in whatever order its criteria stand", () => {
    for (const { id, parameters } of PRESETS) {
      expect(presetOf(parameters)).toBe(id);
      expect(presetOf({ ...parameters, criteria: parameters.criteria.toReversed() })).toBe(id);
    }
  });

  it("is none as soon as anything was changed, but for the candidates", () => {
    const start = defaultSuitability;
    expect(presetOf({ ...start, conditions: [] })).toBeNull();
    expect(presetOf({ ...start, withPlanned: true })).toBeNull();
    expect(presetOf({ ...start, criteria: start.criteria.slice(1) })).toBeNull();
    expect(presetOf({ ...start, weighting: { method: "swing", points: {} } })).toBeNull();
    const elsewhere = { ...start, candidates: { type: "sites", sites: [] } };
    expect(presetOf(elsewhere)).toBe(PRESETS[0]?.id);
  });
});

describe("the effect of limits", () => {
  const outside: Condition = { criterion: "natura-2000", option: null, relation: "not-inside", amount: 0 };
  const large: Condition = { criterion: "site-area", option: null, relation: "at-least", amount: 5 };
  const by = (condition: Condition): Exclusion => ({ condition, amount: 0, asset: null });

  it("counts a candidate with every limit that it breaks", () => {
    const exclusions = new Map([
      [3, [by(outside), by(large)]],
      [8, [by(large)]],
    ]);
    const unchecked = new Map([[1, [outside]]]);
    expect(conditionEffects([outside, large], { exclusions, unchecked })).toEqual([
      { excluded: 1, unchecked: 1 },
      { excluded: 2, unchecked: 0 },
    ]);
  });

  it("knows a limit again after a link was read", () => {
    const exclusions = new Map([[3, [by({ ...large })]]]);
    expect(conditionEffects([{ ...large }], { exclusions, unchecked: new Map() })[0]?.excluded).toBe(1);
  });
});

describe("statuses", () => {
  const all = ["existing", "planned", "unknown"];
  it("are all when none is named, so that one ticked off leaves the others", () => {
    expect(toggleStatus([], "planned", all)).toEqual(["existing", "unknown"]);
  });
  it("are none named again when all are ticked", () => {
    expect(toggleStatus(["existing", "unknown"], "planned", all)).toEqual([]);
  });
});
