import * as v from "valibot";
import type { FoundValue } from "../steps/flatten-attributes.ts";
import { CURATED } from "./curated.ts";
import type { Fact } from "./facts.ts";
import { joinPhrases, type Phrase, readPhrases, type Translate } from "./phrases.ts";
import { type NamePublisher, readPublishers } from "./publishers.ts";

const Row = v.object({
  table: v.string(),
  attribute: v.string(),
  key: v.nullable(v.string()),
  reason: v.nullable(v.string()),
});

/** What turning facts into attributes needs: which attribute becomes which, and the words for it. */
export interface FactTables {
  /** Our attribute for an attribute of the source, null when it is left out on purpose. */
  keyOf(attribute: string): string | null;
  readonly translate: Translate;
  readonly namePublisher: NamePublisher;
}

/** The tables for one kind of facts ("ports"). An attribute nobody decided on is an error that names it. */
export function readFactTables(table: string): FactTables {
  const rows = CURATED.csv("fact-attributes.csv", Row).filter((row) => row.table === table);
  const keys = new Map(rows.map(({ attribute, key }) => [attribute, key]));
  return {
    keyOf: (attribute) => {
      const key = keys.get(attribute);
      if (key === undefined) {
        throw new Error(
          `data/curated/fact-attributes.csv does not say what becomes of ${table} ${attribute}`,
        );
      }
      return key;
    },
    translate: readPhrases(),
    namePublisher: readPublishers(),
  };
}

const NUMBERS = new Set([
  "quayLengthMeters",
  "draughtMeters",
  "throughputTonnes",
  "throughputTeu",
  "capacityTeu",
  "tracks",
  "chamberLengthMeters",
  "chamberWidthMeters",
  "sillDepthMeters",
  "maxLengthMeters",
  "maxBeamMeters",
  "maxDraughtMeters",
  "headroomMeters",
  "openingYear",
  "shipsPerYear",
  "depthMeters",
  "lowWaterDepthMeters",
  "fallMeters",
  "throughputContainers",
]);

const UNIT_FACTORS: Readonly<Record<string, number>> = { Mt: 1e6, "Mt/yr": 1e6, "M TEU": 1e6 };

const INTENDED = /\b(planned|forecast|expect\w*|earliest possible)\b/;

/**
 * A fact as a value of one of our attributes; null when the attribute is left out, when nobody is named who
 * published it, or when it only says that nothing was found. Tonnes and TEU are counted in ones. A number that was only planned is never the
 * value of a thing that exists: it is told in the qualifier of an unknown.
 *
 * @param intended whether the thing itself is a plan, so that planned numbers are its numbers
 */
export function readFactValue(fact: Fact, tables: FactTables, intended = false): FoundValue | null {
  const key = tables.keyOf(fact.attribute);
  if (key === null || (fact.value !== null && fact.url === null)) return null;
  const read = readValue(key, fact, tables.translate);
  const qualifier = fact.qualifier && !isNotFound(fact.qualifier) ? tables.translate(fact.qualifier) : null;
  if (read.value === null && qualifier === null && read.remark === null) return null;
  const onlyPlanned =
    !intended && NUMBERS.has(key) && read.value !== null && INTENDED.test(`${fact.scope} ${fact.qualifier}`);
  return {
    key,
    value: onlyPlanned ? null : read.value,
    valueEn: read.valueEn,
    source: fact.url && tables.namePublisher(fact.url),
    date: fact.date,
    qualifier: joinPhrases([onlyPlanned ? planned(fact) : null, read.remark, qualifier]),
    scope: fact.scope === null ? null : tables.translate(fact.scope),
    confidence: fact.confidence,
  };
}

interface ReadValue {
  readonly value: string | number | null;
  readonly valueEn: string | null;
  readonly remark: Phrase | null;
}

function readValue(key: string, fact: Fact, translate: Translate): ReadValue {
  const { value, unit } = fact;
  if (value === null) return { value: null, valueEn: null, remark: null };
  if (key === "cemtClass") return { value, valueEn: null, remark: null };
  if (key === "modes") return readModes(value, translate);
  if (NUMBERS.has(key)) return readNumber(key, value, unit, translate);
  if (unit === "t") {
    return { value: `tot ${value} ton`, valueEn: `up to ${value} t`, remark: null };
  }
  const size = /^([\d.]+) x ([\d.]+) x ([\d.]+)$/.exec(value);
  if (size) return readSize(size.slice(1));
  const phrase = translate(value);
  return { value: phrase?.nl ?? null, valueEn: phrase?.en ?? null, remark: null };
}

function readNumber(key: string, value: string, unit: string | null, translate: Translate): ReadValue {
  const number = key === "openingYear" ? lastYear(value) : Number(value);
  if (Number.isNaN(number)) return { value: null, valueEn: null, remark: translate(value) };
  const counted = Number((number * (UNIT_FACTORS[unit ?? ""] ?? 1)).toFixed(3));
  const written = key === "openingYear" && value !== String(number) ? value : null;
  return {
    value: key === "sillDepthMeters" ? Math.abs(counted) : counted,
    valueEn: null,
    remark: written === null ? sillLevel(key) : writeDate(written),
  };
}

/** The year of `2020-04-20`; of building years `1930-1936` the last, when the thing was ready. */
function lastYear(value: string): number {
  const years = /^(\d{4})-(\d{4})$/.exec(value);
  return Number(years ? years[2] : value.slice(0, 4));
}

/** `2020-04-20` as people write it; `1930-1936` stays. */
function writeDate(text: string): Phrase {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { nl: text.replace("-", "–"), en: text.replace("-", "–") };
  const write = (language: string) =>
    new Date(text).toLocaleDateString(language, {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
  return { nl: write("nl-NL"), en: write("en-GB") };
}

function sillLevel(key: string): Phrase | null {
  return key === "sillDepthMeters" ? { nl: "onder NAP", en: "below NAP" } : null;
}

/** `water, road; rail spur present` becomes `water; road` with the rest as a remark. */
function readModes(value: string, translate: Translate): ReadValue {
  const parts = value.split(/[,;]|(?=\()/).map((part) => part.trim());
  const modes = ["water", "road", "rail"].filter((mode) => parts.includes(mode));
  const rest = parts.filter((part) => part !== "" && !modes.includes(part));
  return { value: modes.join("; "), valueEn: null, remark: joinPhrases(rest.map(translate)) };
}

function readSize([length = "", beam = "", draught = ""]: readonly string[]): ReadValue {
  const size = `${length} × ${beam} × ${draught} m`;
  return {
    value: `${size.replaceAll(".", ",")} (lengte × breedte × diepgang)`,
    valueEn: `${size} (length × beam × draught)`,
    remark: null,
  };
}

function planned({ value, unit }: Fact): Phrase {
  const number = `${value} ${unit ?? ""}`.trim();
  return { nl: `alleen een plan: ${number}`, en: `a plan only: ${number}` };
}

function isNotFound(qualifier: string): boolean {
  return qualifier === "not found" || qualifier === "not found in public text";
}
