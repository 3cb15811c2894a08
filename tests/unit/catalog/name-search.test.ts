import { describe, expect, it } from "vitest";
import { createNameSearch } from "../../../src/catalog/name-search.ts";
import type { SearchEntry } from "../../../src/catalog/search-index.ts";

const entry = (layer: string, name: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  layer,
  id: name.toLowerCase(),
  name_nl: name,
  name_en: null,
  aliases: null,
  kind: "",
  status: "existing",
  place: null,
  lon: 6,
  lat: 52,
  ...more,
});

const entries = [
  entry("stations", "Station Kampen Zuid", { place: "Kampen" }),
  entry("terminals", "Containerterminal Kampen", { place: "Kampen", aliases: "Kampen" }),
  entry("places", "Kampen", { place: "Kampen" }),
  entry("waterways", "Kanaal Zutphen-Enschede", { aliases: "Twentekanaal; Twentekanalen; Twentekanal" }),
  entry("locks", "Sluis Kornwerderzand", { aliases: "Kornwederzandsluis" }),
  entry("corridor", "Münster", { name_en: "Muenster" }),
  entry("places", "Zwolle"),
  entry("business-parks", "Hessenpoort", { place: "Zwolle" }),
];
const search = createNameSearch(entries, ({ layer }) => (layer === "places" ? 2 : 1));
const names = (text: string) => search(text, 5).map((hit) => hit.entry.name_nl);

describe("createNameSearch", () => {
  it("puts the place of that name before what lies there", () => {
    expect(names("Kampen")[0]).toBe("Kampen");
    expect(names("Kampen")).toHaveLength(3);
    expect(names("zwol")[0]).toBe("Zwolle");
  });

  it("takes what stands in brackets as no part of the name", () => {
    const canal = entry("waterways", "Twentekanaal (Delden – Enschede)", { aliases: "Twentekanalen" });
    const park = entry("business-parks", "Twentekanaal Noord");
    const find = createNameSearch([park, canal], () => 1);
    expect(find("twentekanaal", 2)[0]?.entry).toBe(canal);
  });

  it("finds aliases, old spellings among them", () => {
    expect(names("Twentekanalen")).toEqual(["Kanaal Zutphen-Enschede"]);
    expect(names("kornwederzandsluis")).toEqual(["Sluis Kornwerderzand"]);
  });

  it("does not mind accents, capitals, unfinished words and a typing error", () => {
    expect(names("munster")).toEqual(["Münster"]);
    expect(names("MÜNS")).toEqual(["Münster"]);
    expect(names("hesenpoort")).toEqual(["Hessenpoort"]);
  });

  it("wants every word, and settles for some when nothing has them all", () => {
    expect(names("station kampen")).toEqual(["Station Kampen Zuid"]);
    expect(names("hessenpoort groningen")).toEqual(["Hessenpoort"]);
  });

  it("finds nothing in nothing", () => {
    expect(names("")).toEqual([]);
    expect(names("qqqqqq")).toEqual([]);
    expect(search("kampen", 1)).toHaveLength(1);
  });
});
