import { describe, expect, it } from "vitest";
import { formats } from "../../../src/languages/formats.ts";

const nl = formats("nl");
const en = formats("en");

/** Intl writes a no-break space between number and unit. */
const plain = (text: string): string => text.replace(/\u00a0/g, " ");

describe("formats", () => {
  it.each([
    [0, "0 m"],
    [849.6, "850 m"],
    [999.4, "999 m"],
    [999.6, "1,0 km"],
    [3210, "3,2 km"],
    [123456, "123,5 km"],
  ])("writes a distance of %d m as %s", (meters, expected) => {
    expect(plain(nl.distance(meters))).toBe(expected);
  });

  it("writes numbers and areas in the language's notation", () => {
    expect(nl.number(80000)).toBe("80.000");
    expect(en.number(80000)).toBe("80,000");
    expect(nl.number(12.345, 2)).toBe("12,35");
    expect(nl.hectares(45.26)).toBe("45,3 ha");
    expect(plain(nl.meters(12.5))).toBe("12,5 m");
    expect(nl.degrees(6.09)).toBe("6,09000°");
  });

  it("writes dates as exactly as they are known", () => {
    expect(nl.date("2026-11-21")).toBe("21 november 2026");
    expect(en.date("2026-11-21")).toBe("21 November 2026");
    expect(nl.date("2026-11")).toBe("november 2026");
    expect(nl.date("2026")).toBe("2026");
    expect(nl.date("voorjaar")).toBe("voorjaar");
  });

  it("sorts numbers in names by their value", () => {
    expect(["Afrit 10", "afrit 9", "Éde", "Edam"].sort(nl.compare)).toEqual([
      "afrit 9",
      "Afrit 10",
      "Edam",
      "Éde",
    ]);
  });
});
