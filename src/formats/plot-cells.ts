import { ENVIRONMENTAL_CATEGORIES, type EnvironmentalCategory } from "../catalog/environmental-categories.ts";
import type { PlotUse } from "../catalog/plot-inventory.ts";
import { type PlotPlaces, plotPlaceLabel } from "../catalog/plot-places.ts";
import { formatFeatureRef } from "../core/feature-ref.ts";
import type { PlotError, PlotErrorCode } from "./plot-errors.ts";
import { readNumber } from "./plot-numbers.ts";

/** What a cell says, or why it cannot be understood. */
export type ReadCell<T> =
  | { readonly value: T }
  | { readonly error: PlotErrorCode; readonly facts: PlotError["facts"] };

const MOST_HECTARES = 10_000;
const LEAST_HECTARES = 0.0001;
const MOST_QUAY_METERS = 10_000;
/** Of more places with one name nobody reads the list. */
const MOST_NAMED = 4;

const USES: Readonly<Record<PlotUse, RegExp>> = {
  "water-bound": /^(water-?bound|watergebonden|nat|wet|(bedrijf dat het )?water nodig.*)$/,
  other: /^(other( company)?|ander( bedrijf)?|anders|niet[- ]watergebonden|not water-?bound|droog|dry)$/,
  vacant: /^(vacant|leeg|leegstaand|leegstand|braak|empty)$/,
  unknown: /^(unknown|onbekend|\?|-|)$/,
};

const PLACE_REF = /^(business-parks|ports)\/[a-z0-9._-]+$/;
/** Months and days that exist; `31-12-2026` as people write it is turned round. */
const OBSERVED = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const DUTCH_DATE = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** The park or port that is meant. The place of an example need not exist. */
export function readPlace(text: string, places: PlotPlaces, isExample: boolean): ReadCell<string> {
  if (text === "") return refuse("place-missing", text);
  if (isExample && PLACE_REF.test(text)) return { value: text };
  const found = places.find(text);
  const [only] = found;
  if (!only) return refuse("place-unknown", text);
  if (found.length === 1) return { value: formatFeatureRef(only.ref) };
  const named = found
    .slice(0, MOST_NAMED)
    .map(({ ref, ...place }) => `${plotPlaceLabel({ ref, ...place })} = ${formatFeatureRef(ref)}`);
  return refuse("place-ambiguous", text, { places: named.join("; ") });
}

/** Hectares of a plot, or of all plots of a place together, which may be none. */
export function readHectares(text: string, mayBeZero: boolean): ReadCell<number> {
  if (text === "") return refuse("area-missing", text);
  const value = readNumber(text);
  if (typeof value === "string") return refuse(`area-${value}`, text);
  const isSound = value <= MOST_HECTARES && (value >= LEAST_HECTARES || (mayBeZero && value === 0));
  return isSound ? { value } : refuse("area-out-of-range", text, { most: MOST_HECTARES });
}

/** How it is used; an empty cell is `unknown`: nobody said. */
export function readUse(text: string): ReadCell<PlotUse> {
  const plain = text.toLowerCase();
  const use = (Object.keys(USES) as PlotUse[]).find((one) => USES[one].test(plain));
  return use ? { value: use } : refuse("use-unknown", text);
}

/** A year, month or day; null for an empty cell. */
export function readObserved(text: string): ReadCell<string | null> {
  if (text === "") return { value: null };
  const [, day = "", month = "", year = ""] = DUTCH_DATE.exec(text) ?? [];
  const iso = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  return OBSERVED.test(iso) ? { value: iso } : refuse("observed-not-understood", text);
}

/** Metres of quay: 0 is none, null is not known. */
export function readQuay(text: string): ReadCell<number | null> {
  if (text === "") return { value: null };
  const value = readNumber(text);
  if (typeof value === "string") return refuse(`quay-${value}`, text);
  return value <= MOST_QUAY_METERS
    ? { value }
    : refuse("quay-out-of-range", text, { most: MOST_QUAY_METERS });
}

/** The highest category that is allowed; null when it is not known. */
export function readCategory(text: string): ReadCell<EnvironmentalCategory | null> {
  if (text === "") return { value: null };
  const plain = text.replace(",", ".");
  const known = ENVIRONMENTAL_CATEGORIES.find((one) => one === plain);
  return known
    ? { value: known }
    : refuse("category-unknown", text, { known: ENVIRONMENTAL_CATEGORIES.join(", ") });
}

function refuse(error: PlotErrorCode, said: string, facts: PlotError["facts"] = {}) {
  return { error, facts: { said, ...facts } };
}
