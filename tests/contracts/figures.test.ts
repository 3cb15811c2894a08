import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  FIGURE_GROUPS,
  FIGURE_QUALIFIERS,
  FIGURE_STANDINGS,
  FIGURE_UNITS,
} from "../../src/catalog/figure.ts";
import { FIGURE_LAYERS } from "../../src/catalog/figure-layers.ts";
import { SUM_REFUSALS } from "../../src/catalog/figure-sum.ts";
import { find } from "../../src/languages/translator.ts";
import { committedIndex } from "../unit/catalog/committed-figures.ts";

const keys = [
  ...FIGURE_UNITS.map((unit) => `figures.units.${unit}`),
  ...FIGURE_GROUPS.map((group) => `figures.groups.${group}`),
  ...FIGURE_QUALIFIERS.map((qualifier) => `figures.qualifiers.${qualifier}`),
  ...FIGURE_STANDINGS.map((standing) => `figures.standings.${standing}`),
  ...SUM_REFUSALS.map((reason) => `figures.reasons.${reason}`),
];

describe.each(["nl", "en"])("%s", (language) => {
  const words = JSON.parse(readFileSync(`src/languages/pages/${language}.json`, "utf8"));

  it.each(keys)("has words for %s", (key) => {
    expect(find(words, key)).toBeTypeOf("string");
  });
});

it("asks for figures with the layers that have them, and no others", () => {
  const layers = new Set(
    committedIndex.figures.flatMap(({ objects }) => objects.map((ref) => ref.split("/")[0])),
  );
  expect([...layers].sort()).toEqual([...FIGURE_LAYERS].sort());
});

it("has a region file for every region that figures name", () => {
  const regions = new Set(committedIndex.figures.map(({ region }) => region));
  expect([...regions].filter((region) => !existsSync(`data/regions/${region}.json`))).toEqual([]);
  const files = readdirSync("data/figures").filter((file) => file !== "scopes.json");
  expect(files.filter((file) => !existsSync(`data/regions/${file}`))).toEqual([]);
});
