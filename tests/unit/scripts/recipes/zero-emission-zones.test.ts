import { describe, expect, it } from "vitest";
import { zeroEmissionZones } from "../../../../scripts/recipes/zero-emission-zones.ts";
import type { LayerCollection } from "../../../../src/catalog/feature.ts";
import { sourceFolder } from "./source-folder.ts";

const HEADER =
  "city,province,in_scope_overijssel,start_date,status_2026,applies_to,van_phases,truck_phases,boundary_text,boundary_geometry,enforcement,legal_basis,source,confidence,note";
const row = (city: string, start: string, status: string, confidence: string) =>
  `${city},Overijssel,ja,${start},${status},,,,,,,,https://www.zwolle.nl/x ; https://www.nu.nl/y,${confidence},`;

const read = sourceFolder({
  "facts_ze_zones.csv": [
    HEADER,
    row("Zwolle", "2025-01-01", "in werking", "high"),
    row("Enschede", "2025-07-01", "in werking", "high"),
    row("Deventer", "", "in werking of aangekondigd voor 2025; dag niet bevestigd", "medium"),
    row("Almelo", "", "genoemd als deelnemer (2021); geen zone gevonden", "low"),
  ].join("\n"),
});

const place = (id: string, longitude: number) => ({
  type: "Feature" as const,
  geometry: { type: "Point" as const, coordinates: [longitude, 52.4] },
  properties: {
    id,
    name_nl: id,
    name_en: null,
    aliases: null,
    kind: "city",
    status: "existing" as const,
    source: "x",
    sourceDate: null,
    precisionMeters: 500,
  },
});
const places: LayerCollection = {
  type: "FeatureCollection",
  features: [place("zwolle", 6.09), place("enschede", 6.88), place("deventer", 6.17)],
};
const built = new Map([["places", places]]);
const collection = await zeroEmissionZones.build(read, built);
const find = (id: string) => collection.features.find(({ properties }) => properties.id === id);

describe("zero-emission zones", () => {
  it("puts the date of the document beside the date that came true", () => {
    expect(find("enschede")?.properties).toMatchObject({
      startDate: "2025-07-01",
      startDate_source: "Gemeente Zwolle, https://www.zwolle.nl/x; NU.nl, https://www.nu.nl/y",
      startDate_2: "2025-01-01",
      startDate_2_qualifier: "zoals vooraf in de nota",
    });
    expect(find("enschede")?.properties.startDate_2_source).toContain("regel 524");
  });

  it("gives no day where the sources do not agree on one", () => {
    expect(find("deventer")?.properties).toMatchObject({ startDate: "2025", status: "unknown" });
    expect(find("deventer")?.properties.startDate_qualifier).toContain("dag niet bevestigd");
  });

  it("marks low confidence, and draws no zone that was not found", () => {
    expect(find("almelo")).toMatchObject({ geometry: null, properties: { startDate: null } });
    expect(find("almelo")?.properties.status_qualifier).toMatch(/^lage zekerheid/);
  });

  it("misses a city of the documents, and the date they give", () => {
    const without = collection.features.filter(({ properties }) => properties.id !== "zwolle");
    expect(
      zeroEmissionZones.check({ type: "FeatureCollection", features: without }, { read, built }),
    ).toContain("zwolle: is missing or has no place");
  });
});
