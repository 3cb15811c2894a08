import { describe, expect, it } from "vitest";
import { loadLanguage, translator } from "../../../../src/languages/index.ts";
import { sourceIn, sourceParts } from "../../../../src/ui/feature/source-parts.ts";

await loadLanguage("en");

it("counts the lines of a document in the language of the reader", () => {
  const source = "Werken aan Logistics Overijssel 2024-2027, regel 117; regels 3–9 van de regeling";
  const english = "Werken aan Logistics Overijssel 2024-2027, line 117; line 3–9 van de regeling";
  expect(sourceIn(source, translator("en"))).toBe(english);
});

describe("sourceParts", () => {
  it("links the words before an address", () => {
    expect(sourceParts("Rijkswaterstaat, https://www.rijkswaterstaat.nl/a/b")).toEqual([
      { text: "Rijkswaterstaat", url: "https://www.rijkswaterstaat.nl/a/b" },
    ]);
  });

  it("names the site of a bare address", () => {
    expect(sourceParts("https://www.zwolle.nl/x ; https://nu.nl/y")).toEqual([
      { text: "zwolle.nl", url: "https://www.zwolle.nl/x" },
      { text: "nu.nl", url: "https://nu.nl/y" },
    ]);
  });

  it("knows which closing bracket belongs to an address", () => {
    expect(sourceParts("Wikipedia, https://nl.wikipedia.org/wiki/Meppelerdiep_(kanaal)")).toEqual([
      { text: "Wikipedia", url: "https://nl.wikipedia.org/wiki/Meppelerdiep_(kanaal)" },
    ]);
    expect(sourceParts("Kadaster (https://kadaster.nl), 2025")).toEqual([
      { text: "Kadaster", url: "https://kadaster.nl" },
      { text: "2025", url: null },
    ]);
  });

  it("keeps words without an address, and words that only look like one", () => {
    expect(sourceParts("NDW VILD 5.6.A (2013)")).toEqual([{ text: "NDW VILD 5.6.A (2013)", url: null }]);
    expect(sourceParts("zie https://[kapot")).toEqual([{ text: "zie https://[kapot", url: null }]);
  });

  it("never makes a link of anything but http", () => {
    expect(sourceParts("javascript:alert(1)").every(({ url }) => url === null)).toBe(true);
  });
});
