import { describe, expect, it } from "vitest";
import { defaultSuitability } from "../../../../src/analyses/suitability/presets.ts";
import { defaultDocument } from "../../../../src/state/default-document.ts";
import { encodeDocument } from "../../../../src/state/document-url.ts";
import { fileOf, runAnalyse, TIMEOUT } from "./run-analyse.ts";

const analyse = (...argv: readonly string[]) => runAnalyse("suitability", ...argv);

/** By the way to an exit alone: cheap to measure, and another order than the start. */
const asked = {
  ...defaultSuitability,
  candidates: { ...defaultSuitability.candidates, region: "twente" },
  criteria: [{ id: "road-exit", option: null, curve: null }],
  weighting: { method: "direct", weights: { "road-exit": 100 } },
} as const;
const file = (content: unknown) => fileOf("ranking.json", JSON.stringify(content));

interface Ranked {
  readonly id: string;
  readonly rank: number | null;
  readonly criteria: readonly { readonly contribution: { readonly low: number; readonly high: number } }[];
  readonly score: { readonly low: number; readonly high: number };
}

describe("npm run analyse -- suitability", () => {
  it("answers a document as JSON alone on stdout, the same bytes each time", TIMEOUT, () => {
    const document = file({ ...defaultDocument, suitability: { parameters: asked, scenarios: [] } });
    const { status, stdout, stderr } = analyse("--document", document, "--json", "--no-sureness");
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
      analysis: "suitability",
      parameters: asked,
      method: "straight-line-geodesic",
      results: { obstacle: null, sureness: null, weights: [{ id: "road-exit", weight: 1 }] },
    });
    const candidates: readonly Ranked[] = json.results.candidates;
    expect(candidates.length).toBeGreaterThan(50);
    const ranks = candidates.flatMap(({ rank }) => rank ?? []);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    for (const { criteria, score } of candidates) {
      expect(criteria[0]?.contribution).toMatchObject({ low: score.low, high: score.high });
    }
    // Its own outcome is a document too.
    expect(analyse("--document", file(json), "--json", "--no-sureness").stdout).toBe(stdout);
  });

  it("reads a link to the map, and tells how sure the ranking is", TIMEOUT, () => {
    const suitability = { parameters: asked, scenarios: [] };
    const link = `https://example.org/${encodeDocument({ ...defaultDocument, suitability })}`;
    const { status, stdout } = analyse("--document", link, "--json");
    expect(status).toBe(0);
    const { parameters, results } = JSON.parse(stdout);
    expect(parameters).toEqual(asked);
    expect(results.sureness).toMatchObject({ draws: 5000, tornado: [{ criterion: "road-exit" }] });
    expect(results.candidates[0].sureness.randomWeights).toMatchObject({ best: 1 });
    expect(analyse("--document", link, "--json").stdout).toBe(stdout);
  });

  it("ranks the sites of a file by the criteria of the document", TIMEOUT, () => {
    const sites = fileOf(
      "sites.csv",
      "id;naam;lon;lat\na;Ver;6,35;52,6\nb;;;\nc;Bij de A1;6,77;52,25\nc;;6,7;52,2\n",
    );
    const { status, stdout, stderr } = analyse(
      "--document",
      file(asked),
      "--sites",
      sites,
      "--json",
      "--no-sureness",
    );
    expect(status).toBe(0);
    expect(stderr).toBe("2 regels zijn overgeslagen.\n");
    const { results } = JSON.parse(stdout);
    expect(results.candidates.map(({ id }: Ranked) => id)).toEqual(["c", "a"]);
    expect(results.skipped).toEqual([
      { number: 2, reason: "no-coordinates" },
      { number: 4, reason: "duplicate" },
    ]);
  });

  it(
    "writes a table in the language that is asked for, with the ranking that the map starts with",
    TIMEOUT,
    () => {
      const { status, stdout } = analyse("--language", "en");
      expect(status).toBe(0);
      expect(stdout).toMatch(/Rank +possible.*site +uncertain/i);
      expect(stdout).toMatch(/other weights/);
      expect(stdout).toMatch(/Sources\n/);
      expect(stdout).not.toMatch(/NaN|undefined/);
    },
  );

  it("says what there is to choose from", TIMEOUT, () => {
    expect(analyse("--help").stdout).toContain("npm run analyse -- suitability");
    expect(runAnalyse("--help", "--language", "en").stdout).toMatch(
      /analyse -- proximity[\s\S]*analyse -- suitability/,
    );
    const unknown = runAnalyse("reach");
    expect(unknown).toMatchObject({ status: 2, stdout: "" });
    expect(unknown.stderr).toMatch(/Kies uit: clusters, .*proximity, suitability/);
  });

  it.each([
    [["--document", "nowhere.json"], 2, "‘nowhere.json’ is geen bestand dat er is"],
    [["--document", "https://example.org/#q=nonsense"], 2, "bij: q=nonsense"],
    [["--document", fileOf("a.json", "{"), "--language", "en"], 2, "is not JSON"],
    [["--document", file({ ...asked, criteria: 5 })], 2, "bij: criteria"],
    [["--sites", "nowhere.csv"], 2, "nowhere.csv is er niet"],
    [["--limit", "3"], 2, "--limit bestaat niet"],
    [["--data", "nowhere"], 1, "manifest.json"],
  ])("says what is wrong with %j", TIMEOUT, (argv, code, sentence) => {
    const { status, stdout, stderr } = analyse(...argv);
    expect(stdout).toBe("");
    expect(stderr).toContain(sentence);
    expect(status).toBe(code);
  });
});
