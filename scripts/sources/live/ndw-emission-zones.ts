import type { MultiPolygon, Position } from "geojson";
import { positionTrouble } from "../../fetch/crs.ts";
import { FetchFailure } from "../../fetch/failure.ts";
import type { XmlElement } from "../../fetch/protocols/datex.ts";
import { findAll, firstText } from "./xml-fields.ts";

/** A zone in the table of NDW. */
export interface NdwZone {
  readonly name: string;
  readonly municipality: string | null;
  /** Nearly every zone says `lowEmissionZone` of itself, so the name is believed first. */
  readonly isZeroEmission: boolean;
  /** `2025-01-01`. */
  readonly startDate: string | null;
  readonly area: MultiPolygon | null;
}

/** Reads a zone of which the area may be missing; an area that cannot be in the Netherlands is a failure. */
export function readNdwZone(record: XmlElement): NdwZone {
  const name = firstText(record, "name") ?? "";
  const type = firstText(record, "controlledZoneType") ?? "";
  const rings = findAll(record, "posList").flatMap(({ text }) => {
    const ring = readRing(text, name);
    return ring.length > 3 ? [[ring]] : [];
  });
  return {
    name,
    municipality: firstText(record, "issuingAuthority"),
    isZeroEmission: /\bZE\b|zero|nul-?emissie/i.test(`${name} ${type}`),
    startDate: /^\d{4}-\d{2}-\d{2}/.exec(firstText(record, "overallStartTime") ?? "")?.[0] ?? null,
    area: rings.length > 0 ? { type: "MultiPolygon", coordinates: rings } : null,
  };
}

/** Latitude and longitude in turn, as DATEX II has them; the other order is read too, the two cannot be mixed up. */
function readRing(text: string, name: string): Position[] {
  const numbers = text.split(/\s+/).map(Number);
  const pairs: Position[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const [first = Number.NaN, second = Number.NaN] = [numbers[index], numbers[index + 1]];
    const position = [second, first];
    const swapped = positionTrouble(position, "wgs84") !== null;
    const lngLat = swapped ? [first, second] : position;
    const trouble = positionTrouble(lngLat, "wgs84");
    if (trouble) throw new FetchFailure(`${name}: ${trouble}`);
    pairs.push(lngLat);
  }
  const [start] = pairs;
  const isClosed = start && String(start) === String(pairs.at(-1));
  return start && !isClosed ? [...pairs, start] : pairs;
}
