import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkFigures } from "../../../../scripts/checks/check-figures.ts";
import { figuresText, readFigures } from "../../../../scripts/io/figure-files.ts";
import type { FigureEntry, FigureIndex } from "../../../../src/catalog/figure.ts";

const index = readFigures();
const features = featuresOf(index);

/** What is wrong when one figure is changed. */
function troublesAfter(id: string, change: Partial<FigureEntry>): string[] {
  const figures = index.figures.map((figure) => (figure.id === id ? { ...figure, ...change } : figure));
  return checkFigures({ ...index, figures }, features);
}

it("writes what is committed, byte for byte", () => {
  expect(figuresText(index)).toBe(readFileSync("public/data/figures.json", "utf8"));
});

describe("checkFigures", () => {
  it("finds every promise kept in what people wrote", () => {
    expect(checkFigures(index, features)).toEqual([]);
  });

  it("names the figure that occurs twice, or names what is not there", () => {
    expect(
      checkFigures({ ...index, figures: [...index.figures, ...index.figures.slice(0, 1)] }, features),
    ).toEqual(["F36: occurs twice"]);
    expect(troublesAfter("F1", { scope: "elsewhere" })).toEqual([
      "F1: has the scope elsewhere, which is none",
    ]);
    expect(troublesAfter("F1", { sources: [{ document: "009", lines: "1" }] })).toEqual([
      "F1: names the document 009, which is none",
    ]);
    expect(troublesAfter("F1", { objects: ["ports/atlantis"] })).toEqual([
      "F1: names ports/atlantis, which is not there",
    ]);
    expect(checkFigures(index, new Map()).join("\n")).toContain(
      "the scope port-of-twente names municipalities/gm0141",
    );
  });

  it("keeps a lower bound, a range and a date what they are", () => {
    expect(troublesAfter("F7", { amount: { type: "value", value: 6e6 } })).toEqual([
      "F7: “ruim” is a lower bound",
      "F7: is no lower bound",
    ]);
    expect(troublesAfter("F7", { qualifier: "circa" })).toEqual(["F7: a lower bound says which"]);
    expect(troublesAfter("F20", { amount: { type: "value", value: 12 }, standing: [] })).toEqual([
      "F20: is no range",
    ]);
    expect(troublesAfter("F6", { amount: { type: "range", min: 40, max: 30 } })).toEqual([
      "F6: its range has no room",
    ]);
    expect(troublesAfter("F21", { year: null })).toEqual(["F21: has no date"]);
    expect(troublesAfter("F29", { yearTo: 2020 })).toEqual(["F29: its years are turned round"]);
  });

  it("refuses a footnote in one language", () => {
    expect(troublesAfter("F1", { footnote_en: null })).toEqual(["F1: speaks one language"]);
  });

  it("refuses a share of nothing, one that differs from its per cent, and hectares of an unknown whole", () => {
    expect(troublesAfter("F2", { partOf: null })).toEqual(["F2: a share is a part of something"]);
    expect(troublesAfter("F10", { amount: { type: "value", value: 80 } })).toEqual([
      "F10: its share and its per cent differ",
    ]);
    expect(
      troublesAfter("F5-hectares", { calculated: { formula: "x", formula_en: "x", from: ["F6"] } }),
    ).toEqual(["F5-hectares: the whole of F6 is not known"]);
  });
});

/** Every feature that the figures name. */
function featuresOf({ figures, scopes }: FigureIndex): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  const refs = [
    ...figures.flatMap(({ objects }) => objects),
    ...scopes.flatMap(({ members }) => members ?? []),
  ];
  for (const ref of refs) {
    const [layer = "", id = ""] = ref.split("/");
    named.set(layer, (named.get(layer) ?? new Set()).add(id));
  }
  return named;
}
