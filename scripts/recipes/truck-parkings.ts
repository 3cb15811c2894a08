import { checkAliases } from "../checks/check-aliases.ts";
import { checkParkingsApart } from "../checks/check-parkings-apart.ts";
import { AROUND_REGIONS } from "../sources/coverage.ts";
import { MUNICIPALITIES_FILE, readMunicipalityFinder } from "../sources/dutch-municipalities.ts";
import { readTruckFacts, TRUCK_FACTS_FILE } from "../sources/truck-parkings-facts.ts";
import { OSM_DATE, OSM_FILES, readOsmParkings } from "../sources/truck-parkings-osm.ts";
import { readVild, VILD_FILE, type VildPoint } from "../sources/vild.ts";
import { describeParking } from "../steps/describe-parking.ts";
import { findRoadside } from "../steps/find-roadside.ts";
import { groupParkings, joinNearPlaces, type ParkingPlace, pointOf } from "../steps/merge-truck-parkings.ts";
import { numberRepeats } from "../steps/number-repeats.ts";
import type { Recipe } from "./recipe.ts";

/** Truck parkings, rest areas and service areas, every place once. */
export const truckParkings: Recipe = {
  id: "truck-parkings",
  geometry: "point",
  coverage: { bounds: AROUND_REGIONS },
  about: {
    publisher: "OpenStreetMap contributors; NDW (VILD); CBS",
    licence: "ODbL 1.0; CC0 1.0; CC BY 4.0",
    sourceUrl: "https://www.openstreetmap.org/copyright",
    sourceDate: OSM_DATE,
    retrieved: "2026-11-21",
    toleranceMeters: null,
    note_nl:
      "Wat dicht bij elkaar ligt (150 m, dezelfde kant van de weg) is één plek. Naamloze rustplekken zonder vrachtwagens staan er niet in. " +
      "Hoeveel vrachtwagens er kunnen staan en hoe veilig het er is, is bijna nergens gepubliceerd: dat is dus onbekend, niet nul. " +
      "De kant van de weg en de hectometer komen uit het wegenbestand van 2013.",
    note_en:
      "What lies close together (150 m, same side of the road) is one place. Nameless lay-bys without trucks are left out. " +
      "How many trucks can stand there and how safe it is, is published almost nowhere: it is unknown, not zero. " +
      "The side of the road and the hectometre come from the road table of 2013.",
  },
  sources: [...OSM_FILES, TRUCK_FACTS_FILE, VILD_FILE, MUNICIPALITIES_FILE],
  attributes: ["road", "side", "hectometre", "truckPlaces", "securityLevel", "facilities", "chargingText"],

  build(read, built) {
    const table = readVild(read);
    const municipalityOf = readMunicipalityFinder(read);
    const places = groupParkings(readOsmParkings(read), readTruckFacts(read))
      .filter(isKept)
      .map((place) => withRoadside(place, table));
    return {
      type: "FeatureCollection",
      features: numberRepeats(
        joinNearPlaces(places).map((place) => describeParking(place, municipalityOf, built.get("places"))),
      ),
    };
  },

  check: (collection) => [...checkParkingsApart(collection), ...checkAliases("truck-parkings", collection)],

  report({ features }) {
    const count = (kind: string) => features.filter(({ properties }) => properties.kind === kind).length;
    const sided = features.filter(({ properties }) => properties.side !== null).length;
    return [
      `${count("truck-parking")} truck parkings, ${count("service-area")} service areas, ${count("rest-area")} rest areas`,
      `${sided} with a known side of the road`,
    ];
  },
};

/**
 * What stays: everything with a name or a collected fact, and what is marked for trucks. A nameless rest area
 * or petrol station without any mark for trucks is a lay-by for cars as far as anybody says.
 */
export function isKept({ members, facts }: ParkingPlace): boolean {
  return facts.length > 0 || members.some(({ name, isTruckParking }) => name !== null || isTruckParking);
}

function withRoadside(place: ParkingPlace, table: readonly VildPoint[]): ParkingPlace {
  const point = pointOf(place);
  const name = place.members.find((member) => member.name !== null)?.name;
  if (place.facts.length > 0 || !point || !name) return place;
  const found = findRoadside(name, point, table);
  return found ? { ...place, ...found } : place;
}
