import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import type { FetchedFeature } from "../../../../scripts/fetch/protocols/feature-page.ts";
import type { LiveAnswers } from "../../../../scripts/refresh/live-answers.ts";
import { places } from "../../../../scripts/refresh/places.ts";
import { water } from "../../../../scripts/refresh/water.ts";
import { readLiveSettlements, readNamedWaters } from "../../../../scripts/sources/live/top10nl.ts";
import { linesOf } from "../../../../scripts/steps/lines-of.ts";
import { boxOf } from "../../../../scripts/steps/overlay.ts";
import type { AttributeValue, LayerCollection } from "../../../../src/catalog/feature.ts";

const PROVINCE = boxOf([6, 52, 7, 53]);

function surface(
  properties: Record<string, unknown>,
  west: number,
  south: number,
  size = 0.1,
): FetchedFeature {
  return { type: "Feature", id: "x", properties, geometry: boxOf([west, south, west + size, south + size]) };
}

function layer(
  ...rows: readonly (readonly [MultiPolygon | readonly number[], Record<string, AttributeValue>])[]
) {
  const features = rows.map(([shape, properties]) => ({
    type: "Feature" as const,
    geometry: "type" in shape ? shape : { type: "Point" as const, coordinates: [...shape] },
    properties: {
      ...{ id: String(properties.name_nl).toLowerCase(), name_en: null, aliases: null, status: "existing" },
      ...{ source: "Kadaster, BRT TOP10NL", sourceDate: "2025-07", precisionMeters: null, kind: "river" },
      ...properties,
    },
  }));
  return { type: "FeatureCollection", features } as LayerCollection;
}

/** What was fetched, of one source. */
function answering(features: readonly FetchedFeature[]): LiveAnswers {
  const told = { features: () => features, has: () => false, asOf: () => "2026-12-01" };
  return { ...told, fetchedOn: () => "2026-12-01" } as unknown as LiveAnswers;
}

function context(features: readonly FetchedFeature[], built: Record<string, LayerCollection>) {
  const layers = new Map(Object.entries({ province: layer([PROVINCE, { name_nl: "P" }]), ...built }));
  return { answers: answering(features), built: layers, folder: null, resolution: "generalised" } as const;
}

describe("named waters", () => {
  const wanted = new Map([["ijssel", "IJssel"]]);

  it("are joined under any of their names and cut off at the province", () => {
    const waters = readNamedWaters(
      [
        surface({ naamnl: "IJssel", typewater: "waterloop" }, 5.95, 52.5),
        surface({ naamnl: "Gelderse IJssel|IJssel" }, 6.05, 52.5),
        surface({ naamnl: "Sloot" }, 6.5, 52.5),
        surface({ typewater: "waterloop" }, 6.6, 52.5),
        surface({ naamnl: "IJssel" }, 5, 52.5),
      ],
      wanted,
      PROVINCE,
    );
    expect(waters.map(({ properties }) => properties)).toEqual([{ naam: "IJssel" }]);
    const rings = waters.flatMap(({ geometry }) => (geometry ? linesOf(geometry) : []));
    const longitudes = rings.flat().map(([longitude = 0]) => longitude);
    expect(rings).toHaveLength(1);
    expect([Math.min(...longitudes), Math.max(...longitudes)]).toEqual([6, expect.closeTo(6.15, 9)]);
  });

  it("are missed by name", () => {
    expect(() => readNamedWaters([surface({ typewater: "waterloop" }, 6, 52)], wanted, PROVINCE)).toThrow(
      "has no column naamnl any more; it has typewater",
    );
    expect(() => readNamedWaters([surface({ naamnl: "Sloot" }, 6, 52)], wanted, PROVINCE)).toThrow(
      "has none of the waters of the layer by their names",
    );
  });

  it("are made anew; sea and what was not found stay as they were", async () => {
    const before = layer(
      [boxOf([4, 52, 4.1, 52.1]), { name_nl: "Noordzee", kind: "sea", source: "CBS" }],
      [boxOf([6, 52.5, 6.1, 52.6]), { name_nl: "IJssel" }],
      [boxOf([6.5, 52.5, 6.6, 52.6]), { name_nl: "Vecht" }],
    );
    const { collection, about } = await water.build(
      context([surface({ naamnl: "IJssel" }, 6.2, 52.5)], { water: before }),
    );
    const made = new Map(collection.features.map((one) => [one.properties.id, one]));
    expect([...made.keys()].sort()).toEqual(["ijssel", "noordzee", "vecht"]);
    for (const id of ["noordzee", "vecht"]) {
      expect(made.get(id)).toEqual(before.features.find(({ properties }) => properties.id === id));
    }
    expect(made.get("ijssel")?.properties.sourceDate).toBe("2026-12-01");
    expect(JSON.stringify(made.get("ijssel")?.geometry)).toContain("[6.3,52.5]");
    expect(about.publisher).toBe("CBS; Kadaster, BRT TOP10NL; Natural Earth");
  });
});

describe("settlements", () => {
  const kern = (naamnl: string, aantalinwoners: number | null, west: number, south = 52.5) =>
    surface({ naamnl, aantalinwoners, typegebied: "woonkern" }, west, south, 0.01);

  it("are those with people, without quarters", () => {
    const found = readLiveSettlements([
      kern("Dorp|Doarp", 1200, 6.1),
      kern("Leeg", null, 6.2),
      surface({ naamnl: "Noord", typegebied: "wijk", aantalinwoners: 900 }, 6.3, 52.5),
    ]);
    expect(found.map(({ properties }) => properties)).toEqual([
      { naam: "Dorp", inwoners: 1200 },
      { naam: "Leeg", inwoners: null },
    ]);
    expect(() => readLiveSettlements([surface({ naamnl: "Dorp", typegebied: "woonkern" }, 6, 52)])).toThrow(
      "has no column aantalinwoners any more; it has naamnl, typegebied",
    );
  });

  it("are those the layer has and new ones in the province; places from elsewhere stay", async () => {
    const common = { kind: "town", importance: 4, population: 5000, precisionMeters: 500 };
    const before = layer(
      [[6.105, 52.505], { ...common, name_nl: "Dorp", sourceDate: "2025-07-01" }],
      [[7.205, 52.505], { ...common, name_nl: "Grens", sourceDate: "2025-07-01" }],
      [[6.4, 52.4], { ...common, name_nl: "Weg", sourceDate: "2025-07-01" }],
      [[9, 53], { ...common, name_nl: "Bremen", name_en: "Bremen", source: "GeoNames", population: null }],
    );
    const fetched = [kern("Dorp", 31_000, 6.1), kern("Grens", 5000, 7.2), kern("Nieuw", 150, 6.8)];
    const { collection, about } = await places.build(
      context([...fetched, kern("Elders", 9000, 7.1)], { places: before }),
    );
    const made = collection.features.map(({ properties }) => [properties.id, properties.population]);
    expect(made.sort()).toEqual([
      ["bremen", null],
      ["dorp", 31_000],
      ["grens", 5000],
      ["nieuw", 150],
    ]);
    const [dorp] = collection.features.filter(({ properties }) => properties.id === "dorp");
    expect(dorp?.properties).toMatchObject({ kind: "city", importance: 2, sourceDate: "2026-12-01" });
    expect(collection.features.find(({ properties }) => properties.id === "bremen")?.properties).toEqual({
      ...before.features[3]?.properties,
      population: null,
    });
    expect(about).toMatchObject({ licence: "CC BY 4.0; CC0 1.0", sourceDate: "2026-12-01" });
  });
});
