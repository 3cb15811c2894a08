import { expect, it } from "vitest";
import { formats, translator } from "../../../../src/languages/index.ts";
import { locationSentence } from "../../../../src/ui/feature/location-sentence.ts";
import { featureOf } from "../feature-of.ts";

function sentence(...[id, properties, geometry]: Parameters<typeof featureOf>): string {
  return locationSentence(featureOf(id, properties, geometry), translator("nl"), formats("nl"));
}

it("says how well a place is known, from the exact to the undetermined", () => {
  expect(sentence("a", { precisionMeters: 5 })).toBe("Plaats bekend tot op enkele meters.");
  expect(sentence("a", { precisionMeters: 250 })).toContain("circa 250");
  expect(sentence("a", { precisionMeters: 3_200_000 })).toMatch(/circa 3\.200\skm/);
  expect(sentence("a", { precisionMeters: null })).toContain("zegt de bron niet");
  expect(sentence("a", { precisionMeters: 5 }, null)).toContain("Plaats niet bepaald");
  expect(sentence("a", { precisionMeters: null, locatedIn: "b" }, null)).toContain("gedeelde grens");
});
