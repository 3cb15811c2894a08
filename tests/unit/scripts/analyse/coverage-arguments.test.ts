import { describe, expect, it } from "vitest";
import { Complaint } from "../../../../scripts/analyse/complaint.ts";
import { readCoverageArguments } from "../../../../scripts/analyse/coverage-arguments.ts";
import { defaultCoverage } from "../../../../src/analyses/coverage/presets.ts";

const read = (...argv: readonly string[]) => readCoverageArguments(["coverage", ...argv]);

describe("the arguments of coverage", () => {
  it("are the start of the app when nothing is said", () => {
    expect(read()).toEqual({ parameters: defaultCoverage, data: "public/data", json: false });
    expect(read("--help")).toBeNull();
  });

  it("are read in the units of the person", () => {
    const argv = ["--road", "a1, A35+N35", "--layer", "energy", "--spacing", "12,5", "--kinds", "fuel"];
    const more = [
      "--status",
      "planned,existing",
      "--capacity",
      "0",
      "--security",
      "silver",
      "--off-road",
      "0",
    ];
    expect(read(...argv, ...more, "--region", "all", "--add", "0", "--json")).toEqual({
      parameters: {
        roads: ["A1", "A35+N35"],
        layer: "energy",
        spacingMeters: 12_500,
        kinds: ["fuel"],
        statuses: ["existing", "planned"],
        minimumCapacity: 0,
        minimumSecurity: "silver",
        maximumOffRoadMeters: 0,
        extent: null,
        addPlaces: 0,
      },
      data: "public/data",
      json: true,
    });
  });

  it.each([
    [["--road", "Hoofdstraat"], "coverage.cli.badRoads"],
    [["--spacing", "0"], "options.badNumber"],
    [["--spacing", "x"], "options.badNumber"],
    [["--add", "1.5"], "options.badWhole"],
    [["--add", "4"], "options.badWhole"],
    [["--layer", "ports"], "options.badChoice"],
    [["--layer", "energy,truck-parkings"], "options.badChoice"],
    [["--kinds", "shore-power"], "options.badChoice"],
    [["--status", "idea"], "options.badChoice"],
    [["--spatie", "3"], "cli.unknownOption"],
  ])("%j is refused with %s", (argv, key) => {
    expect(() => read(...argv)).toThrow(expect.objectContaining({ key }));
    expect(() => read(...argv)).toThrow(Complaint);
  });
});
