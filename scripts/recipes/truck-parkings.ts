import type { AttributeValue, LayerCollection, LayerFeature } from "../../src/catalog/feature.ts";
import type { LngLat } from "../../src/core/coordinates.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";
import {
  MUNICIPALITIES_FILE,
  type MunicipalityFinder,
  readMunicipalityFinder,
} from "../sources/dutch-municipalities.ts";
import { joinPhrases, type Phrase } from "../sources/phrases.ts";
import { readTruckFacts, TRUCK_FACTS_FILE, type TruckFact } from "../sources/truck-parkings-facts.ts";
import { OSM_FILES, type OsmParking, readOsmParkings } from "../sources/truck-parkings-osm.ts";
import { readVild, VILD_FILE, type VildPoint } from "../sources/vild.ts";
import { findRoadside } from "../steps/find-roadside.ts";
import {
  groupParkings,
  joinNearPlaces,
  metersBetween,
  type ParkingPlace,
  pointOf,
  SAME_PLACE_METERS,
} from "../steps/merge-truck-parkings.ts";
import { slug } from "../steps/slug.ts";
import type { Recipe } from "./recipe.ts";

const OSM_DATE = "2025-10-30";

/** A point on the axis of the road, from the location table, when OpenStreetMap has no area. */
const AXIS_PRECISION_METERS = 300;

