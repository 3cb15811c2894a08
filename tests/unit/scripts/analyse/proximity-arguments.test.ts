import { describe, expect, it } from "vitest";
import { Complaint } from "../../../../scripts/analyse/complaint.ts";
import { readArguments } from "../../../../scripts/analyse/proximity-arguments.ts";
import { LANGUAGE_CODES, loadLanguage, translator } from "../../../../src/languages/index.ts";

const LAYERS = ["ports", "terminals"];

function complaint(argv: readonly string[]): Complaint {
  try {
    readArguments(argv, LAYERS);
  } catch (error) {
    if (error instanceof Complaint) return error;
    throw error;
  }
  throw new Error(`understood: ${argv.join(" ")}`);
}

describe("a command", () => {
  it("has defaults", () => {
    expect(readArguments(["proximity", "--at", "6.09,52.51"], LAYERS)).toEqual({
      from: { site: { id: "site", type: "point", longitude: 6.09, latitude: 52.51, name: null } },
      count: 3,
      radiiMeters: [1000, 5000, 10000, 25000],
      layers: null,
      data: "public/data",
      json: false,
    });
  });

  it("reads every option, joined or apart, radii sorted and once", () => {
    const argv = ["proximity", "--feature=ports/kampen", "--json", "--count=10", "--radii", "5,1,2.5,5"];
    expect(readArguments([...argv, "--layers", "terminals, ports", "--data", "x"], LAYERS)).toMatchObject({
      from: { site: { type: "feature", feature: { layer: "ports", id: "kampen" } } },
      count: 10,
      radiiMeters: [1000, 2500, 5000],
      layers: ["terminals", "ports"],
      data: "x",
      json: true,
    });
  });

  it("understands RD", () => {
    const command = readArguments(["proximity", "--rd", "203000,503000"], LAYERS);
    expect(command?.from).toMatchObject({ site: { longitude: expect.closeTo(6.0943, 3) } });
  });

  it("asks for help", () => {
    expect(readArguments(["--help"], LAYERS)).toBeNull();
  });

  it.each([
    ["cli.unexpected", ["proximity", "more", "--at", "6,52"]],
    ["cli.unexpected", ["proximity", "--at", "6,52", "--json=yes"]],
    ["cli.unknownOption", ["proximity", "--at", "6,52", "--limit", "3"]],
    ["cli.missingValue", ["proximity", "--at"]],
    ["cli.noSite", ["proximity"]],
    ["cli.twoSites", ["proximity", "--at", "6,52", "--rd", "203000,503000"]],
    ["cli.badAt", ["proximity", "--at", "Zwolle"]],
    ["cli.badAt", ["proximity", "--at", "203000,503000"]],
    ["cli.badRd", ["proximity", "--rd", "6.09,52.51"]],
    ["cli.badFeature", ["proximity", "--feature", "kampen"]],
    ["cli.badCount", ["proximity", "--at", "6,52", "--count", "0"]],
    ["cli.badCount", ["proximity", "--at", "6,52", "--count", "many"]],
    ["cli.badRadii", ["proximity", "--at", "6,52", "--radii", "1,,5"]],
    ["cli.badRadii", ["proximity", "--at", "6,52", "--radii", "1,-5"]],
    ["cli.badRadii", ["proximity", "--at", "6,52", "--radii", "201"]],
    ["cli.unknownLayer", ["proximity", "--at", "6,52", "--layers", "ports,harbours"]],
  ])("says %s to %j, in every language", async (key, argv) => {
    const { key: said, facts } = complaint(argv);
    expect(said).toBe(key);
    for (const language of LANGUAGE_CODES) {
      await loadLanguage(language);
      const sentence = translator(language)(said as "cli.noSite", facts);
      expect(sentence).not.toBe(key);
      expect(sentence).not.toContain("{{");
    }
  });
});
