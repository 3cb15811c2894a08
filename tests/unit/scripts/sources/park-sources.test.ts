import { describe, expect, it } from "vitest";
import { nameParkSources } from "../../../../scripts/sources/park-sources.ts";
import { publisherNamer } from "../../../../scripts/sources/publishers.ts";
import { sourced } from "../../../../scripts/steps/sourced.ts";

const namePublisher = publisherNamer([{ host: "lochem.nl", publisher: "Gemeente Lochem", link: "yes" }]);

describe("nameParkSources", () => {
  it("names publishers, each once, in place of our files", () => {
    const foundIn =
      "top10nl_plaats_overijssel_alles.geojson (Kadaster TOP10NL, 2025-07) lokaalID 1; industriekernen_top10nl.geojson; https://www.lochem.nl/visie; a table nobody can look up";
    expect(nameParkSources(foundIn, namePublisher)).toBe(
      "Kadaster, BRT TOP10NL; Gemeente Lochem, https://www.lochem.nl/visie",
    );
  });
});

it("names nobody where nothing can be looked up", () => {
  expect(nameParkSources("a table nobody can look up", namePublisher)).toBeNull();
  expect(nameParkSources(null, namePublisher)).toBeNull();
});

describe("sourced", () => {
  it("says who, when and how sure beside a value", () => {
    expect(sourced("onWater", true, { source: "X", date: "2017", confidence: "low" })).toEqual({
      onWater: true,
      onWater_source: "X",
      onWater_date: "2017",
      onWater_confidence: "low",
    });
  });

  it("stops at a value that nobody is named for", () => {
    expect(() => sourced("onWater", true, { source: null, date: null })).toThrow("onWater");
  });

  it("says nothing of an unknown, and no date that nobody gave", () => {
    expect(sourced("onWater", null, { source: "X", date: "2017" })).toEqual({ onWater: null });
    expect(sourced("onWater", true, { source: "X", date: null })).toEqual({
      onWater: true,
      onWater_source: "X",
    });
  });
});
