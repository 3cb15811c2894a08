import type { Feature, Geometry } from "geojson";
import * as v from "valibot";
import type { Part } from "../cache.ts";
import { type Crs, readCrs, toLngLat } from "../crs.ts";
import { FetchFailure } from "../failure.ts";
import { readJson } from "../read-text.ts";

const Count = v.optional(
  v.union([
    v.number(),
    v.pipe(
      v.string(),
      v.transform(() => undefined),
    ),
  ]),
);

/** A page of GeoJSON features as WFS and OGC API Features send it. */
const FeaturePage = v.object({
  type: v.literal("FeatureCollection", "is no FeatureCollection"),
  features: v.array(
    v.object({
      id: v.optional(v.nullable(v.union([v.string(), v.number()]))),
      properties: v.nullable(v.record(v.string(), v.unknown())),
      geometry: v.nullable(v.looseObject({ type: v.string() })),
    }),
  ),
  numberMatched: Count,
  numberReturned: Count,
  timeStamp: v.optional(v.string()),
  crs: v.optional(v.nullable(v.object({ properties: v.object({ name: v.string() }) }))),
  links: v.optional(v.array(v.object({ rel: v.string(), href: v.string() }))),
});

export type FeaturePage = v.InferOutput<typeof FeaturePage>;

/** Reads a page from its file. */
export function readFeaturePage(path: string): FeaturePage {
  const parsed = v.safeParse(FeaturePage, readJson(path));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new FetchFailure(
    `sent JSON of another shape: ${v.getDotPath(issue) ?? "the answer"}: ${issue.message}`,
  );
}

/** A feature of a source, in WGS84, its properties not yet looked at. */
export type FetchedFeature = Feature<Geometry | null, Readonly<Record<string, unknown>>>;

/**
 * The features of every page, in WGS84. The page says in what system it is (`crs`, or the `Content-Crs` header);
 * when it does not, it is taken to be what was asked for.
 *
 * A feature that comes twice with the same content is given once; with another content it is a failure.
 */
export function readFeatures(parts: readonly { part: Part; path: string }[], asked: Crs): FetchedFeature[] {
  const seen = new Map<string, string>();
  return parts.flatMap(({ part, path }) => {
    const page = readFeaturePage(path);
    const crs = crsOf(page, part, asked);
    return page.features.flatMap(({ id, properties, geometry }, index): FetchedFeature[] => {
      const name = id === null || id === undefined ? `feature ${index + 1}` : String(id);
      if (id !== null && id !== undefined) {
        const content = JSON.stringify([properties, geometry]);
        const before = seen.get(name);
        if (before === content) return [];
        if (before !== undefined) throw new FetchFailure(`gives ${name} twice, with different content`);
        seen.set(name, content);
      }
      return [
        {
          type: "Feature",
          id: name,
          properties: properties ?? {},
          geometry: geometry && toLngLat(geometry, crs, name),
        },
      ];
    });
  });
}

function crsOf(page: FeaturePage, part: Part, asked: Crs): Crs {
  const name = page.crs?.properties.name ?? part.contentCrs;
  return name ? readCrs(name) : asked;
}
