import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSourceFolder, type SourceReader } from "../../../../scripts/io/read-source.ts";

/** A source folder with the given files, for recipes to read; the system cleans its temporary folder. */
export function sourceFolder(files: Readonly<Record<string, string>>): SourceReader {
  const folder = mkdtempSync(join(tmpdir(), "knooppunt-sources-"));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return openSourceFolder(folder);
}

/** A FeatureCollection as text. */
export function collectionText(
  features: readonly { properties: Record<string, unknown>; type?: string; coordinates: unknown }[],
): string {
  return JSON.stringify({
    type: "FeatureCollection",
    features: features.map(({ properties, type = "Point", coordinates }) => ({
      type: "Feature",
      properties,
      geometry: { type, coordinates },
    })),
  });
}

const FACT_HEADER =
  "id,name_nl,name_en,group,attribute,value,unit,year_or_date,scope,qualifier,source_url,confidence,lon,lat,precision_m,how_located,note";

/** A table of facts as text: id, attribute, value, unit, qualifier, confidence and position of each. */
export function factsText(
  rows: readonly {
    id: string;
    attribute: string;
    value: string;
    unit?: string;
    qualifier?: string;
    confidence?: string;
    position?: readonly [number, number, number];
  }[],
): string {
  const lines = rows.map(
    ({ id, attribute, value, unit = "text", qualifier = "null", confidence = "high", position }) =>
      [
        id,
        id,
        id,
        "null",
        attribute,
        `"${value}"`,
        unit,
        "2020",
        "null",
        qualifier,
        "https://www.rijkswaterstaat.nl/x",
        confidence,
        ...(position ?? ["null", "null", "null"]),
        "null",
        "null",
      ].join(","),
  );
  return [FACT_HEADER, ...lines].join("\n");
}
