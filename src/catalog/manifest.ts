import * as v from "valibot";

const Bounds = v.tuple([v.number(), v.number(), v.number(), v.number()]);

const ManifestLayer = v.object({
  id: v.string(),
  file: v.string(),
  geometry: v.picklist(["point", "line", "polygon", "mixed"]),
  featureCount: v.number(),
  /** How many of them have no place: they are in lists only. */
  withoutPlace: v.optional(v.number()),
  /** The earliest date that a value gives for itself; null when none does. `sourceDate` is that of the whole. */
  oldestDate: v.optional(v.nullable(v.string())),
  bytes: v.number(),
  sha256: v.string(),
  publisher: v.string(),
  licence: v.string(),
  sourceUrl: v.string(),
  sourceDate: v.string(),
  retrieved: v.string(),
  toleranceMeters: v.nullable(v.number()),
  coverageBounds: v.optional(v.nullable(Bounds)),
  coverageOutline: v.optional(v.nullable(v.string())),
  note_nl: v.string(),
  note_en: v.string(),
  /** Made from what the live sources answered, and no longer from the files the recipe names. */
  fetched: v.optional(v.boolean()),
  /** Of how many features each attribute is known: unknown is counted, never taken for zero. */
  completeness: v.optional(v.array(v.object({ attribute: v.string(), known: v.number(), of: v.number() }))),
});

/** Ways of moving goods that a region's documents speak of. */
const REGION_MODES = ["road", "water", "rail", "air"] as const;

/** What a region file (`data/regions/<id>.json`) says; it is the one file to write for a new region. */
export const RegionFile = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  order: v.number(),
  parent: v.nullable(v.string()),
  name_nl: v.string(),
  name_en: v.string(),
  note_nl: v.string(),
  note_en: v.string(),
  bounds: Bounds,
  municipalities: v.array(v.pipe(v.string(), v.regex(/^GM\d{4}$/))),
  languages: v.array(v.string()),
  modes: v.array(v.picklist(REGION_MODES)),
  layers: v.array(v.string()),
  figures: v.array(v.string()),
});

const ManifestRegion = v.object({
  ...RegionFile.entries,
  absentLayers: v.array(v.string()),
  partialLayers: v.array(v.string()),
});

/** What data exists: written by `npm run data`, read by the app before anything else. */
export const Manifest = v.object({
  schemaVersion: v.literal(1),
  layers: v.array(ManifestLayer),
  regions: v.array(ManifestRegion),
});

/**
 * One built layer file: what it holds, who published it, under which licence, how exact it is, and within
 * which outline it is complete (`coverageOutline`, its corners as `longitude,latitude`, apart by spaces; its
 * bounds are `coverageBounds`). Without an outline nobody can say where it is complete.
 */
export type ManifestLayer = v.InferOutput<typeof ManifestLayer>;
/**
 * A region the person can go to; `bounds` is west, south, east, north. `parent` is the region it is a view
 * within; `municipalities` are CBS codes, none when nobody says which belong to it; `layers` are switched on
 * when a person chooses it; `figures` are the figure files it shows. What the build found in the data:
 * `absentLayers` have nothing in it, `partialLayers` something, but not everything.
 */
export type ManifestRegion = v.InferOutput<typeof ManifestRegion>;
export type RegionFile = v.InferOutput<typeof RegionFile>;
export type Manifest = v.InferOutput<typeof Manifest>;
