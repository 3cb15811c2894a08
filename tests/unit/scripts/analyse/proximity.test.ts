import { describe, expect, it } from "vitest";
import { fileOf, runAnalyse, TIMEOUT } from "./run-analyse.ts";

const analyse = (...argv: readonly string[]) => runAnalyse("proximity", ...argv);

describe("npm run analyse -- proximity", () => {
  it("answers one place as JSON alone on stdout", TIMEOUT, () => {
    const { status, stdout, stderr } = analyse(
      "--at",
      "6.09,52.51",
      "--json",
      "--count",
      "2",
      "--radii",
      "1,5",
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const json = JSON.parse(stdout);
    expect(json).toMatchObject({
      analysis: "proximity",
      version: 1,
      method: "straight-line-geodesic",
      parameters: { count: 2, radiiMeters: [1000, 5000] },
      site: { lon: 6.09, lat: 52.51, rdX: 202711.815, rdY: 502711.318, insideNetherlands: true },
      warnings: [],
    });
    expect(json.data.length).toBe(json.parameters.layers.length);
    expect(json.results.length).toBe(2 * json.data.length);
    expect(Object.keys(json.results[0])).toEqual(
      expect.arrayContaining([
        "layer",
        "featureId",
        "distanceMeters",
        "precisionMeters",
        "bearingDegrees",
        "nearestLon",
      ]),
    );
    expect(json.modes.map(({ mode }: { mode: string }) => mode)).toEqual(["road", "water", "rail"]);
  });

  it("answers a table of places in their order, and names the rows that are none", TIMEOUT, () => {
    const file = fileOf("sites.csv", "id;lon;lat\na;6,09;52,51\nb;;\nc;6,9;52,3\nd;7,07;52,43\n");
    const { status, stdout, stderr } = analyse("--sites", file, "--json", "--layers", "ports");
    expect(status).toBe(0);
    const json = JSON.parse(stdout);
    expect(json.sites.map(({ site }: { site: { id: string } }) => site.id)).toEqual(["a", "c", "d"]);
    expect(json).toMatchObject({ skippedCount: 1, skipped: [{ number: 2, reason: "no-coordinates" }] });
    expect(stderr).toBe("1 regel is overgeslagen.\n");
  });

  it("answers GeoJSON, also without any site in it", TIMEOUT, () => {
    const empty = fileOf("sites.geojson", '{"type":"FeatureCollection","features":[]}');
    const { status, stdout } = analyse("--sites", empty, "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ analysis: "proximity", sites: [], skippedCount: 0 });
  });

  it("refuses a table that is not UTF-8, as its names would be spoilt", TIMEOUT, () => {
    const table = Buffer.from("name;lat;lon\nCaf\xe9;52.5;6.1\n", "latin1");
    const { status, stdout, stderr } = analyse("--sites", fileOf("latin1.csv", table), "--language", "en");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("latin1.csv is not text in UTF-8");
  });

  it("writes a table in the language that is asked for", TIMEOUT, () => {
    const { status, stdout } = analyse(
      "--feature",
      "ports/kampen",
      "--language",
      "en",
      "--layers",
      "waterways",
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/Layer +Name +Distance +Direction/);
    expect(stdout).toMatch(/Method: Straight line/);
  });

  it.each([
    [["--at", "Zwolle"], 2, "‘Zwolle’ zijn geen graden"],
    [["--feature", "ports/atlantis"], 2, "‘ports/atlantis’ staat niet in de gegevens"],
    [["--sites", "nowhere.csv", "--language", "en"], 2, "The file nowhere.csv does not exist"],
    [["--at", "6,52", "--data", "nowhere"], 1, "manifest.json"],
  ])("says what is wrong with %j", TIMEOUT, (argv, code, sentence) => {
    const { status, stdout, stderr } = analyse(...argv);
    expect(stdout).toBe("");
    expect(stderr).toContain(sentence);
    expect(status).toBe(code);
  });
});
