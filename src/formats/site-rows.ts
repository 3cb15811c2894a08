import type { Site } from "../analyses/proximity/types.ts";
import { parseFeatureRef } from "../core/feature-ref.ts";
import { fromRd } from "../geo/rd.ts";
import { withinRdBounds } from "../geo/rd-bounds.ts";
import { unguardCell } from "./csv-cell.ts";
import type { SkippedSite } from "./format.ts";

/** Reads the rows of a table of sites, one at a time: a table may be longer than memory. */
export interface SiteRowReader {
  readonly delimiter: ";" | "," | "\t";
  /** The site of a row, why it has none, or null for an empty row. `number` counts rows from 1. */
  readonly read: (row: readonly string[], number: number) => Site | SkippedSite | null;
}

const HEADINGS = {
  record: /^(record|soort_regel)$/,
  longitude: /^((site|plek)[_ ])?(lon|lng|long|longitude|lengtegraad|lengte)$/,
  latitude: /^((site|plek)[_ ])?(lat|latitude|breedtegraad|breedte)$/,
  x: /^((site|plek)[_ ])?(rd[_ ]?)?x([_ ]?rd)?$/,
  y: /^((site|plek)[_ ])?(rd[_ ]?)?y([_ ]?rd)?$/,
  id: /^((site|plek)[_ ])?(id|nr|number|nummer)$/,
  name: /^((site|plek)[_ ])?(name|naam|title|titel)$/,
  feature: /^(site[_ ]feature|plek[_ ]object)$/,
} as const;

/** Understands the first line of a table; null when it names no coordinates. */
export function createSiteRowReader(firstLine: string): SiteRowReader | null {
  const line = firstLine.replace(/^\uFEFF/, "");
  const delimiter = ([";", "\t", ","] as const).find((candidate) => line.includes(candidate)) ?? ";";
  const headings = line.split(delimiter).map((heading) => heading.replaceAll('"', "").trim().toLowerCase());
  const column = (name: keyof typeof HEADINGS) =>
    headings.findIndex((heading) => HEADINGS[name].test(heading));
  const [longitude, latitude] = [column("longitude"), column("latitude")];
  const [x, y] = [column("x"), column("y")];
  const [id, name, feature] = [column("id"), column("name"), column("feature")];
  const record = column("record");
  const hasDegrees = longitude >= 0 && latitude >= 0;
  const hasRd = x >= 0 && y >= 0;
  if (!hasDegrees && !hasRd) return null;

  function placeOf(row: readonly string[]): readonly [number, number] | "no-coordinates" | "outside-range" {
    const degrees = hasDegrees ? numbers(row[longitude], row[latitude]) : null;
    if (degrees) return Math.abs(degrees[0]) <= 180 && Math.abs(degrees[1]) <= 90 ? degrees : "outside-range";
    const rd = hasRd ? numbers(row[x], row[y]) : null;
    if (!rd) return "no-coordinates";
    return withinRdBounds(rd) ? [...fromRd(rd)] : "outside-range";
  }

  return {
    delimiter,
    read: (row, number) => {
      if (row.every((cell) => cell.trim() === "")) return null;
      // In a table of ours only rows of a site name one: the others are warnings and sources.
      if (record >= 0 && text(row[id]) === "") return null;
      const siteId = text(row[id]) || `row-${number}`;
      const ref = parseFeatureRef(text(row[feature]));
      if (ref) return { id: siteId, type: "feature", feature: ref };
      const place = placeOf(row);
      if (typeof place === "string") return { number, reason: place };
      const [siteLongitude, siteLatitude] = place;
      return {
        id: siteId,
        type: "point",
        longitude: siteLongitude,
        latitude: siteLatitude,
        name: text(row[name]) || null,
      };
    },
  };
}

function text(cell: string | undefined): string {
  return unguardCell((cell ?? "").trim());
}

function numbers(first: string | undefined, second: string | undefined): readonly [number, number] | null {
  const a = number(first);
  const b = number(second);
  return a === null || b === null ? null : [a, b];
}

function number(cell: string | undefined): number | null {
  const plain = (cell ?? "").trim().replace(",", ".");
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
