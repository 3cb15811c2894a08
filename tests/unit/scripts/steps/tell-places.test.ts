import { describe, expect, it } from "vitest";
import type { FoundValue } from "../../../../scripts/steps/flatten-attributes.ts";
import { tellPlaces } from "../../../../scripts/steps/tell-places.ts";

function found(key: string, value: string): FoundValue {
  return {
    key,
    value,
    valueEn: null,
    source: null,
    date: null,
    qualifier: null,
    scope: null,
    confidence: "high",
  };
}

describe("tellPlaces", () => {
  it("says which basin a value is about, and says once what all of them have", () => {
    const told = tellPlaces([
      { place: "Voorsterhaven", values: [found("portAuthority", "Zwolle"), found("goods", "veevoer")] },
      { place: "Katwolderhaven", values: [found("portAuthority", "Zwolle")] },
    ]);
    expect(told.map(({ key, scope }) => [key, scope?.nl ?? null])).toEqual([
      ["portAuthority", null],
      ["goods", "Voorsterhaven"],
    ]);
  });

  it("says nothing about places when there is only one", () => {
    expect(tellPlaces([{ place: "Bergweide", values: [found("goods", "zand")] }])[0]?.scope).toBeNull();
  });

  it("keeps a value about the whole without a place beside those of its basins", () => {
    const told = tellPlaces([
      { place: "Zuiderzeehaven", values: [found("goods", "hout")] },
      { place: "Haatlandhaven", values: [found("goods", "zand")] },
      { place: null, values: [found("shorePower", "ja")] },
    ]);
    expect(told.map(({ scope }) => scope?.nl ?? null)).toEqual(["Zuiderzeehaven", "Haatlandhaven", null]);
  });
});
