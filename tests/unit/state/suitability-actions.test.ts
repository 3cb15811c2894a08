import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { MAX_CRITERIA, MAX_SCENARIOS } from "../../../src/analyses/suitability/limits.ts";
import type { DrawnShape, Weighting } from "../../../src/analyses/suitability/question.ts";
import { undo } from "../../../src/state/actions.ts";
import { asPercentages, balanceWeights } from "../../../src/state/balance-weights.ts";
import { decodeDocument, encodeDocument } from "../../../src/state/document-url.ts";
import { undoNote } from "../../../src/state/selectors.ts";
import { store } from "../../../src/state/store.ts";
import {
  addCondition,
  addCriterion,
  adjustCurve,
  applyPreset,
  changeCondition,
  compareScenario,
  duplicateScenario,
  openScenario,
  removeCondition,
  removeCriterion,
  removeScenario,
  renameScenario,
  saveScenario,
  setCandidates,
  setCurve,
  setOption,
  settleCurve,
  settleWeights,
  setWeight,
  setWeighting,
} from "../../../src/state/suitability-actions.ts";
import { resetStore } from "./fixtures.ts";
import { threeCriteria } from "./suitability-fixtures.ts";

const suitability = () => store.getState().document.suitability;
const parameters = () => suitability().parameters;
const weights = () => {
  const { weighting } = parameters();
  return weighting.method === "direct" ? weighting.weights : {};
};
const notices = () => store.getState().session.notices.map(({ key }) => key);
const steps = () => store.getState().history.past.length;

beforeEach(() => {
  resetStore();
  store.setState(({ document }) => ({
    document: { ...document, suitability: { parameters: threeCriteria, scenarios: [] } },
  }));
});

describe("weights that keep their sum", () => {
  const some = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,4}$/),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    {
      minKeys: 1,
      maxKeys: 20,
      noNullPrototype: true,
    },
  );
  const sum = (numbers: Readonly<Record<string, number>>) =>
    Object.values(numbers).reduce((total, each) => total + each, 0);

  it("come to 100 and stay between 0 and 100, whatever one of them becomes", () => {
    fc.assert(
      fc.property(some, fc.nat(), fc.double({ min: -10, max: 110, noNaN: true }), (given, pick, percent) => {
        const id = Object.keys(given)[pick % Object.keys(given).length] ?? "";
        const balanced = balanceWeights(given, id, percent);
        expect(Object.keys(balanced)).toEqual(Object.keys(given));
        expect(sum(balanced)).toBeCloseTo(100, 9);
        expect(Object.values(balanced).every((weight) => weight >= 0 && weight <= 100)).toBe(true);
        expect(sum(asPercentages(given))).toBeCloseTo(100, 9);
      }),
      { seed: 20261121 },
    );
  });

  it("keep their proportions, and share alike when they have none", () => {
    expect(balanceWeights({ a: 50, b: 30, c: 20 }, "a", 75)).toEqual({ a: 75, b: 15, c: 10 });
    expect(balanceWeights({ a: 100, b: 0, c: 0 }, "a", 40)).toEqual({ a: 40, b: 30, c: 30 });
    expect(balanceWeights({ a: 30 }, "a", 10)).toEqual({ a: 100 });
    expect(asPercentages({ a: 1, b: 1, c: 1 })).toEqual({ a: 33.4, b: 33.3, c: 33.3 });
  });
});

describe("sliding a weight", () => {
  it("moves the others along and is one step to take back", () => {
    const before = store.getState().document;
    for (const percent of [55, 70, 100, 75]) setWeight("terminal", percent);
    expect(weights()).toEqual({ terminal: 75, "road-exit": 15, housing: 10 });
    expect(steps()).toBe(0);
    settleWeights(before);
    expect(steps()).toBe(1);
    expect(undoNote(store.getState())).toBe("suitability-weights");
    undo();
    expect(parameters()).toEqual(threeCriteria);
  });

  it("begins anew after it was let go", () => {
    const before = store.getState().document;
    setWeight("terminal", 100);
    settleWeights(before);
    setWeight("terminal", 50);
    expect(weights()).toEqual({ terminal: 50, "road-exit": 25, housing: 25 });
  });

  it("begins with what swing points or pairs come to", () => {
    const points: Weighting = { method: "swing", points: { terminal: 100, "road-exit": 50, housing: 50 } };
    setWeighting(points);
    setWeight("terminal", 60);
    expect(weights()).toEqual({ terminal: 60, "road-exit": 20, housing: 20 });
  });
});

