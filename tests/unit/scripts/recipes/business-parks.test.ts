import { describe, expect, it } from "vitest";
import { businessParks } from "../../../../scripts/recipes/business-parks.ts";
import { collectionText, sourceFolder } from "./source-folder.ts";

/** A square of about 1 km with its south-west corner at the given place. */
function square(west: number, south: number): number[][][] {
  return [
    [
      [west, south],
      [west + 0.015, south],
      [west + 0.015, south + 0.009],
      [west, south + 0.009],
      [west, south],
    ],
  ];
}

const read = sourceFolder({
  "ibis_bedrijventerreinen_2024.csv": [
    "gemeente_code,gemeente,rin,naam,jaar,ha_bruto,ha_netto,ha_uitgeefbaar,type",
    "0193,Zwolle,1,VOORST,2024,100,80.5,2,B",
    "0164,Hengelo,2,WESTERMAAT ZUID,2024,60,50,0,B",
    "0164,Hengelo,3,WESTERMAAT NOORD,2024,40,30,1,B",
    "0193,Zwolle,4,HESSENPOORT III,2024,18.12,16,0,B",
    "0119,Meppel,5,Spijkerserve,2022,7.3,7,0,X",
    "1742,Rijssen-Holten,6,DE KEIZER,2024,10,8,0,X",
    "1742,Rijssen-Holten,7,BEDRIJVENTERREIN RIJSSEN,2024,230,181,0,X",
  ].join("\n"),
  "ibis_top10nl_match.csv": [
    "rin,naam,gemeente,top10nl_lokaalID,top10nl_name,match_kind,ha_bruto,polygon_ha,ratio,note",
    "1,VOORST,Zwolle,a,Voorst,exact,100,102,1.02,",
    "2,WESTERMAAT ZUID,Hengelo,b,Westermaat,partial,60,102,1.7,one polygon for 2 parks",
    "3,WESTERMAAT NOORD,Hengelo,b,Westermaat,partial,40,102,2.55,one polygon for 2 parks",
    "5,Spijkerserve,Meppel,not-in-the-file,Spijkerserve,exact,7.3,7,1,",
  ].join("\n"),
  "ibis_rijssen_holten_2017.geojson": collectionText([
    { properties: { RINNUMMER: "6", OPPBRUTO: "95000" }, type: "Polygon", coordinates: square(6.4, 52.28) },
    { properties: { RINNUMMER: "7", OPPBRUTO: "259700" }, type: "Polygon", coordinates: square(6.5, 52.31) },
  ]),
  "bedrijventerreinen_kandidaten_top10nl.geojson": collectionText([
    { properties: { lokaalID: "a" }, type: "Polygon", coordinates: square(6.05, 52.51) },
    { properties: { lokaalID: "b" }, type: "Polygon", coordinates: square(6.77, 52.28) },
  ]),
  "facts_park_locations_west.csv": [
    "rin,naam,gemeente,ha_bruto,lon,lat,precision_m,how_located,source,confidence,on_water,status,note",
    "4,HESSENPOORT III,Zwolle,18.12,6.173,52.527,900,publicly described: between,havens_overijssel_nwb2017.geojson,low,yes: Twentekanaal,planned,",
  ]
    .join("\n")
    .replace("yes: Twentekanaal", '"yes: Twentekanaal, north bank"'),
  "facts_park_locations_twente.csv":
    "rin,naam,gemeente,ha_bruto,lon,lat,precision_m,how_located,source,confidence,on_water,status,note",
});

const { features } = await businessParks.build(read, new Map());
const find = (id: string) => features.find(({ properties }) => properties.id === id);

describe("business-parks", () => {
  it("draws a park with an outline of its own", () => {
    expect(find("voorst-zwolle")).toMatchObject({
      geometry: { type: "Polygon" },
      properties: { locationKind: "polygon", matchKind: "exact", netHectares: 80.5, status: "unknown" },
    });
  });

  it("draws an outline that two parks share once, and counts its hectares nowhere twice", () => {
    const area = find("gebied-westermaat-hengelo");
    expect(area?.properties).toMatchObject({
      kind: "shared-area",
      parks: "Westermaat Zuid; Westermaat Noord",
      grossHectares: null,
      grossHectares_qualifier: "de terreinen samen 100 ha",
    });
    for (const id of ["westermaat-zuid-hengelo", "westermaat-noord-hengelo"]) {
      expect(find(id)).toMatchObject({
        geometry: null,
        properties: { locationKind: "shared-polygon", locatedIn: "gebied-westermaat-hengelo" },
      });
    }
  });

  it("draws a point with its precision, and marks what is not sure", () => {
    expect(find("hessenpoort-iii-zwolle")).toMatchObject({
      geometry: { type: "Point", coordinates: [6.173, 52.527] },
      properties: {
        locationKind: "point",
        precisionMeters: 900,
        status: "planned",
        onWater: true,
        locationBasis_confidence: "low",
        locationBasis_source: "Rijkswaterstaat, NWB Vaarwegen",
      },
    });
  });

  it("keeps the facts of a park without a place", () => {
    expect(find("spijkerserve-meppel")).toMatchObject({
      geometry: null,
      properties: { locationKind: "none", grossHectares: 7.3, province: "Drenthe", sourceDate: "2022" },
    });
  });

  it("takes an outline of 2017 only when it is as large as the park of today", () => {
    expect(find("de-keizer-rijssen-holten")?.properties.matchKind).toBe("ibis-2017");
    expect(find("bedrijventerrein-rijssen-rijssen-holten")?.properties.locationKind).toBe("none");
  });

  it("sums the hectares of Overijssel only, and adjusts nothing", () => {
    const lines =
      businessParks.report?.({ type: "FeatureCollection", features }, { read, built: new Map() }) ?? [];
    expect(lines[0]).toBe(
      "Overijssel: 6 parks, 458.12 ha gross, 365.50 ha net, of which 3.00 ha still to be issued",
    );
    expect(lines[1]).toContain("net is -94 % above it");
  });

  it("misses parks when there are fewer than the register has", () => {
    const troubles = businessParks.check({ type: "FeatureCollection", features }, { read, built: new Map() });
    expect(troubles).toContain("there are 7 parks, not 428");
  });
});
