import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { describe, expect, it } from "vitest";
import { FigureFile } from "../../../src/catalog/figure.ts";
import { loadFigures } from "../../../src/catalog/figure-book.ts";
import { figuresOfFeature, figuresOfRegion } from "../../../src/catalog/figure-regions.ts";
import { success } from "../../../src/core/result.ts";
import { committedBook, committedIndex } from "./committed-figures.ts";
import { VERIFIED } from "./verified-figures.ts";

const SCHEMA = "data/schema/figures.schema.json";

describe("the figures of the documents", () => {
  it("are there, each row of F1 to F57", () => {
    const rows = new Set(committedIndex.figures.map(({ id }) => id.split("-")[0]));
    expect([...rows].sort(byNumber)).toEqual(Array.from({ length: 57 }, (_, index) => `F${index + 1}`));
  });

  it("say what was held against the documents, all of them and nothing else", () => {
    const committed = committedIndex.figures.map(({ id, amount, sources }) => [
      id,
      write(amount),
      sources.map(({ document, lines }) => `${document}:${lines}`).join("; "),
    ]);
    const verified = VERIFIED.map(([id, amount, , lines]) => [id, amount, lines]);
    expect(committed.sort()).toEqual(verified.sort());
  });

  it("are marked as calculated where the document does not say them", () => {
    const calculated = committedIndex.figures.filter((figure) => figure.calculated).map(({ id }) => id);
    const notSaid = VERIFIED.filter(([, , words]) => words === null).map(([id]) => id);
    expect(calculated.filter((id) => !["F53"].includes(id)).sort()).toEqual(notSaid.sort());
  });

  it.each([
    ["F1", "Stedendriehoek"],
    ["F5", "niet: leeg"],
    ["F6", "onbekend"],
    ["F7", "vijf gemeenten"],
    ["F8", "Hengelo alleen"],
    ["F29", "voorstel"],
    ["F42-jobs-direct", "2007"],
  ])("%s has its footnote (%s)", (id, word) => {
    expect(committedBook.byId.get(id)?.footnote_nl).toContain(word);
  });

  it("work nothing out of the estimate for Overijssel, of which the whole is unknown", () => {
    const of6 = committedIndex.figures.filter(
      ({ calculated, partOf }) => calculated?.from.includes("F6") || partOf?.whole === "F6",
    );
    expect(of6).toEqual([]);
    expect(committedBook.byId.get("F6")).toMatchObject({
      amount: { type: "range", min: 30, max: 40 },
      standing: ["estimate"],
      partOf: { whole: null, share: null },
    });
  });

  it("tell Enschede's tonnes, or any other harbour's alone, nowhere", () => {
    const scopes = committedBook.figures
      .filter(({ unit }) => unit === "tonnes" || unit === "teu")
      .map(({ scope }) => scope.id);
    expect(new Set(scopes)).toEqual(new Set(["port-of-twente"]));
  });
});

describe("openFigureBook", () => {
  it("lets no hidden figure out, the slogan on innovation first of all", () => {
    const hidden = committedIndex.figures.filter(({ showAs }) => showAs === "hidden").map(({ id }) => id);
    expect(hidden).toEqual(["F35"]);
    expect(committedBook.byId.has("F35")).toBe(false);
    expect(committedBook.figures).toHaveLength(committedIndex.figures.length - 1);
  });

  it("names the field that is wrong in a file that was changed", async () => {
    const broken = { ...committedIndex, figures: [{ ...committedIndex.figures[0], unit: "bananas" }] };
    expect(await loadFigures(async () => success(JSON.stringify(broken)))).toMatchObject({
      ok: false,
      problem: { code: "invalid-data", facts: { file: "figures.json", field: "figures.0.unit" } },
    });
  });
});

describe("figuresOfRegion", () => {
  const regions = [
    { id: "overijssel", parent: null, figures: ["overijssel"] },
    { id: "twente", parent: "overijssel", figures: ["overijssel"] },
    { id: "zwolle", parent: "overijssel", figures: ["overijssel"] },
    { id: "amsterdam", parent: null, figures: ["amsterdam"] },
    { id: "corridor", parent: null, figures: [] },
  ];
  const ids = (region: string) => figuresOfRegion(committedBook, region, regions).map(({ id }) => id);

  it("shows a region its own, those above it, and those of its parts", () => {
    expect(ids("overijssel")).toEqual(expect.arrayContaining(["F1", "F7", "F18-deltion"]));
    expect(ids("twente")).toEqual(expect.arrayContaining(["F1", "F7"]));
    expect(ids("twente")).not.toContain("F18-deltion");
    expect(ids("zwolle")).not.toContain("F7");
  });

  it("mixes no two regions", () => {
    const documents = (region: string) =>
      new Set(
        figuresOfRegion(committedBook, region, regions).flatMap(({ sources }) =>
          sources.map(({ document }) => document.id),
        ),
      );
    expect(documents("amsterdam")).toEqual(new Set(["001"]));
    expect(documents("overijssel")).toEqual(new Set(["003", "004"]));
    expect(ids("corridor")).toEqual([]);
  });
});

it("gives a port cooperation its figures, and its harbours none of them", () => {
  const of = (feature: string) => figuresOfFeature(committedBook, feature).map(({ id }) => id);
  expect(of("ports/port-of-twente")).toEqual(["F5", "F5-total", "F7", "F8", "F12"]);
  expect(of("ports/hengelo")).toEqual([]);
  expect(of("institutions/deltion-college")).toEqual(["F18-deltion"]);
});

describe("data/schema/figures.schema.json", () => {
  const generated = toJsonSchema(FigureFile, { typeMode: "input" });

  it("says what the code reads (REGEN=1 writes it)", () => {
    if (process.env.REGEN) writeFileSync(SCHEMA, `${JSON.stringify(generated, null, 2)}\n`);
    expect(JSON.parse(readFileSync(SCHEMA, "utf8"))).toEqual(JSON.parse(JSON.stringify(generated)));
  });

  it("is named by every file of figures", () => {
    for (const file of readdirSync("data/figures").filter((name) => name !== "scopes.json")) {
      const { $schema } = JSON.parse(readFileSync(`data/figures/${file}`, "utf8"));
      expect(existsSync(new URL($schema, `file://${process.cwd()}/data/figures/`)), file).toBe(true);
    }
  });
});

function byNumber(a = "", b = ""): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}

function write(amount: (typeof committedIndex.figures)[number]["amount"]): string {
  switch (amount.type) {
    case "value":
      return String(amount.value);
    case "range":
      return `${amount.min}–${amount.max}`;
    case "at-least":
      return `> ${amount.min}`;
    case "date":
      return amount.to ? `${amount.from}–${amount.to}` : amount.from;
    case "text":
      return amount.nl;
  }
}
