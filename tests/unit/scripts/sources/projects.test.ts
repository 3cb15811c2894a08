import { readFileSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readDocuments } from "../../../../scripts/sources/documents.ts";
import { ProjectFile, readProjects } from "../../../../scripts/sources/projects.ts";
import { LAYERS } from "../../../../src/layers/index.ts";

const SCHEMA = "data/schema/projects.schema.json";

/** The projects and policy tasks of the reading notes, as they number them, typed over by hand. */
const NUMBERED = [
  ..."abcdefghijklmnopqrstuvwxy".split("").map((letter) => `T1-${letter}`),
  ..."abcdefghi".split("").map((letter) => `T2-${letter}`),
  ..."abcdefghij".split("").map((letter) => `T3-${letter}`),
  ..."abcd".split("").map((letter) => `T4-${letter}`),
  ..."abcdef".split("").map((letter) => `G-${letter}`),
  ..."1234567".split("").map((number) => `MRA-${number}`),
];

/** Themes without an honest place on a map; some are among the numbered ones under another name. */
const WITHOUT_PLACE = [
  "control-tower",
  "certificaten",
  "e-freight",
  "makelaars",
  "economie-van-de-toekomst",
  "expertiseteam-energie",
  "verhaal",
  "kennisdeling",
  "mbo",
  "innovatievragen",
].map((name) => `3.4-${name}`);

const files = readProjects();
const projects = files.flatMap((file) => file.projects);

describe("the projects of the founding documents", () => {
  it.each([...NUMBERED, ...WITHOUT_PLACE, "F29", "F30"])("have %s", (id) => {
    expect(projects.some(({ documentIds }) => documentIds.includes(id))).toBe(true);
  });

  it("are of the five regions, each id once", () => {
    expect(files.map(({ region }) => region)).toEqual([
      "amsterdam",
      "arnhem-nijmegen",
      "corridor",
      "overijssel",
      "rivierenland",
    ]);
    expect(new Set(projects.map(({ id }) => id)).size).toBe(projects.length);
  });

  it("give money to the programme alone, as a proposal", () => {
    const withAmount = projects.filter(({ moneyText }) => /\d/.test(moneyText?.nl ?? ""));
    expect(withAmount.map(({ id }) => id)).toEqual(["programma-logistics-overijssel"]);
    for (const { id, evidence, moneyText } of projects) {
      const isOfProposal = evidence.some(({ document }) => document === "004");
      if (moneyText && isOfProposal) expect(moneyText.nl, id).toMatch(/^voorstel: /);
      if (moneyText && isOfProposal) expect(moneyText.en, id).toMatch(/^proposal: /);
    }
  });

  it("stand in documents we have, and lead to layers we have", () => {
    const documents = readDocuments().map(({ id }) => id);
    const layers = LAYERS.map(({ id }) => id);
    for (const { id, evidence, serves } of projects) {
      for (const { document } of evidence) expect(documents, id).toContain(document);
      for (const layer of serves.layers) expect(layers, id).toContain(layer);
    }
  });

  it("keep apart what exists, what is lobbied for and what is over", () => {
    const find = (id: string) => projects.find((project) => project.id === id);
    expect(find("railterminal-zwolle")).toMatchObject({ status: "studied", done: false, fromYear: 2028 });
    expect(find("lobby-kornwerderzandsluis")).toMatchObject({ status: "lobbied", fromYear: null });
    expect(find("xl-businesspark-2")?.status).not.toBe("existing");
    expect(find("tweede-sluiskolk-eefde")).toMatchObject({ status: "existing", done: true, toYear: null });
    expect(find("airport-seaports-conference")?.toYear).toBe(2013);
    expect(find("amsterdam-circle-lines")?.toYear).toBe(2020);
  });

  it("name a source for a year that is not in the documents", () => {
    const outside = projects.filter(({ yearText }) =>
      /(bericht|Rijkswaterstaat|begon)/.test(yearText?.nl ?? ""),
    );
    expect(outside.length).toBeGreaterThan(3);
    for (const { id, yearSource } of outside) expect(yearSource, id).toMatch(/https:\/\//);
  });
});

describe("a project file", () => {
  const [good] = files;
  const broken = (edit: (project: Record<string, unknown>) => void) => {
    const copy = structuredClone(good) as unknown as { projects: Record<string, unknown>[] };
    edit(copy.projects[0] ?? {});
    return v.safeParse(ProjectFile, copy).success;
  };

  it("is refused with a quotation of more than fifteen words, an invented status or a year in words", () => {
    expect(broken(() => {})).toBe(true);
    const quote = Array.from({ length: 16 }, (_, index) => `woord${index}`).join(" ");
    expect(
      broken((project) => Object.assign(project, { evidence: [{ document: "001", lines: "1", quote }] })),
    ).toBe(false);
    expect(broken((project) => Object.assign(project, { status: "done" }))).toBe(false);
    expect(broken((project) => Object.assign(project, { fromYear: "2028" }))).toBe(false);
    expect(broken((project) => Object.assign(project, { evidence: [] }))).toBe(false);
  });

  it("has a JSON Schema that says what the code reads (REGEN=1 writes it)", () => {
    const generated = toJsonSchema(ProjectFile, { typeMode: "input", errorMode: "ignore" });
    if (process.env.REGEN) writeFileSync(SCHEMA, `${JSON.stringify(generated, null, 2)}\n`);
    expect(JSON.parse(readFileSync(SCHEMA, "utf8"))).toEqual(JSON.parse(JSON.stringify(generated)));
  });
});
