import { describe, expect, it } from "vitest";
import { committed, committedBook } from "../../catalog/committed-figures.ts";
import { wordsOf } from "./words.ts";

const nl = wordsOf("nl");
const en = wordsOf("en");

describe("the amount", () => {
  it.each([
    ["F1", "80.000 banen", "80,000 jobs"],
    ["F3", "circa 5.700 hectare", "about 5,700 hectares"],
    ["F6", "circa 30 tot 40%", "about 30 to 40%"],
    ["F7", "ruim 6 miljoen ton", "more than 6 million tonnes"],
    ["F8", "meer dan 100.000 TEU", "more than 100,000 TEU"],
    ["F9", "140 miljoen ton per jaar", "140 million tonnes a year"],
    ["F16", "3,2%", "3.2%"],
    ["F18-windesheim", "circa 500 studenten", "about 500 students"],
    ["F19-experts", "minimaal 80 experts", "at least 80 experts"],
    ["F20", "10 tot 15%", "10 to 15%"],
    ["F23", "2030–2040", "2030–2040"],
    ["F24", "niet vóór 2028", "not before 2028"],
    ["F27-zwolle", "1 januari 2025", "1 January 2025"],
    ["F29", "€ 1,8 miljoen", "EUR 1.8 million"],
    ["F29-budget", "€ 200.000", "EUR 200,000"],
    ["F38", "plaats 4", "place 4"],
    ["F39", "1,3 miljoen ton per jaar", "1.3 million tonnes a year"],
    ["F42-value-direct", "€ 4,5 miljard", "EUR 4.5 billion"],
    ["F46", "minimaal 5%", "at least 5%"],
    ["F56", "geen", "none"],
    ["F57-adoption", "april 2024 – september 2024", "April 2024 – September 2024"],
  ])("of %s is written as each language writes it", (id, dutch, english) => {
    const plain = (text: string) => text.replace(/\s/g, " ");
    expect(plain(nl.amount(committed(id)))).toBe(dutch);
    expect(plain(en.amount(committed(id)))).toBe(english);
  });
});

describe("year and status", () => {
  it("say what is not stated", () => {
    expect(nl.year(committed("F1"))).toBe("jaar niet genoemd");
    expect(nl.year(committed("F5"))).toBe("jaar niet genoemd (‘in het verleden’)");
    expect(en.year(committed("F5"))).toBe("year not stated (‘in the past’)");
    expect(nl.year(committed("F29"))).toBe("2024–2027");
    expect(nl.year(committed("F22"))).toBeNull();
  });

  it("call an estimate, a proposal and a calculation what they are", () => {
    expect(nl.standing(committed("F1"))).toBeNull();
    expect(nl.standing(committed("F6"))).toBe("inschatting");
    expect(nl.standing(committed("F30-themes"))).toBe("voorstel en indicatief");
    expect(en.standing(committed("F42-jobs"))).toBe("calculated: 35,500 + 25,000");
  });
});

it("name document, line and date, and what the document took it from", () => {
  expect(nl.sources(committed("F1"))).toEqual([
    "Werken aan Logistics Overijssel 2024-2027, regel 36, 86 en 90 (document van 2024)",
    "Statenvoorstel Werken aan Logistics Overijssel 2024-2027, regel 47 (document van 2024)",
  ]);
  expect(en.sources(committed("F42-jobs-direct")).at(-1)).toBe(
    "Taken from: Havenmonitor 2007 (RebelGroup, MTBS en Buck Consultants International), July 2009",
  );
});

it.each(["nl", "en"] as const)("has every figure in words, in %s", (language) => {
  const words = wordsOf(language);
  for (const figure of committedBook.figures) {
    const all = [
      words.label(figure),
      words.amount(figure),
      words.scope(figure.scope),
      words.year(figure) ?? "",
      words.standing(figure) ?? "",
      ...words.notes(figure),
      ...words.sources(figure),
    ];
    expect(all.join(" "), figure.id).not.toMatch(/undefined|null|NaN|\{\{|figures\./);
  }
});
