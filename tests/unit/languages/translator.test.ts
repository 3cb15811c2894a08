import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../src/languages/translator.ts";

const dutch = {
  panel: { title: "Lagen", count_one: "{{count}} haven", count_other: "{{count}} havens" },
  greeting: "Dag {{name}}, nog {{left}} van {{left}}",
};
const english = { panel: { count_one: "{{count}} port", count_other: "{{count}} ports" } };
const nl = createTranslator("nl", dutch, dutch);
const en = createTranslator("en", english, dutch);

describe("createTranslator", () => {
  it("chooses singular and plural by the language", () => {
    expect(nl("panel.count", { count: 1 })).toBe("1 haven");
    expect(nl("panel.count", { count: 0 })).toBe("0 havens");
    expect(en("panel.count", { count: 1 })).toBe("1 port");
  });

  it("writes numbers as the language does, and texts as they are", () => {
    expect(nl("panel.count", { count: 80000 })).toBe("80.000 havens");
    expect(en("panel.count", { count: 80000 })).toBe("80,000 ports");
    expect(nl("greeting", { name: "2026", left: 2.5 })).toBe("Dag 2026, nog 2,5 van 2,5");
  });

  it("does not read a fact as a sentence", () => {
    expect(nl("greeting", { name: "{{left}} $& $1", left: 3 })).toBe("Dag {{left}} $& $1, nog 3 van 3");
  });

  it("falls back on the source language, and then shows the key", () => {
    expect(en("panel.title")).toBe("Lagen");
    expect(en("panel.nothing")).toBe("panel.nothing");
    expect(en("panel")).toBe("panel");
    expect(nl("greeting")).toBe("Dag , nog  van ");
  });
});