describe("criteria", () => {
  it("come with their first option and an equal share", () => {
    addCriterion("quay");
    expect(parameters().criteria.at(-1)).toMatchObject({
      id: "quay",
      option: expect.any(String),
      curve: null,
    });
    expect(weights()).toEqual({ terminal: 37.5, "road-exit": 22.5, housing: 15, quay: 25 });
    const once = parameters();
    addCriterion("quay");
    expect(parameters()).toBe(once);
  });

  it("go with their weight, and the others keep their proportions", () => {
    removeCriterion("terminal");
    expect(weights()).toEqual({ "road-exit": 60, housing: 40 });
    expect(parameters().criteria.map(({ id }) => id)).toEqual(["road-exit", "housing"]);
  });

  it("leave no pair behind", () => {
    setWeighting({ method: "ahp", judgements: { "terminal/housing": 3, "road-exit/housing": 2 } });
    removeCriterion("terminal");
    expect(parameters().weighting).toEqual({ method: "ahp", judgements: { "road-exit/housing": 2 } });
  });

  it("are refused with a sentence when there are too many for a link", () => {
    for (let number = 0; number <= MAX_CRITERIA; number++) addCriterion(`criterion-${number}`);
    expect(parameters().criteria).toHaveLength(MAX_CRITERIA);
    expect(notices()).toEqual(["problems.too-many-criteria"]);
  });

  it("take a curve and an option, by dragging too", () => {
    const curve = {
      shape: "linear",
      points: [
        [0, 1],
        [5000.12345, 0.33333],
      ],
    } as const;
    setCurve("terminal", curve);
    // As a link brings it back.
    expect(parameters().criteria[0]?.curve?.points[1]).toEqual([5000.123, 0.333]);
    adjustCurve("terminal", null);
    expect(parameters().criteria[0]?.curve).toBeNull();
    setOption("terminal", "Va");
    expect(parameters().criteria[0]?.option).toBe("Va");
    expect(steps()).toBe(2);
  });

  it("are dragged freely, and settle on what a link brings back", () => {
    const before = store.getState().document;
    const dragged = (amount: number) =>
      adjustCurve("terminal", { shape: "step", points: [[amount, 0.123456]] });
    dragged(10.00001);
    dragged(20.00001);
    settleCurve(before);
    expect(parameters().criteria[0]?.curve?.points).toEqual([[20, 0.123]]);
    expect(undoNote(store.getState())).toBe("suitability-curve");
    const settled = store.getState().document;
    dragged(Number.NaN);
    settleCurve(settled);
    expect(parameters()).toBe(settled.suitability.parameters);
    expect(steps()).toBe(1);
    expect(notices()).toEqual(["problems.suitability-not-linkable"]);
  });

  it("keep the curve before when a link could not carry the new one", () => {
    const broken = { shape: "linear", points: [[Number.NaN, 1]] } as const;
    setCurve("terminal", broken);
    expect(parameters()).toBe(threeCriteria);
    expect(notices()).toEqual(["problems.suitability-not-linkable"]);
  });
});

describe("limits and presets", () => {
  it("are added, changed and taken away by their position", () => {
    addCondition({ criterion: "natura-2000", option: null, relation: "not-inside", amount: 0 });
    addCondition({ criterion: "terminal", option: null, relation: "at-most", amount: 5000 });
    changeCondition(1, { criterion: "terminal", option: null, relation: "at-most", amount: 9000 });
    removeCondition(0);
    expect(parameters().conditions).toMatchObject([{ criterion: "terminal", amount: 9000 }]);
  });

  it("a preset takes all but the candidates", () => {
    setCandidates({ type: "search-areas", region: "twente" });
    applyPreset("water-bound");
    expect(parameters().candidates).toEqual({ type: "search-areas", region: "twente" });
    expect(parameters().criteria.map(({ id }) => id)).toContain("quay");
    const known = parameters();
    applyPreset("no-such-preset");
    expect(parameters()).toBe(known);
  });
});

describe("drawn shapes", () => {
  const square = (size: number): DrawnShape => ({
    id: "shape-1",
    name: "Noord",
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [6.123456789, 52],
          [6.123456789 + size, 52],
          [6.2, 52 + size],
          [6.123456789, 52],
        ],
      ],
    },
  });

  it("are kept as a link brings them back", () => {
    setCandidates({ type: "drawn", shapes: [square(0.01)] });
    const { document } = store.getState();
    expect(decodeDocument(encodeDocument(document)).document.suitability).toEqual(document.suitability);
    expect(JSON.stringify(parameters().candidates)).toContain("6.12346");
  });

  it("are refused with a sentence when there are too many", () => {
    setCandidates({ type: "drawn", shapes: Array(51).fill(square(0.01)) });
    expect(parameters()).toBe(threeCriteria);
    expect(notices()).toEqual(["problems.too-many-shapes"]);
  });
});

describe("scenarios", () => {
  it("are saved, renamed, copied, opened and removed", () => {
    saveScenario("  Vandaag ");
    addCriterion("quay");
    saveScenario("Met kade");
    renameScenario("scenario-1", "Nu");
    duplicateScenario("scenario-1", "Nu (kopie)");
    expect(suitability().scenarios.map(({ id, name }) => [id, name])).toEqual([
      ["scenario-1", "Nu"],
      ["scenario-3", "Nu (kopie)"],
      ["scenario-2", "Met kade"],
    ]);
    openScenario("scenario-1");
    expect(parameters()).toEqual(threeCriteria);
    compareScenario("scenario-2");
    removeScenario("scenario-2");
    expect(store.getState().session.comparedScenario).toBeNull();
    expect(suitability().scenarios.map(({ id }) => id)).toEqual(["scenario-1", "scenario-3"]);
  });

  it("travel with the link", () => {
    saveScenario("50% meer; ‘groei’ / krimp!");
    const { document } = store.getState();
    expect(decodeDocument(encodeDocument(document)).document).toEqual(document);
  });

  it("are refused with a sentence when there are too many", () => {
    for (let number = 0; number <= MAX_SCENARIOS; number++) saveScenario(`Plan ${number}`);
    expect(suitability().scenarios).toHaveLength(MAX_SCENARIOS);
    expect(notices()).toEqual(["problems.too-many-scenarios"]);
  });
});
