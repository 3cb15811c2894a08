import { expect, it } from "vitest";
import { formats, loadLanguage, translator } from "../../../../src/languages/index.ts";
import type { AttributeDefinition } from "../../../../src/layers/layer.ts";
import { saidValue } from "../../../../src/ui/feature/said-value.ts";

await loadLanguage("en");

const TONNES: AttributeDefinition = { key: "throughputTonnes", format: "tonnes" };
const PLACES: AttributeDefinition = { key: "truckPlaces", format: "number" };

function said(
  definition: AttributeDefinition,
  value: number | null,
  qualifier: string | null,
  language = "nl",
) {
  const entry = { value, qualifier, source: null, date: null, scope: null, confidence: null };
  return saidValue(definition, entry, translator(language), formats(language));
}

it("says before a number that it is a lower bound or about so much, and keeps the other remarks", () => {
  const dutch = said(TONNES, 6_000_000, "meer dan; het jaar van het cijfer is niet gegeven");
  expect(dutch).toEqual({ text: "meer dan 6.000.000 ton", rest: "het jaar van het cijfer is niet gegeven" });
  expect(said(PLACES, 500, "about", "en")).toEqual({ text: "about 500", rest: null });
});

it("gives the range where the source has a range and no number", () => {
  expect(said(PLACES, null, "50 tot 70; volgens het plan van 2019")).toEqual({
    text: "50 tot 70",
    rest: "volgens het plan van 2019",
  });
});

it("leaves a number alone whose remark is about something else", () => {
  const qualifier = "meer dan het dubbele van daarvoor";
  expect(said(PLACES, 45, qualifier)).toEqual({ text: "45", rest: qualifier });
  expect(said(PLACES, null, "24 tot 30 m breed")).toEqual({ text: "onbekend", rest: "24 tot 30 m breed" });
});
