import { describe, expect, it } from "vitest";
import { problem } from "../../../src/core/problem.ts";
import { decodeDocument, encodeDocument } from "../../../src/state/document-url.ts";
import { MIGRATIONS, URL_VERSION } from "../../../src/state/migrations.ts";

/** One real link of every version before this one, and the link that it is now. */
const LINKS: readonly (readonly [version: number, old: string, now: string])[] = [
  [0, "#9/52.4/6.4", "#map=9/52.4/6.4&v=1"],
  [
    0,
    "#map=9/52.4/6.4&layers=ports,natura2000,parkings",
    "#map=9/52.4/6.4&v=1&l=natura-2000,truck-parkings,ports",
  ],
  [0, "#select=natura2000/rijntakken", "#v=1&s=natura-2000/rijntakken"],
  [
    0,
    "#sites=parks/hessenpoort;6.09,52.51,parks&o=nsb:50",
    "#v=1&o=corridor:50&sites=business-parks/hessenpoort;6.09,52.51,parks",
  ],
];

it("has a step from every version to the next", () => {
  expect(MIGRATIONS).toHaveLength(URL_VERSION);
});

it("proves every step with a link", () => {
  expect(new Set(LINKS.map(([version]) => version)).size).toBe(MIGRATIONS.length);
});

it("takes no name of JavaScript itself for a layer", () => {
  expect(decodeDocument("#layers=constructor").problems).toEqual([
    problem("unknown-layer", { layers: "constructor" }),
  ]);
});

describe.each(LINKS)("from version %i", (_, old, now) => {
  it(`opens ${old}`, () => {
    const { document, problems } = decodeDocument(old);
    expect(problems).toEqual([]);
    expect(encodeDocument(document)).toBe(now);
  });
});
