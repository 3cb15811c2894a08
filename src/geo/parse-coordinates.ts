import type { LngLat, RdPoint } from "../core/coordinates.ts";
import { problem } from "../core/problem.ts";
import { failure, type Result, success } from "../core/result.ts";
import { fromRd, toRd } from "./rd.ts";
import { withinRdBounds } from "./rd-bounds.ts";

/** What typed coordinates were understood as: shown to the person, who may have meant something else. */
export interface Coordinates {
  readonly kind: "wgs84" | "rd";
  /** The order they were read in; where it was not said, the range decided. */
  readonly order: "latitude-longitude" | "longitude-latitude" | "x-y" | "y-x";
  readonly longitude: number;
  readonly latitude: number;
  readonly rd: RdPoint;
}

type Axis = "north" | "east" | null;

interface Part {
  readonly value: number;
  /** Whole numbers as typed, so that `203.000` can be told from 203 by its Dutch thousands point. */
  readonly text: string;
  readonly axis: Axis;
}

/** Where people of this map mean places when the order of a pair is not said: Europe. */
const EUROPE = { west: -25, south: 34, east: 45, north: 72 };

/**
 * Reads `52.51, 6.09`, `6.09 52.51`, `52,51 6,09`, `52°30'36"N 6°05'24"E`, `203000 503000` (RD),
 * `x=203000 y=503000`. An order that is not said is decided by range, and reported; when both orders are
 * possible latitude comes first. Fails with `coordinates-not-understood`.
 */
export function parseCoordinates(text: string): Result<Coordinates> {
  const parts = readParts(text);
  const understood = parts && (asRd(parts) ?? asWgs84(parts));
  return understood
    ? success(understood)
    : failure(problem("coordinates-not-understood", { text: text.trim().slice(0, 60) }));
}

const NUMBER = String.raw`[-+−]?\d+(?:[.,]\d+)*`;
const DEGREES = String.raw`(?:°|º|gr(?:aden)?\.?|deg)`;
const MINUTES = String.raw`(?:\s*(\d+(?:[.,]\d+)?)\s*['′’])?`;
const SECONDS = String.raw`(?:\s*(\d+(?:[.,]\d+)?)\s*(?:["″”]|''))?`;
const LABEL = String.raw`(?:(x|y|lat(?:itude)?|lon(?:gitude)?|lng|breedte|lengte|nb|ol|[neo])\s*[:=]?\s*)?`;
const HEMISPHERE = String.raw`(?:\s*(nb|ol|[nesow])(?![a-z]))?`;
const PART = `${LABEL}(${NUMBER})(?:\\s*${DEGREES}${MINUTES}${SECONDS})?${HEMISPHERE}`;
const PAIR = new RegExp(
  `^(?:rd|wgs84|epsg:\\d+)?\\s*[:(]?\\s*${PART}\\s*(?:[;/\\s]|(?<!\\d),|,(?!\\d))\\s*${PART}\\s*\\)?$`,
  "i",
);

/** Longer than any way to write a place; keeps the pattern from being tried on a pasted page. */
const MAX_CHARACTERS = 100;

function readParts(text: string): readonly [Part, Part] | null {
  if (text.length > MAX_CHARACTERS) return null;
  const tidy = separateCommas(text.trim().replace(/\s+/g, " ").replace(/−/g, "-"));
  const match = PAIR.exec(tidy);
  if (!match) return null;
  const first = readPart(match.slice(1, 6));
  const second = readPart(match.slice(6, 11));
  return first && second ? [first, second] : null;
}

/**
 * A comma is a separator or a decimal comma; `52.5,6.1`, `52,5,6,1` and `203000,503000` have one reading.
 * `52,51` stays one number: the second is still to be typed.
 */
function separateCommas(text: string): string {
  if (/^-?\d+,\d+\s*,\s*-?\d+,\d+$/.test(text)) {
    const [a, b, c, d] = text.split(",");
    return `${a}.${b} ${c?.trim()}.${d}`;
  }
  if (/\d\.\d/.test(text) || /^-?\d{4,},-?\d{4,}$/.test(text)) return text.replace(",", " ");
  return text;
}

function readPart([label, number, minutes, seconds, hemisphere]: readonly (
  | string
  | undefined
)[]): Part | null {
  if (number === undefined) return null;
  const degrees = decimal(number);
  const sign = number.startsWith("-") ? -1 : 1;
  const size = Math.abs(degrees) + decimal(minutes ?? "0") / 60 + decimal(seconds ?? "0") / 3600;
  const side = hemisphere?.toLowerCase();
  const value = side === "s" || side === "w" ? -size : sign * size;
  return Number.isFinite(value)
    ? { value, text: number, axis: axisOf(side) ?? axisOf(label?.toLowerCase()) }
    : null;
}

function decimal(text: string): number {
  const groups = text.split(/[.,]/);
  return groups.length > 2 ? Number(groups.join("")) : Number(text.replace(",", "."));
}

function axisOf(word: string | undefined): Axis {
  if (word === undefined) return null;
  if (/^(y|lat|latitude|breedte|n|nb|s)$/.test(word)) return "north";
  return /^(x|lon|longitude|lng|lengte|e|o|ol|w)$/.test(word) ? "east" : null;
}

function asRd(parts: readonly [Part, Part]): Coordinates | null {
  const [first, second] = parts.map(meters) as [number, number];
  const [a, b] = parts;
  const xFirst = a.axis !== "north" && b.axis !== "east";
  const yFirst = a.axis !== "east" && b.axis !== "north";
  if (xFirst && withinRdBounds([first, second])) return rdCoordinates([first, second], "x-y");
  if (yFirst && withinRdBounds([second, first])) return rdCoordinates([second, first], "y-x");
  return null;
}

/** `203.000` is two hundred and three thousand metres: no coordinate in degrees is that big. */
function meters({ value, text }: Part): number {
  return /^\d{3}[.,]\d{3}$/.test(text) && value > 180 ? Number(text.replace(/[.,]/, "")) : value;
}

function rdCoordinates(rd: RdPoint, order: Coordinates["order"]): Coordinates {
  const [longitude, latitude] = fromRd(rd);
  return { kind: "rd", order, longitude, latitude, rd };
}

function asWgs84([first, second]: readonly [Part, Part]): Coordinates | null {
  const latitudeFirst = first.axis !== "east" && second.axis !== "north";
  const longitudeFirst = first.axis !== "north" && second.axis !== "east";
  const forward: LngLat = [second.value, first.value];
  const backward: LngLat = [first.value, second.value];
  if (latitudeFirst && inEurope(forward)) return degrees(forward, "latitude-longitude");
  if (longitudeFirst && inEurope(backward)) return degrees(backward, "longitude-latitude");
  if (latitudeFirst && onEarth(forward)) return degrees(forward, "latitude-longitude");
  if (longitudeFirst && onEarth(backward)) return degrees(backward, "longitude-latitude");
  return null;
}

function degrees(position: LngLat, order: Coordinates["order"]): Coordinates {
  return { kind: "wgs84", order, longitude: position[0], latitude: position[1], rd: toRd(position) };
}

function inEurope([longitude, latitude]: LngLat): boolean {
  return (
    longitude >= EUROPE.west &&
    longitude <= EUROPE.east &&
    latitude >= EUROPE.south &&
    latitude <= EUROPE.north
  );
}

function onEarth([longitude, latitude]: LngLat): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}
