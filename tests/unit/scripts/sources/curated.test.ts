import { describe, expect, it } from "vitest";
import { aliasesFor, joinAliases } from "../../../../scripts/sources/aliases.ts";
import { translator } from "../../../../scripts/sources/phrases.ts";
import { publisherNamer } from "../../../../scripts/sources/publishers.ts";

describe("aliasesFor", () => {
  it("knows the spellings of the founding documents", () => {
    expect(aliasesFor("locks", "lorentz-gepland")).toEqual(
      expect.arrayContaining(["Kornwerderzandsluis", "Kornwederzandsluis"]),
    );
    expect(aliasesFor("waterways", "twentekanaal")).toEqual(
      expect.arrayContaining(["Twentekanalen", "Twentekanal"]),
    );
  });

  it("has none for a feature nobody calls otherwise", () => {
    expect(aliasesFor("locks", "delden")).toEqual([]);
  });
});

describe("joinAliases", () => {
  it("leaves out repeats, the name itself and nothing", () => {
    expect(joinAliases("Sluis", ["Sluis", "Kolk", null, "Kolk", "Schut"])).toBe("Kolk; Schut");
    expect(joinAliases("Sluis", ["Sluis", null])).toBeNull();
  });
});

describe("translator", () => {
  const translate = translator([
    { found: "circa", nl: "circa", en: null },
    { found: "more than", nl: "meer dan", en: "over" },
    { found: "harbour", nl: null, en: null },
  ]);

  it("gives both languages, and nothing for what adds nothing", () => {
    expect(translate("circa")).toEqual({ nl: "circa", en: "circa" });
    expect(translate("more than")).toEqual({ nl: "meer dan", en: "over" });
    expect(translate("harbour")).toBeNull();
  });

  it("stops at a text without words", () => {
    expect(() => translate("about")).toThrow("“about”");
  });
});

describe("publisherNamer", () => {
  const name = publisherNamer([
    { host: "nt.nl", publisher: "Nieuwsblad Transport", link: "yes" },
    { host: "10.0.0.1", publisher: "Wikipedia", link: "no" },
  ]);

  it.each([
    ["https://www.nt.nl/a", "Nieuwsblad Transport, https://www.nt.nl/a"],
    ["https://example.org/b", "example.org, https://example.org/b"],
    ["http://10.0.0.1/mirror", "Wikipedia"],
    ["Provincie Overijssel, nota", "Provincie Overijssel, nota"],
  ])("writes %s as %s", (url, expected) => {
    expect(name(url)).toBe(expected);
  });
});
