import { describe, expect, it } from "vitest";
import { runAnalyse, TIMEOUT } from "./run-analyse.ts";

const analyse = (...argv: readonly string[]) => runAnalyse("coverage", ...argv);

describe("npm run analyse -- coverage", () => {
  it("answers as JSON alone on stdout, the same bytes each time", TIMEOUT, () => {
    const argv = ["--road", "A1", "--spacing", "25", "--json"];
    const { status, stdout, stderr } = analyse(...argv);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { analysis, method, results, warnings } = JSON.parse(stdout);
    expect({ analysis, method }).toEqual({
      analysis: "coverage",
      method: "hectometre-posts-else-schematic-line",
    });
    const [chain] = results.chains;
    expect(chain).toMatchObject({ id: "A1", startHectometre: 4, endHectometre: 175.6 });
    expect(chain.carriageways[0].certain.gaps).toMatchObject([
      { from: { id: "bolder-a1-right" }, to: { id: "het-lonnekermeer-a1-right" }, isLowerBound: false },
    ]);
    expect(warnings).toContainEqual({ code: "posts-disagree", subject: "A1" });
    expect(analyse(...argv).stdout).toBe(stdout);
  });

  it("answers for energy as a table", TIMEOUT, () => {
    const { status, stdout } = analyse("--road", "A28", "--layer", "energy", "--language", "en");
    expect(status).toBe(0);
    expect(stdout).toMatch(/A28, towards \S+ +Only what surely counts/);
    expect(stdout).toContain("NDW");
  });

  it("says what to mend", TIMEOUT, () => {
    const { status, stdout, stderr } = analyse("--region", "mars", "--language", "en");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("--region mars is not possible");
    expect(analyse("--help").stdout).toContain("npm run analyse -- coverage");
  });
});
