import { beforeEach, describe, expect, it } from "vitest";
import type { SearchEntry } from "../../../../src/catalog/search-index.ts";
import { store } from "../../../../src/state/store.ts";
import { measureFromSuggestion, showSuggestion } from "../../../../src/ui/search/act-on-suggestion.ts";
import { type Suggestion, suggest } from "../../../../src/ui/search/suggestions.ts";
import { resetStore } from "../../state/fixtures.ts";

const kampen: SearchEntry = {
  layer: "ports",
  id: "kampen",
  name_nl: "Haven van Kampen",
  name_en: null,
  aliases: null,
  kind: "harbour",
  status: "existing",
  place: "Kampen",
  lon: 5.9,
  lat: 52.55,
};
const search = () => [{ entry: kampen, score: 1 }];
const first = (text: string): Suggestion => {
  const [suggestion] = suggest(text, search);
  if (!suggestion) throw new Error("Nothing was suggested.");
  return suggestion;
};
const state = () => store.getState();

beforeEach(resetStore);

describe("suggest", () => {
  it("gives names, once they are there", () => {
    expect(suggest("kampen", search)).toEqual([{ id: "ports/kampen", type: "feature", entry: kampen }]);
    expect(suggest("kampen", null)).toEqual([]);
    expect(suggest("   ", search)).toEqual([]);
  });

  it.each(["52,51 6,09", "52.51, 6.09", "6.09 52.51", "203000 503000"])("reads %s as coordinates", (text) => {
    expect(suggest(text, null)).toMatchObject([
      { type: "go-to", outsideNetherlands: false },
      { type: "measure", outsideNetherlands: false },
    ]);
  });

  it("says when a point lies outside the Netherlands, and still offers it", () => {
    expect(suggest("52.52, 13.40", null)).toMatchObject([
      { type: "go-to", outsideNetherlands: true },
      { type: "measure" },
    ]);
  });
});

describe("what is done with a suggestion", () => {
  it("selects a feature, switches its layer on and goes there", () => {
    showSuggestion(first("kampen"));
    expect(state().document.selected).toEqual({ layer: "ports", id: "kampen" });
    expect(state().document.camera).toMatchObject({ longitude: 5.9, latitude: 52.55 });
  });

  it("goes to coordinates without selecting", () => {
    showSuggestion(first("52,51 6,09"));
    expect(state().document.camera).toMatchObject({ longitude: 6.09, latitude: 52.51 });
    expect(state().document.proximity.sites).toEqual([]);
  });

  it("measures from a feature or a point", () => {
    measureFromSuggestion(first("kampen"));
    measureFromSuggestion(first("203000 503000"));
    expect(state().document.proximity.sites).toMatchObject([
      { type: "feature", feature: { layer: "ports", id: "kampen" } },
      { type: "point", name: null },
    ]);
  });

  it("opens the details of what has no place, and does not measure from it", () => {
    const placeless: Suggestion = {
      id: "ports/x",
      type: "feature",
      entry: { ...kampen, lon: null, lat: null },
    };
    measureFromSuggestion(placeless);
    expect(state().document.selected).toEqual({ layer: "ports", id: "kampen" });
    expect(state().document.camera).toBeNull();
    expect(state().document.proximity.sites).toEqual([]);
  });
});
