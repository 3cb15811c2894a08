import { describe, expect, it } from "vitest";
import { type FactTables, readFactValue } from "../../../../scripts/sources/fact-values.ts";
import type { Fact } from "../../../../scripts/sources/facts.ts";
import { translator } from "../../../../scripts/sources/phrases.ts";
import { publisherNamer } from "../../../../scripts/sources/publishers.ts";

const KEYS: Readonly<Record<string, string | null>> = {
  throughput: "throughputTonnes",
  throughput_teu: "throughputTeu",
  quay: "quayLengthMeters",
  sill: "sillDepthMeters",
  opened: "openingYear",
  modes: "modes",
  max_ship: "maxShip",
  goods: "goods",
  tracks: "tracks",
  jobs: null,
};

const TABLES: FactTables = {
  keyOf: (attribute) => KEYS[attribute] ?? null,
  translate: translator([
    { found: "circa", nl: "circa", en: null },
    { found: "planned", nl: null, en: null },
    { found: "first phase", nl: "eerste fase", en: null },
    { found: "salt, feed", nl: "zout, veevoer", en: null },
    { found: "rail spur present", nl: "spooraansluiting aanwezig", en: null },
    { found: "4 or 5", nl: "4 of 5", en: null },
  ]),
  namePublisher: publisherNamer([{ host: "rijkswaterstaat.nl", publisher: "Rijkswaterstaat", link: "yes" }]),
};

function fact(attribute: string, value: string | null, more: Partial<Fact> = {}): Fact {
  return {
    id: "x",
    nameNl: "x",
    nameEn: null,
    group: null,
    attribute,
    value,
    unit: null,
    date: "2020",
    scope: null,
    qualifier: null,
    url: "https://www.rijkswaterstaat.nl/x",
    confidence: "high",
    position: null,
    howLocated: null,
    ...more,
  };
}

describe("readFactValue", () => {
  it.each([
    ["throughput", "6.4", "Mt", 6_400_000],
    ["throughput", "0.995", "Mt", 995_000],
    ["throughput_teu", "14.2", "M TEU", 14_200_000],
    ["throughput_teu", "158000", "TEU", 158_000],
    ["quay", "320", "m", 320],
    ["sill", "-6.1", "m NAP", 6.1],
    ["opened", "2020-04-20", "date", 2020],
    ["opened", "1930-1936", "years", 1936],
    ["modes", "water, road", "text", "water; road"],
    ["modes", "rail, road", "text", "road; rail"],
    ["max_ship", "110 x 12.00 x 3.25", "m", "110 × 12,00 × 3,25 m (lengte × breedte × diepgang)"],
    ["max_ship", "700", "t", "tot 700 ton"],
    ["goods", "salt, feed", "text", "zout, veevoer"],
  ])("reads %s %s %s as %s", (attribute, value, unit, expected) => {
    expect(readFactValue(fact(attribute, value, { unit }), TABLES)?.value).toBe(expected);
  });

  it("names the publisher and the page", () => {
    expect(readFactValue(fact("quay", "1"), TABLES)?.source).toBe(
      "Rijkswaterstaat, https://www.rijkswaterstaat.nl/x",
    );
  });

  it("keeps the rest of the modes as a remark", () => {
    const value = readFactValue(fact("modes", "water, road; rail spur present"), TABLES);
    expect(value?.value).toBe("water; road");
    expect(value?.qualifier?.nl).toBe("spooraansluiting aanwezig");
  });

  it("never makes a planned number the number of a thing that exists", () => {
    const plan = fact("quay", "200", { unit: "m", qualifier: "planned", scope: "first phase" });
    const value = readFactValue(plan, TABLES);
    expect(value?.value).toBeNull();
    expect(value?.qualifier?.nl).toBe("alleen een plan: 200 m");
    expect(readFactValue(plan, TABLES, true)?.value).toBe(200);
  });

  it("keeps how sure the source is apart from how it was published", () => {
    const value = readFactValue(fact("quay", "9", { confidence: "low", qualifier: "circa" }), TABLES);
    expect(value).toMatchObject({ confidence: "low", qualifier: { nl: "circa", en: "circa" } });
  });

  it("makes a number that is not one an unknown with a remark", () => {
    const value = readFactValue(fact("tracks", "4 or 5"), TABLES);
    expect(value?.value).toBeNull();
    expect(value?.qualifier?.nl).toBe("4 of 5");
  });

  it("leaves out what only says that nothing was found, and what is left out on purpose", () => {
    expect(readFactValue(fact("quay", null, { qualifier: "not found in public text" }), TABLES)).toBeNull();
    expect(readFactValue(fact("jobs", "500"), TABLES)).toBeNull();
  });

  it("takes a value that nobody published for no fact", () => {
    expect(readFactValue(fact("goods", "salt, feed", { url: null }), TABLES)).toBeNull();
  });

  it("stops at words that have no Dutch", () => {
    expect(() => readFactValue(fact("goods", "coal"), TABLES)).toThrow("“coal”");
  });
});
