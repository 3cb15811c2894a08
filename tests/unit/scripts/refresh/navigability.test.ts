import { describe, expect, it } from "vitest";
import type { FetchedFeature } from "../../../../scripts/fetch/protocols/feature-page.ts";
import { withNavigability } from "../../../../scripts/refresh/with-navigability.ts";
import { readCemtClass, readNavigability } from "../../../../scripts/sources/live/vnds-navigability.ts";
import type { AttributeValue, LayerCollection } from "../../../../src/catalog/feature.ts";

function section(properties: Record<string, unknown>, latitude = 52): FetchedFeature {
  const coordinates = [
    [6, latitude],
    [6.1, latitude],
  ];
  return {
    type: "Feature",
    id: "x",
    properties,
    geometry: { type: "MultiLineString", coordinates: [coordinates] },
  };
}

/** Routes from west to east, each on its own latitude. */
function routes(known: Record<string, readonly [latitude: number, Record<string, AttributeValue>]>) {
  const features = Object.entries(known).map(([id, [latitude, properties]]) => ({
    type: "Feature" as const,
    geometry: {
      type: "MultiLineString" as const,
      coordinates: [[6, 6.05, 6.1].map((longitude) => [longitude, latitude])],
    },
    properties: {
      ...{ id, name_nl: id, name_en: null, aliases: null, kind: "canal", status: "existing" as const },
      ...{ source: "NWB", sourceDate: "2026", precisionMeters: 5, cemtClass: null },
      ...properties,
    },
  }));
  return { type: "FeatureCollection", features } satisfies LayerCollection;
}

function about(collection: LayerCollection, id: string) {
  const found = collection.features.find(({ properties }) => properties.id === id)?.properties ?? {};
  return Object.fromEntries(Object.entries(found).filter(([key]) => key.startsWith("cemtClass")));
}

const BY_HAND = { cemtClass: "IV", cemtClass_source: "Port of Deventer" };

describe("the classes of waterways", () => {
  it.each([
    ["V_A", "Va"],
    ["_0", "0"],
    ["VI_C", "VIc"],
    ["iv", "IV"],
    ["CEMT-klasse Va", "Va"],
    ["II Kempenaar", "II"],
    ["0 Kleine vaartuigen en recreatievaart", "0"],
    ["V", null],
    ["II-IV", null],
    ["NL00123", null],
    ["Vaarweg", null],
    ["0.5", null],
    ["", null],
  ])("are read from %s", (text, found) => {
    expect(readCemtClass(text)).toBe(found);
  });

  it("are found in whichever column has them, in any capitals", () => {
    const found = readNavigability([
      section({ code: "NL00123", Description: "Va Groot Rijnschip" }),
      section({ CEMT_Klasse: "III", code: "V_B" }),
      section({ code: null, description: "onbekend" }),
    ]);
    expect(found.map(({ cemtClass }) => cemtClass)).toEqual(["Va", "III"]);
  });

  it("are missed by name", () => {
    expect(() => readNavigability([section({ breedte: 12 })])).toThrow(
      "has no column cemt_klasse any more; it has breedte",
    );
    expect(() => readNavigability([section({ code: "groot" })])).toThrow(
      "names no CEMT class that we know; it has “groot”",
    );
    expect(() => readNavigability([])).toThrow("has no lines any more");
  });
});

describe("the class of a route", () => {
  // 0.0003 degrees of latitude is some 33 m.
  const collection = routes({
    agreed: [52, {}],
    differs: [52.1, {}],
    untouched: [52.2, {}],
    same: [52.3, BY_HAND],
    contradicted: [52.4, BY_HAND],
    mixed: [52.5, BY_HAND],
    left: [52.6, {}],
    right: [52.6006, {}],
  });
  const sections = readNavigability([
    ...[section({ code: "V_A" }, 52.0003), section({ code: "V_A" })],
    ...[section({ code: "V_A" }, 52.1), section({ code: "II" }, 52.1), section({ code: "III" }, 52.1)],
    section({ code: "V_A" }, 52.201),
    section({ code: "IV" }, 52.3),
    section({ code: "V_A" }, 52.4),
    ...[section({ code: "V_A" }, 52.5), section({ code: "II" }, 52.5)],
    section({ code: "I" }, 52.6003),
  ]);
  const once = withNavigability(collection, sections, "2026-12-01");

  it("is what all its sections agree on, with who says so and over how much", () => {
    expect(about(once, "agreed")).toEqual({
      cemtClass: "Va",
      cemtClass_source: "Rijkswaterstaat, VNDS",
      cemtClass_date: "2026-12-01",
      cemtClass_qualifier: "gevonden op vakken van samen 13,7 km",
      cemtClass_qualifier_en: "found on sections of 13.7 km together",
    });
  });

  it("stays unknown where they differ, and says from which to which", () => {
    expect(about(once, "differs")).toMatchObject({
      cemtClass: null,
      cemtClass_qualifier: "de klasse verschilt langs de route: II–Va",
      cemtClass_source: "Rijkswaterstaat, VNDS",
    });
  });

  it("is not taken from a section far off, or between two routes", () => {
    for (const id of ["untouched", "left", "right"]) expect(about(once, id)).toEqual({ cemtClass: null });
  });

  it("stays as it was found by hand; another is a second value beside it", () => {
    expect(about(once, "same")).toEqual(BY_HAND);
    expect(about(once, "mixed")).toEqual(BY_HAND);
    expect(about(once, "contradicted")).toMatchObject({
      ...BY_HAND,
      cemtClass_2: "Va",
      cemtClass_2_source: "Rijkswaterstaat, VNDS",
      cemtClass_2_date: "2026-12-01",
    });
  });

  it("is asked anew each time, and nothing is left of the time before", () => {
    expect(withNavigability(once, sections, "2026-12-01")).toEqual(once);
    expect(withNavigability(once, [], "2026-12-02")).toEqual(collection);
  });
});
