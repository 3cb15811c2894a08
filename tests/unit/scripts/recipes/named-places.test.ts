import { describe, expect, it } from "vitest";
import { readCommittedLayer } from "../../../../scripts/io/read-layer.ts";
import { institutions } from "../../../../scripts/recipes/institutions.ts";
import { partnerPlaces } from "../../../../scripts/recipes/partner-places.ts";
import type { LayerCollection } from "../../../../src/catalog/feature.ts";
import { sourceFolder } from "./source-folder.ts";

const committed = ["places", "stations", "municipalities", "corridor"].flatMap((id) => {
  const layer = readCommittedLayer("public/data", id);
  return layer ? [[id, layer] as const] : [];
});
const read = sourceFolder({});
const built = new Map<string, LayerCollection>(committed);

const { features: schools } = await institutions.build(read, built);
const { features: partners } = await partnerPlaces.build(read, built);

describe("institutions", () => {
  const find = (id: string) => schools.find(({ properties }) => properties.id === id)?.properties;

  it("keep the circa of the document with the number, and say that the year is not given", () => {
    expect(find("windesheim")).toMatchObject({
      students: 500,
      students_qualifier: "circa; jaar niet genoemd",
      students_qualifier_en: "about; year not given",
    });
    expect(find("deltion-college")).toMatchObject({
      students: 1800,
      students_qualifier: "jaar niet genoemd",
    });
  });

  it("have a place only when a source gives one, and then with its precision", () => {
    for (const { geometry, properties } of schools) {
      expect(geometry === null, properties.id).toBe(properties.precisionMeters === null);
      if (geometry) expect(properties.locationBasis, properties.id).not.toBeNull();
    }
    expect(schools.filter(({ geometry }) => geometry === null).length).toBeGreaterThan(8);
  });
});

it("stops at a place that no layer has", () => {
  expect(() => institutions.build(read, new Map())).toThrow("stations/hgl: no layer has a place for it");
});

describe("partner places", () => {
  const find = (id: string) => partners.find(({ properties }) => properties.id === id);

  it("put a country somewhere in that country, as coarse as it is large", () => {
    const vietnam = find("vietnam");
    expect(vietnam?.geometry?.type).toBe("Point");
    expect(vietnam?.properties.precisionMeters).toBeGreaterThan(500_000);
    expect(find("baltische-staten")?.geometry).toMatchObject({
      type: "MultiPoint",
      coordinates: { length: 3 },
    });
  });

  it("leave continents and groups of countries in the list", () => {
    for (const id of ["afrika", "bric-landen", "noordoost-europa"]) {
      expect(find(id)).toMatchObject({ geometry: null, properties: { precisionMeters: null } });
    }
  });

  it("stand nowhere more precisely than a city", () => {
    for (const { geometry, properties } of partners) {
      if (geometry) expect(properties.precisionMeters, properties.id).toBeGreaterThanOrEqual(2000);
    }
  });
});
