import { describe, expect, it } from "vitest";
import { sourceParts } from "../../../../src/ui/feature/source-parts.ts";

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
