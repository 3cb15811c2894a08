import type { AttributeValue, LayerCollection, LayerFeature } from "../../src/catalog/feature.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";
import { MUNICIPALITY_PROVENANCE, type MunicipalityFinder } from "../sources/dutch-municipalities.ts";
import type { Phrase } from "../sources/phrases.ts";
import type { ParkingKind, TruckFact } from "../sources/truck-parkings-facts.ts";
import { OSM_DATE, type OsmParking } from "../sources/truck-parkings-osm.ts";
import { VILD_PROVENANCE } from "../sources/vild.ts";
import { type ParkingPlace, pointOf } from "./merge-truck-parkings.ts";
import { differentNames, nameParking, nearestPlace } from "./name-parking.ts";
import { slug } from "./slug.ts";
import { type Provenance, sourced } from "./sourced.ts";

/** A point on the axis of the road, from the location table, when OpenStreetMap has no area. */
const AXIS_PRECISION_METERS = 300;

function kindOf({ members, facts }: ParkingPlace): ParkingKind {
  const [fact] = facts;
  if (fact) return fact.kind;
  const named = members.filter(({ name }) => name !== null);
  const telling = named.length > 0 ? named : members;
  if (telling.some(({ isServiceArea }) => isServiceArea)) return "service-area";
  if (telling.some(({ isRestArea }) => isRestArea)) return "rest-area";
  return "truck-parking";
}

/** A place as a feature of our schema; what nobody published is null. */
export function describeParking(
  place: ParkingPlace,
  municipalityOf: MunicipalityFinder,
  settlements: LayerCollection | undefined,
): LayerFeature {
  const { members, facts, road } = place;
  const point = pointOf(place);
  const kind = kindOf(place);
  const [fact] = facts;
  const names = differentNames([...facts, ...members].flatMap(({ name }) => name ?? []));
  const municipality = point && municipalityOf(point);
  const named = nameParking({
    kind,
    names,
    road,
    municipality,
    street: members.find(({ street }) => street)?.street ?? null,
    near: point && settlements ? nearestPlace(point, settlements) : null,
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
      ...sourced("municipality", municipality, MUNICIPALITY_PROVENANCE),
      ...roadsideOf(place),
      ...truckPlacesOf(members, facts),
      securityLevel: null,
      ...facilitiesOf(members, facts),
      ...sourced("chargingText", fact?.charging ?? null, CHARGING),
    },
  };
}

function idOf({ members, facts }: ParkingPlace, names: readonly string[]): string {
  const [fact] = facts;
  if (fact) return slug(`${fact.name} ${fact.road ?? ""} ${fact.side ?? ""}`);
  const [first] = [...members].map(({ id }) => id.replace(/^osm_/, "").replace("_", "-")).sort();
  return slug(`${names[0] ?? ""} ${first ?? ""}`);
}

const CHARGING: Provenance = { source: "NDW, laadpunten (OCPI)", date: "2026-06-07" };

/** Where along which road; of a collected place the fact says so, of others the location table. */
function roadsideOf({ road, side, hectometre, facts }: ParkingPlace): Record<string, AttributeValue> {
  const [fact] = facts;
  const provenance = fact
    ? { source: fact.source, date: null, confidence: fact.confidence }
    : VILD_PROVENANCE;
  return {
    ...sourced("road", road, provenance),
    ...sourced("side", side, provenance),
    ...sourced("hectometre", hectometre, provenance),
  };
}

/** Half the width of the biggest area, in whole tens of metres. */
function precisionOf(members: readonly OsmParking[]): number {
  if (members.length === 0) return AXIS_PRECISION_METERS;
  const biggest = Math.max(...members.map(({ areaSquareMeters }) => areaSquareMeters));
  return Math.max(20, Math.ceil(Math.sqrt(biggest) / 20) * 10);
}

function statusRemark(fact: TruckFact | undefined): Record<string, AttributeValue> {
  if (!fact) return {};
  const { statusRemark: remark, source, confidence } = fact;
  return {
    ...(remark ? { status_qualifier: remark.nl, status_qualifier_en: remark.en } : {}),
    status_source: source,
    status_confidence: confidence,
  };
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
      truckPlaces_confidence: fact.confidence,
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
