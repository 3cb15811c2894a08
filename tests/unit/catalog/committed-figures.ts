import { readFileSync } from "node:fs";
import * as v from "valibot";
import { FigureIndex } from "../../../src/catalog/figure.ts";
import { type Figure, openFigureBook } from "../../../src/catalog/figure-book.ts";
import { assert } from "../../../src/core/assert.ts";

/** The figures as committed in `public/data`. */
export const committedIndex = v.parse(
  FigureIndex,
  JSON.parse(readFileSync("public/data/figures.json", "utf8")),
);
export const committedBook = openFigureBook(committedIndex);

/** A committed figure that may be shown. */
export function committed(id: string): Figure {
  const found = committedBook.byId.get(id);
  assert(found, `there is no figure ${id}`);
  return found;
}
