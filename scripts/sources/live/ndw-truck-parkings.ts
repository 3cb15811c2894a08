import type { LngLat } from "../../../src/core/coordinates.ts";
import { positionTrouble } from "../../fetch/crs.ts";
import { FetchFailure } from "../../fetch/failure.ts";
import type { XmlElement } from "../../fetch/protocols/datex.ts";
import { findAll, firstNumber, firstText } from "./xml-fields.ts";

/** A truck parking in the table of NDW. */
export interface NdwTruckParking {
  readonly id: string;
  readonly name: string;
  readonly lngLat: LngLat;
  /** Null when the table gives none. */
  readonly truckPlaces: number | null;
  readonly facilities: readonly string[];
}

/** The words of DATEX II for what is there, and ours. */
const FACILITIES: Readonly<Record<string, string>> = {
  petrolStation: "fuel",
  restaurant: "restaurant",
  restaurantSelfService: "restaurant",
  toilet: "toilets",
  shower: "showers",
  internetWireless: "wifi",
};

/**
 * Reads a record. Places are told per group of places, and groups overlap (one for all, one for refrigerated
 * goods), so the largest group is the number, and never their sum.
 */
export function readNdwTruckParking(record: XmlElement): NdwTruckParking {
  const id = record.attributes.id ?? firstText(record, "parkingRecordIdentifier") ?? "";
  const name = firstText(record, "parkingName") ?? id;
  const [longitude, latitude] = [firstNumber(record, "longitude"), firstNumber(record, "latitude")];
  const position = [longitude ?? Number.NaN, latitude ?? Number.NaN];
  const trouble = positionTrouble(position, "wgs84");
  if (trouble) throw new FetchFailure(`${name}: ${trouble}`);
  const places = [...findAll(record, "parkingNumberOfSpaces")].map(({ text }) => Number(text));
  const most = Math.max(0, ...places.filter((count) => Number.isInteger(count) && count > 0 && count < 5000));
  const found = [...findAll(record, "serviceFacilityType"), ...findAll(record, "equipmentType")];
  return {
    id,
    name,
    lngLat: [longitude ?? 0, latitude ?? 0],
    truckPlaces: most === 0 ? null : most,
    facilities: [...new Set(found.flatMap(({ text }) => FACILITIES[text] ?? []))],
  };
}
