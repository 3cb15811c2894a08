import * as v from "valibot";

const Bounds = v.tuple([v.number(), v.number(), v.number(), v.number()]);

const ManifestLayer = v.object({
  id: v.string(),
  file: v.string(),
  geometry: v.picklist(["point", "line", "polygon", "mixed"]),
  featureCount: v.number(),
  bytes: v.number(),
  sha256: v.string(),
  publisher: v.string(),
  licence: v.string(),
  sourceUrl: v.string(),
  sourceDate: v.string(),
  retrieved: v.string(),
  toleranceMeters: v.nullable(v.number()),
  note_nl: v.string(),
  note_en: v.string(),
});

const ManifestRegion = v.object({
  id: v.string(),
  name_nl: v.string(),
  name_en: v.string(),
  bounds: Bounds,
});

/** What data exists: written by `npm run data`, read by the app before anything else. */
export const Manifest = v.object({
  schemaVersion: v.literal(1),
  layers: v.array(ManifestLayer),
  regions: v.array(ManifestRegion),
});

/** One built layer file: what it holds, who published it, under which licence, how exact it is. */
export type ManifestLayer = v.InferOutput<typeof ManifestLayer>;
/** A view the person can jump to; `bounds` is west, south, east, north. */
export type ManifestRegion = v.InferOutput<typeof ManifestRegion>;
export type Manifest = v.InferOutput<typeof Manifest>;
