import { describe, expect, it } from "vitest";
import { defaultClusters } from "../../../../src/analyses/clusters/defaults.ts";
import { runAnalyse, TIMEOUT } from "./run-analyse.ts";

const analyse = (...argv: readonly string[]) => runAnalyse("clusters", ...argv);

interface Found {
  readonly number: number;
  readonly members: readonly string[];
  readonly hectares: { readonly known: number };
}

describe("npm run analyse -- clusters", () => {
  it("answers as JSON alone on stdout, the same bytes each time", TIMEOUT, () => {
    const { status, stdout, stderr } = analyse("--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const json = JSON.parse(stdout);
    expect(Object.keys(json)).toEqual([
      "analysis",
      "version",
      "parameters",
      "data",
      "method",
      "results",
      "warnings",
    ]);
    expect(json).toMatchObject({
      analysis: "clusters",
      version: 1,
      parameters: defaultClusters,
      method: "straight-line-edge-to-edge",
      results: { isScreening: true, comparison: null },
    });
    const clusters: readonly Found[] = json.results.clusters;
    expect(clusters.map(({ number }) => number)).toEqual(clusters.map((_, index) => index + 1));
    const hectares = clusters.map(({ hectares: { known } }) => known);
    expect(hectares).toEqual(hectares.toSorted((a, b) => b - a));
    const sites: readonly { readonly id: string; readonly hectares: number | null }[] = json.results.sites;
    for (const { members, hectares: stated } of clusters) {
      const sum = members.reduce(
        (total, id) => total + (sites.find((site) => site.id === id)?.hectares ?? 0),
        0,
      );
      expect(stated.known).toBeCloseTo(sum, 2);
    }
    expect(analyse("--json").stdout).toBe(stdout);
  });

  it("writes a table in the language that is asked for", TIMEOUT, async () => {
    for (const language of ["nl", "en"]) {
      const { status, stdout } = analyse(
        ...["--region", "twente", "--radius", "1,2", "--minimum-sites", "3", "--minimum-hectares", "100"],
        ...["--compare", "radius=2.5", "--language", language],
      );
      expect(status).toBe(0);
      await expect(stdout).toMatchFileSnapshot(`out/clusters.${language}.txt`);
    }
  });

  it.each([
    ["k-means", "hubs"],
    ["hexagons", "hexagons"],
  ])("answers by %s", TIMEOUT, (method, key) => {
    const { status, stdout } = analyse("--method", method, "--json");
    expect(status).toBe(0);
    const { results, parameters } = JSON.parse(stdout);
    expect(parameters.method).toBe(method);
    expect(results[key].length).toBeGreaterThan(2);
    expect(analyse("--method", method).stdout).not.toMatch(/NaN|undefined|clusters\./);
  });

  it("says what there is to choose from", TIMEOUT, () => {
    expect(analyse("--help").stdout).toContain("npm run analyse -- clusters");
    expect(analyse("--help", "--language", "en").stdout).toContain("edge to edge");
  });

  it.each([
    [["--region", "nergens"], 2, "Kies uit: overijssel"],
    [["--radius", "900"], 2, "van 0,05 tot en met 25"],
    [["--minimum-sites", "1.5"], 2, "--minimum-sites 1.5 kan niet"],
    [["--method", "magic"], 2, "density, k-means, hexagons"],
    [["--method", "density,k-means"], 2, "density, k-means, hexagons"],
    [["--statuses", "existing,done"], 2, "Kies uit: existing"],
    [["--layers", "ports", "--kinds", "castle"], 2, "harbour"],
    [["--compare", "colour=3"], 2, "--compare radius=3"],
    [["--compare", "radius=0"], 2, "--compare radius=3"],
    [["--limit", "3"], 2, "--limit bestaat niet"],
    [["--data", "nowhere"], 1, "manifest.json"],
  ])("says what is wrong with %j", TIMEOUT, (argv, code, sentence) => {
    const { status, stdout, stderr } = analyse(...argv);
    expect(stdout).toBe("");
    expect(stderr).toContain(sentence);
    expect(status).toBe(code);
  });
});
