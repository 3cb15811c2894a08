import { describe, expect, it } from "vitest";
import type { PlanYear } from "../../../../scripts/sources/plan-years.ts";
import { withPlanYears } from "../../../../scripts/steps/with-plan-years.ts";
import { featureOf } from "../../ui/feature-of.ts";

const row: PlanYear = {
  layer: "terminals",
  id: "rail",
  from_year: 2028,
  to_year: null,
  qualifier_nl: "op zijn vroegst",
  qualifier_en: "at the earliest",
  source: "Treinenweb, https://example.org/",
  date: null,
  confidence: "low",
};
const collection = (status: "studied" | "existing") => ({
  type: "FeatureCollection" as const,
  features: [featureOf("rail", { status }), featureOf("quay")],
});

describe("withPlanYears", () => {
  it("gives a plan the year of its source, and nothing else any", () => {
    const [rail, quay] = withPlanYears("terminals", collection("studied"), [row]).features;
    expect(rail?.properties).toMatchObject({
      fromYear: 2028,
      toYear: null,
      fromYear_qualifier: "op zijn vroegst",
      fromYear_source: "Treinenweb, https://example.org/",
      fromYear_confidence: "low",
    });
    expect(rail?.properties).not.toHaveProperty("fromYear_date");
    expect(quay?.properties).not.toHaveProperty("fromYear");
  });

  it("leaves other layers as they are", () => {
    const before = collection("studied");
    expect(withPlanYears("ports", before, [row])).toBe(before);
  });

  it("refuses a year for what exists or is not there", () => {
    expect(() => withPlanYears("terminals", collection("existing"), [row])).toThrow(
      "terminals/rail is existing",
    );
    expect(() => withPlanYears("terminals", collection("studied"), [{ ...row, id: "gone" }])).toThrow(
      "terminals/gone is missing",
    );
  });
});
