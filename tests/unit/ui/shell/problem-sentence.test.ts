import { expect, it } from "vitest";
import { PROBLEM_CODES, problem } from "../../../../src/core/problem.ts";
import { translator } from "../../../../src/languages/index.ts";
import { problemSentence } from "../../../../src/ui/shell/problem-sentence.ts";

const nl = translator("nl");

it("calls a layer by its name", () => {
  const truncated = problem("invalid-json", { file: "ports.geojson", layer: "ports" });
  expect(problemSentence(truncated, nl)).toContain("De laag ‘Havens’");
  expect(problemSentence(truncated, nl)).toContain("ports.geojson");
});

it("calls the other files by what they are for", () => {
  expect(problemSentence(problem("network", { file: "manifest.json" }), nl)).toContain(
    "Het overzicht van de kaartlagen",
  );
  expect(problemSentence(problem("network", { file: "search.json" }), nl)).toContain("De zoeklijst");
  expect(problemSentence(problem("network", { file: "x.json" }), nl)).toContain("Het bestand x.json");
});

it("says where the data are wrong", () => {
  const wrong = problem("invalid-data", {
    file: "ports.geojson",
    layer: "ports",
    feature: "kampen",
    field: "status",
  });
  expect(problemSentence(wrong, nl)).toContain("kampen, status");
  const whole = problem("invalid-data", {
    file: "ports.geojson",
    layer: "ports",
    feature: "",
    field: "features",
  });
  expect(problemSentence(whole, nl)).toContain(": features.");
});

it.each(PROBLEM_CODES)("leaves nothing open in the sentence of %s", (code) => {
  expect(problemSentence(problem(code), nl)).not.toMatch(/\{\{|undefined|^problems\./);
});
