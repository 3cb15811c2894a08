import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import {
  FIGURE_GROUPS,
  FIGURE_QUALIFIERS,
  FIGURE_STANDINGS,
  FIGURE_UNITS,
} from "../../src/catalog/figure.ts";
import { FIGURE_LAYERS } from "../../src/catalog/figure-layers.ts";
import { SUM_REFUSALS } from "../../src/catalog/figure-sum.ts";
import { find } from "../../src/languages/translator.ts";
import { committed, committedIndex } from "../unit/catalog/committed-figures.ts";

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

describe("what a figure counts, the map has", () => {
  const features = (layer: string) => {
    const text = readFileSync(`public/data/${layer}.geojson`, "utf8");
    return (JSON.parse(text) as LayerCollection).features.map(({ properties }) => properties);
  };
  const value = (id: string) => {
    const { amount } = committed(id);
    return amount.type === "value" ? amount.value : null;
  };

  it("24 Natura 2000 areas in Overijssel", () => {
    expect(features("natura-2000").filter((area) => area.inOverijssel)).toHaveLength(value("F11") ?? -1);
  });

  it("five municipalities in Port of Twente, each with its harbour", () => {
    const harbours = features("ports").filter(({ cooperation, kind, municipality }) => {
      return cooperation === "Port of Twente" && kind === "harbour" && municipality !== null;
    });
    expect(new Set(harbours.map(({ municipality }) => municipality)).size).toBe(value("F12"));
    expect(committed("F12").scope.members).toHaveLength(value("F12") ?? -1);
  });

  it("18 municipalities in Arnhem-Nijmegen, and 25 in Overijssel", () => {
    const ofRegion = (region: string) => features("municipalities").filter((one) => one.region === region);
    expect(committed("F54").scope.members).toHaveLength(value("F54") ?? -1);
    expect(committed("F2").scope.members?.toSorted()).toEqual(
      ofRegion("Overijssel")
        .map(({ id }) => `municipalities/${id}`)
        .toSorted(),
    );
  });
});
