import { describe, expect, it } from "vitest";
import { formats, loadLanguage, translator } from "../../../../src/languages/index.ts";
import type { AttributeFormat } from "../../../../src/layers/layer.ts";
import { formatAttribute } from "../../../../src/ui/feature/format-attribute.ts";

await loadLanguage("en");

function written(format: AttributeFormat, value: string | number | boolean | null, language = "nl") {
  const spaced = formatAttribute({ key: "modes", format }, value, translator(language), formats(language));
  return spaced.replaceAll(/\s/g, " ");
}

describe("formatAttribute", () => {
  it("writes unknown as a word, never as a zero or a blank", () => {
    expect(written("hectares", null)).toBe("onbekend");
    expect(written("text", null, "en")).toBe("unknown");
    expect(written("hectares", 0)).toBe("0,0 ha");
  });

  it("writes numbers with their unit in the notation of the language", () => {
    expect(written("teu", 80000)).toBe("80.000 TEU");
    expect(written("teu", 80000, "en")).toBe("80,000 TEU");
    expect(written("meters", 12.5)).toBe("12,5 m");
    expect(written("meters", 12.5, "en")).toBe("12.5 m");
    expect(written("tonnes", 1234567)).toBe("1.234.567 ton");
  });

  it("does not write a year with a thousands separator", () => {
    expect(written("year", 2023)).toBe("2023");
  });

  it("names each of several codes, and shows a code without a word as the source has it", () => {
    expect(written("code", "water; rail")).toBe("water, spoor");
    expect(written("code", "water; rail", "en")).toBe("water, rail");
    expect(written("code", "air")).toBe("air");
  });

  it("leaves free text alone", () => {
    expect(written("text", "gestuwd; recreatievaart")).toBe("gestuwd; recreatievaart");
  });
});
