import { describe, expect, it } from "vitest";
import { type FoundValue, flattenAttributes } from "../../../../scripts/steps/flatten-attributes.ts";

function found(value: number | string | null, more: Partial<FoundValue> = {}): FoundValue {
  return {
    key: "chamberLengthMeters",
    value,
    valueEn: null,
    source: "a",
    date: null,
    qualifier: null,
    scope: null,
    confidence: "medium",
    ...more,
  };
}

describe("flattenAttributes", () => {
  it("puts the surest value first and the most recent of equals, and keeps all that differ", () => {
    const properties = flattenAttributes(
      [
        found(137, { confidence: "low", date: "2020" }),
        found(105, { confidence: "medium", date: "1947" }),
        found(100, { confidence: "medium", date: "2024" }),
        found(143.5, { confidence: "high", date: "2001" }),
      ],
      ["chamberLengthMeters"],
    );
    expect(properties.chamberLengthMeters).toBe(143.5);
    expect(properties.chamberLengthMeters_2).toBe(100);
    expect(properties.chamberLengthMeters_3).toBe(105);
    expect(properties.chamberLengthMeters_4).toBe(137);
    expect(properties.chamberLengthMeters_4_date).toBe("2020");
    expect(properties.chamberLengthMeters_4_confidence).toBe("low");
    expect(properties.chamberLengthMeters_confidence).toBe("high");
  });

  it("never averages two values that contradict each other", () => {
    const properties = flattenAttributes([found(12), found(11.8)], ["chamberLengthMeters"]);
    expect([properties.chamberLengthMeters, properties.chamberLengthMeters_2]).toEqual([12, 11.8]);
  });

  it("says the same thing once, unless it is about something else", () => {
    const twice = flattenAttributes([found(110), found(110)], ["chamberLengthMeters"]);
    expect(twice).not.toHaveProperty("chamberLengthMeters_2");
    const whole = { nl: "bruikbaar", en: "usable" };
    const apart = flattenAttributes([found(110), found(110, { scope: whole })], ["chamberLengthMeters"]);
    expect(apart.chamberLengthMeters_2_scope).toBe("bruikbaar");
  });

  it("makes null of what was not found, and keeps the remark on it", () => {
    const remark = { nl: "alleen een plan: 200 m", en: "a plan only: 200 m" };
    const properties = flattenAttributes(
      [found(null, { qualifier: remark })],
      ["chamberLengthMeters", "tracks"],
    );
    expect(properties.chamberLengthMeters).toBeNull();
    expect(properties.chamberLengthMeters_qualifier_en).toBe("a plan only: 200 m");
    expect(properties.tracks).toBeNull();
  });

  it("drops an unknown beside a value", () => {
    const properties = flattenAttributes([found(null), found(9)], ["chamberLengthMeters"]);
    expect(properties.chamberLengthMeters).toBe(9);
    expect(properties).not.toHaveProperty("chamberLengthMeters_2");
  });
});