/** Truck parkings, rest areas and service areas, every place once. */
export const truckParkings: Recipe = {
  id: "truck-parkings",
  geometry: "point",
  about: {
    publisher: "OpenStreetMap-bijdragers; Nationaal Dataportaal Wegverkeer (VILD)",
    licence: "ODbL 1.0",
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

  build(read) {
    const table = readVild(read);
    const municipalityOf = readMunicipalityFinder(read);
    const places = groupParkings(readOsmParkings(read), readTruckFacts(read))
      .filter(isKept)
      .map((place) => withRoadside(place, table));
    return {
      type: "FeatureCollection",
      features: joinNearPlaces(places).map((place) => toFeature(place, municipalityOf)),
    };
  },

  check: checkApart,

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

type Kind = TruckFact["kind"];

function kindOf({ members, facts }: ParkingPlace): Kind {
  const [fact] = facts;
  if (fact) return fact.kind;
  const named = members.filter(({ name }) => name !== null);
  const telling = named.length > 0 ? named : members;
  if (telling.some(({ isServiceArea }) => isServiceArea)) return "service-area";
  if (telling.some(({ isRestArea }) => isRestArea)) return "rest-area";
  return "truck-parking";
}

function toFeature(place: ParkingPlace, municipalityOf: MunicipalityFinder): LayerFeature {
  const { members, facts, road, side, hectometre } = place;
  const point = pointOf(place);
  const kind = kindOf(place);
  const [fact] = facts;
  const names = differentNames([...facts, ...members].flatMap(({ name }) => name ?? []));
  const municipality = point && municipalityOf(point);
  const named = nameOf({
    kind,
    names,
    road,
    municipality,
    street: members.find(({ street }) => street)?.street ?? null,
  });
  const id = idOf(place, names);
  return {
    type: "Feature",
    geometry: point && { type: "Point", coordinates: [...point] },
    properties: {
      id,
      name_nl: named.nl,
      name_en: named.en,
      aliases: joinAliases(named.nl, [...aliasesFor("truck-parkings", id), ...names]),
      kind,
      status: fact?.status ?? "existing",
      ...statusRemark(fact),
      source: fact?.source ?? "OpenStreetMap",
      sourceDate: members.length > 0 ? OSM_DATE : null,
      precisionMeters: point && precisionOf(members),
      municipality,
      road,
      side,
      hectometre,
      ...truckPlacesOf(members, facts),
      securityLevel: null,
      ...facilitiesOf(members, facts),
      chargingText: fact?.charging ?? null,
      ...(fact?.charging
        ? { chargingText_source: "NDW, laadpunten (OCPI)", chargingText_date: "2026-06-07" }
        : {}),
    },
  };
}

function idOf({ members, facts }: ParkingPlace, names: readonly string[]): string {
  const [fact] = facts;
  if (fact) return slug(`${fact.name} ${fact.road ?? ""} ${fact.side ?? ""}`);
  const [first] = [...members].map(({ id }) => id.replace(/^osm_/, "").replace("_", "-")).sort();
  return slug(`${names[0] ?? ""} ${first ?? ""}`);
}

/** Names without the ones that only say the same: `TopPunt` beside `TopPunt Apeldoorn`. */
function differentNames(names: readonly string[]): string[] {
  return names.filter(
    (name, index) => !names.slice(0, index).some((earlier) => slug(earlier).startsWith(slug(name))),
  );
}

interface Naming {
  readonly kind: Kind;
  readonly names: readonly string[];
  readonly road: string | null;
  readonly municipality: string | null;
  readonly street: string | null;
}

/** `Verzorgingsplaats Bolder (A1)`; without a name the street or municipality tells it apart. */
export function nameOf({ kind, names, road, municipality, street }: Naming): { nl: string; en: string } {
  const suffix = road === null ? "" : ` (${road})`;
  const name = names.join(" / ");
  if (name === "") {
    const where = [street, municipality].filter((part) => part !== null).join(", ");
    return where === ""
      ? { nl: `Vrachtwagenparkeerplaats in Duitsland${suffix}`, en: `Truck parking in Germany${suffix}` }
      : { nl: `Vrachtwagenparkeerplaats ${where}`, en: `Truck parking ${where}` };
  }
  if (/park|autohof|rast(hof|st[äa]tte|platz)|verzorgingsplaats|energy/i.test(name)) {
    return { nl: name + suffix, en: name + suffix };
  }
  switch (kind) {
    case "service-area":
      return { nl: `Verzorgingsplaats ${name}${suffix}`, en: `${name} service area${suffix}` };
    case "rest-area":
      return { nl: `Rustplaats ${name}${suffix}`, en: `${name} rest area${suffix}` };
    default:
      return { nl: `Vrachtwagenparkeerplaats ${name}${suffix}`, en: `${name} truck parking${suffix}` };
  }
}

/** Half the width of the biggest area, in whole tens of metres. */
function precisionOf(members: readonly OsmParking[]): number {
  if (members.length === 0) return AXIS_PRECISION_METERS;
  const biggest = Math.max(...members.map(({ areaSquareMeters }) => areaSquareMeters));
  return Math.max(20, Math.ceil(Math.sqrt(biggest) / 20) * 10);
}

function statusRemark(fact: TruckFact | undefined): Record<string, AttributeValue> {
  const remark = joinPhrases([
    fact?.confidence === "low" ? { nl: "lage zekerheid", en: "low confidence" } : null,
    fact?.statusRemark ?? null,
  ]);
  return remark ? { status_qualifier: remark.nl, status_qualifier_en: remark.en } : {};
}

function truckPlacesOf(
  members: readonly OsmParking[],
  facts: readonly TruckFact[],
): Record<string, AttributeValue> {
  const fact = facts.find(
    ({ truckPlaces, truckPlacesRemark }) => truckPlaces !== null || truckPlacesRemark !== null,
  );
  if (fact) {
    return {
      truckPlaces: fact.truckPlaces,
      truckPlaces_qualifier: fact.truckPlacesRemark?.nl ?? null,
      truckPlaces_qualifier_en: fact.truckPlacesRemark?.en ?? null,
      truckPlaces_source: fact.source,
      truckPlaces_date: fact.truckPlacesDate,
    };
  }
  const counted = members.find(({ truckPlaces }) => truckPlaces !== null)?.truckPlaces ?? null;
  return counted === null
    ? { truckPlaces: null }
    : { truckPlaces: counted, truckPlaces_source: "OpenStreetMap", truckPlaces_date: OSM_DATE };
}

/** The words for what may be there, in the order they are told. */
const FACILITY_WORDS: Readonly<Record<string, Phrase>> = {
  fuel: { nl: "brandstof", en: "fuel" },
  restaurant: { nl: "restaurant", en: "restaurant" },
  toilets: { nl: "toiletten", en: "toilets" },
  showers: { nl: "douches", en: "showers" },
  wifi: { nl: "wifi", en: "wifi" },
  cameras: { nl: "camera's", en: "cameras" },
  guarded: { nl: "bewaking", en: "guards" },
  fenced: { nl: "hek", en: "fence" },
};

function facilitiesOf(
  members: readonly OsmParking[],
  facts: readonly TruckFact[],
): Record<string, AttributeValue> {
  const found = new Set([...facts, ...members].flatMap(({ facilities }) => facilities));
  const planned = facts.some(({ facilitiesPlanned }) => facilitiesPlanned);
  const words = Object.entries(FACILITY_WORDS).flatMap(([code, word]) => (found.has(code) ? [word] : []));
  if (words.length === 0) return { facilities: null };
  return {
    facilities: words.map(({ nl }) => nl).join(", "),
    facilities_en: words.map(({ en }) => en).join(", "),
    ...(planned ? { facilities_qualifier: "volgens het plan", facilities_qualifier_en: "by the plan" } : {}),
  };
}

function checkApart({ features }: LayerCollection): string[] {
  const placed = features.flatMap(({ properties, geometry }) =>
    geometry?.type === "Point" ? [{ properties, point: geometry.coordinates as unknown as LngLat }] : [],
  );
  return placed.flatMap(({ properties: one, point }, index) =>
    placed.slice(index + 1).flatMap(({ properties: other, point: otherPoint }) => {
      const apart =
        one.side !== null && other.side !== null && one.side !== other.side && one.road === other.road;
      return apart || metersBetween(point, otherPoint) >= SAME_PLACE_METERS
        ? []
        : [`${one.id} and ${other.id} are less than ${SAME_PLACE_METERS} m apart on the same side`];
    }),
  );
}
