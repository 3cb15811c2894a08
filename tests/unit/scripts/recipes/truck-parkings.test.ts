import { describe, expect, it } from "vitest";
import { isKept, truckParkings } from "../../../../scripts/recipes/truck-parkings.ts";
import type { OsmParking } from "../../../../scripts/sources/truck-parkings-osm.ts";
import { collectionText, sourceFolder } from "./source-folder.ts";

const OSM = {
  is_truck_parking: false,
  is_rest_area: false,
  is_service_area: false,
  has_fuel: null,
  has_restaurant: null,
  has_toilets: null,
  has_wifi: null,
  truck_spots: null,
  road: null,
};

const osm = collectionText([
  {
    properties: { ...OSM, id: "osm_way_1", name: "Bolder", is_service_area: true },
    coordinates: [6.433, 52.253],
  },
  { properties: { ...OSM, id: "osm_node_2", name: "Unnamed", is_rest_area: true }, coordinates: [6.5, 52.3] },
  {
    properties: { ...OSM, id: "osm_node_3", name: "Unnamed", is_truck_parking: true, truck_spots: "37" },
    coordinates: [6.1, 52.5],
  },
]);

const read = sourceFolder({
  "truckparking_regio_osm.geojson": osm,
  "truckparking_overijssel_osm.geojson": osm,
  "facts_truck_parkings.csv": [
    "id,name,type,road,carriageway,direction,hm_from,hm_to,lon,lat,coord_source,osm_area_m2,truck_places,truck_places_date,security_level,facilities,charging_ge_350kW,status,source,confidence,note",
    "TP1,Bolder,verzorgingsplaats,A1,Re,oostwaarts,121.5,122.6,6.433,52.253,OSM-vlak osm_way_1,1,,,,verzorgingsplaats met servicestation (brandstof),,in gebruik volgens OSM 2025-10-30,x,high,",
    "TP2,Friezenberg,rustplaats,A1,Re,oostwaarts,127.6,128.2,6.50611,52.28065,VILD-punt (as van de weg),,,,,rustplaats zonder servicestation,,onbekend (2013 aanwezig),x,medium,",
    'TP3,Beveiligde truckparking Holten,"gezochte locatie, niets gevonden",A1,,,,,,,,,,,,,,niet gevonden,,low,',
  ].join("\n"),
  "afritten_knooppunten_regio_vild2013.geojson": collectionText([]),
  "gemeenten_nl.geojson": collectionText([]),
});
const { features } = await truckParkings.build(read, new Map());

describe("truck-parkings", () => {
  it("draws a place of two files and a fact once, with its road, side and kilometre", () => {
    expect(features.filter(({ properties }) => properties.name_nl.includes("Bolder"))).toMatchObject([
      {
        properties: {
          id: "bolder-a1-right",
          kind: "service-area",
          road: "A1",
          side: "right",
          hectometre: 121.5,
          facilities: "brandstof",
          truckPlaces: null,
          securityLevel: null,
        },
      },
    ]);
  });

  it("says of a place that is no longer on the map that its state is unknown", () => {
    const friezenberg = features.find(({ properties }) => properties.id === "friezenberg-a1-right");
    expect(friezenberg?.properties).toMatchObject({ status: "unknown", precisionMeters: 300 });
  });

  it("takes over a number of truck places, and leaves out what was searched and not found", () => {
    expect(features.find(({ properties }) => properties.truckPlaces === 37)?.properties.kind).toBe(
      "truck-parking",
    );
    expect(JSON.stringify(features)).not.toContain("Holten");
  });

  it("leaves out a nameless rest area without a mark for trucks", () => {
    expect(features).toHaveLength(3);
    const nameless = { name: null, isTruckParking: false } as OsmParking;
    const place = { members: [nameless], facts: [], road: null, side: null, hectometre: null };
    expect(isKept(place)).toBe(false);
    expect(isKept({ ...place, members: [{ ...nameless, isTruckParking: true }] })).toBe(true);
  });
});
