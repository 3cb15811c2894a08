import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import type { Feature, Geometry } from "geojson";
import * as v from "valibot";

type Schema = v.GenericSchema<unknown, unknown>;

/** A feature of a source: geometry as published, properties parsed. */
export type SourceFeature<T extends Schema> = Feature<Geometry | null, v.InferOutput<T>>;

/**
 * Reads the files of one source folder. Everything read is parsed, so that a changed source is named here
 * and not felt three steps later. A file that does not fit throws an error that names file, row and field.
 */
export interface SourceReader {
  has(file: string): boolean;
  /** The features of a GeoJSON FeatureCollection, their properties parsed with `properties`. */
  geojson<T extends Schema>(file: string, properties: T): readonly SourceFeature<T>[];
  /** The rows of a CSV with a header; empty cells and the word `null` are null. */
  csv<T extends Schema>(file: string, row: T): readonly v.InferOutput<T>[];
}

const SourceCollection = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.object({
      type: v.literal("Feature"),
      properties: v.unknown(),
      geometry: v.nullable(
        v.looseObject({
          type: v.picklist([
            "Point",
            "MultiPoint",
            "LineString",
            "MultiLineString",
            "Polygon",
            "MultiPolygon",
          ]),
          coordinates: v.array(v.unknown()),
        }),
      ),
    }),
  ),
});

/** A {@link SourceReader} over a folder of local copies. */
export function openSourceFolder(folder: string): SourceReader {
  const text = (file: string) => readFileSync(join(folder, file), "utf8");
  return {
    has: (file) => existsSync(join(folder, file)),
    geojson: (file, properties) => {
      const { features } = parse(SourceCollection, JSON.parse(text(file)), file);
      return features.map((feature, index) =>
        parseFeature(
          { properties: feature.properties, geometry: feature.geometry as Geometry | null },
          properties,
          `${file}, feature ${index + 1}`,
        ),
      );
    },
    csv: (file, row) =>
      csvParse(text(file), nullWhereEmpty).map((cells, index) =>
        parse(row, cells, `${file}, row ${index + 2}`),
      ),
  };
}

/** A feature with its properties parsed; what does not fit is named with `where` and the field. */
export function parseFeature<T extends Schema>(
  { properties, geometry }: { readonly properties: unknown; readonly geometry: Geometry | null },
  schema: T,
  where: string,
): SourceFeature<T> {
  return { type: "Feature", properties: parse(schema, properties, where), geometry };
}

function nullWhereEmpty(cells: Record<string, string | undefined>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(cells).map(([key, cell]) => {
      const value = cell?.trim() ?? "";
      return [key, value === "" || value === "null" ? null : value];
    }),
  );
}

function parse<T extends Schema>(schema: T, value: unknown, where: string): v.InferOutput<T> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${where}: ${v.getDotPath(issue) ?? "value"}: ${issue.message}`);
}
