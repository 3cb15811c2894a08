import { expect, it } from "vitest";
import type { ProximityParameters } from "../../../../src/analyses/proximity/types.ts";
import { isOutcomeOf } from "../../../../src/ui/proximity-panel/outcome-of.ts";

const parameters: ProximityParameters = {
  sites: [{ id: "site-1", type: "point", longitude: 6, latitude: 52, name: null }],
  count: 3,
  radiiMeters: [1000],
};
const outcome = {
  analysis: "proximity",
  version: 1,
  parameters,
  method: "straight-line-geodesic",
  data: [],
  sites: [],
  warnings: [],
} as const;

it("knows whether an outcome answers what is asked now", () => {
  const [site] = parameters.sites;
  expect(isOutcomeOf(outcome, structuredClone(parameters))).toBe(true);
  expect(isOutcomeOf(outcome, { ...parameters, count: 4 })).toBe(false);
  expect(isOutcomeOf(outcome, { ...parameters, radiiMeters: [] })).toBe(false);
  expect(isOutcomeOf(outcome, { ...parameters, sites: [] })).toBe(false);
  expect(
    isOutcomeOf(outcome, { ...parameters, sites: [{ ...site, name: "Zwolle" } as typeof site & object] }),
  ).toBe(true);
});
