import { readFileSync } from "node:fs";
import * as v from "valibot";
import { expect, it } from "vitest";
import { FigureIndex } from "../../../src/catalog/figure.ts";
import { openFigureBook } from "../../../src/catalog/figure-book.ts";
import { readPlotReferences } from "../../../src/catalog/plot-references.ts";

const index = v.parse(FigureIndex, JSON.parse(readFileSync("public/data/figures.json", "utf8")));

it("draws 35% for Port of Twente as a line, and 30 to 40% for Overijssel as a band, and no more", () => {
  const references = readPlotReferences(openFigureBook(index));
  const drawn = references.map(({ scope, from, to, whole, figure }) => [
    scope,
    from,
    to,
    whole?.amount ?? null,
    figure.standing,
  ]);
  expect(drawn).toEqual([
    ["port-of-twente", 0.35, 0.35, { type: "value", value: 280 }, []],
    ["overijssel", 0.3, 0.4, null, ["estimate"]],
  ]);
  for (const { figure } of references) expect(figure.footnote_nl).not.toBeNull();
});
