import { expect, it } from "vitest";
import { oldestValueDate } from "../../../../scripts/steps/oldest-value.ts";
import { featureOf } from "../../ui/feature-of.ts";

const collection = (...properties: Record<string, string | number | null>[]) => ({
  type: "FeatureCollection" as const,
  features: properties.map((each, index) => featureOf(`f${index}`, each)),
});

it("finds the earliest date any value gives", () => {
  expect(
    oldestValueDate(collection({ goods_date: "2018" }, { quay_2_date: "2006-03", quay_date: null })),
  ).toBe("2006-03");
});

it("does not take the year of opening for the age of knowing it", () => {
  expect(oldestValueDate(collection({ openingYear_date: "1928", openingYear_2_date: "1936" }))).toBeNull();
});
