import { describe, expect, it } from "vitest";
import { waterBoundJson } from "../../../../scripts/analyse/water-bound-json.ts";
import { waterBoundTable } from "../../../../scripts/analyse/water-bound-table.ts";
import { waterBoundExport } from "../../formats/water-bound-export.ts";
import { fileOf, runAnalyse, TIMEOUT } from "./run-analyse.ts";

describe("plots on the water on the command line", () => {
  it("are JSON of this form, the same in either language", async () => {
    const written = waterBoundJson(await waterBoundExport("nl"));
    await expect(written).toMatchFileSnapshot("out/water-bound.json");
    expect(waterBoundJson(await waterBoundExport("en"))).toBe(written);
    expect(Object.keys(JSON.parse(written))).toEqual([
      "analysis",
      "version",
      "parameters",
      "data",
      "method",
      "results",
      "warnings",
    ]);
  });

  it.each(["nl", "en"])("are a table to read in %s", async (language) => {
    const written = waterBoundTable(await waterBoundExport(language));
    await expect(written).toMatchFileSnapshot(`out/water-bound.${language}.txt`);
    expect(written).not.toMatch(/\b(plots|criteria|formats|layers)\.[a-z]|NaN|Infinity|undefined/);
  });

  it("are read from a file, and counted", TIMEOUT, () => {
    const file = fileOf("kavels.csv", "plek;hectare;gebruik\nHaatland;2,5;leeg\nHaatland;1;\n");
    const { status, stdout } = runAnalyse("water-bound", "--plots", file, "--within", "0", "--json");
    const { results, parameters } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(parameters.inventory).toMatchObject({ title: "kavels.csv", plotCount: 2 });
    expect(results.places).toMatchObject([
      {
        place: "business-parks/haatland-kampen",
        rank: 1,
        freeableHectares: { lower: 2.5, upper: null },
        waterBoundHectares: null,
      },
    ]);
  });

  it("name every wrong row, and count nothing", TIMEOUT, () => {
    const file = fileOf("kavels.csv", "plek;hectare\nHaatland;2\nNergens;1,5\nHaatland;veel\n");
    const { status, stdout, stderr } = runAnalyse("water-bound", "--plots", file);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/Rij 2: ‘Nergens’ staat niet op deze kaart/);
    expect(stderr).toMatch(/Rij 3: ‘veel’ is geen oppervlakte/);
    expect(stderr).toMatch(/2 rijen van kavels.csv kloppen niet; er is niets geteld/);
  });

  it.each([
    [["--within", "ver"], /--within ver kan niet. Geef een heel getal van 0 tot en met 20.000/],
    [["--ship", "IX"], /--ship IX kan niet. Kies uit: Va, IV, II, any-class/],
    [["--scope", "mars"], /--scope mars kan niet. Kies uit: port-of-twente, overijssel/],
    [["--plots", "nergens.csv"], /nergens.csv/],
    [["--plots", "package.json"], /package.json bevat geen kavels/],
    [["--plots", "tests/unit/formats/out/water-bound.nl.geojson"], /een uitkomst van deze kaart/],
  ])("complain in words: %s", TIMEOUT, (argv, sentence) => {
    const { status, stderr } = runAnalyse("water-bound", ...argv);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});
