import type { Feature, FeatureCollection, Geometry } from "geojson";
import * as v from "valibot";
import { STATUSES } from "../core/status.ts";

/**
 * What every feature of every layer carries. Properties are flat: nested names become `name_nl`,
 * `name_en`; `aliases` is a text separated by `; `. A layer's own attributes are added under their own
 * names, unit included (`chamberLengthMeters`); an attribute may have companions `_source`, `_date`,
 * `_qualifier`, `_scope` and `_confidence` ("high", "medium" or "low"), and a second value of the same
 * attribute is `<attribute>_2`, with companions of its own. Text that a person reads (a value, a qualifier, a
 * scope) may have an English companion `_en`. The status may say where it is from: `status_source`,
 * `status_date`, `status_qualifier`. Unknown is `null`.
 */
export const FeatureProperties = v.looseObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/)),
  name_nl: v.string(),
  name_en: v.nullable(v.string()),
  aliases: v.nullable(v.string()),
  kind: v.string(),
  status: v.picklist(STATUSES),
  source: v.string(),
  sourceDate: v.nullable(v.string()),
  precisionMeters: v.nullable(v.number()),
});

export type AttributeValue = string | number | boolean | null;
export type FeatureProperties = v.InferOutput<typeof FeatureProperties> & Record<string, AttributeValue>;

/** A feature of a layer; `geometry` is null when its location is not determined: it is in lists only. */
export type LayerFeature = Feature<Geometry | null, FeatureProperties>;
export type LayerCollection = FeatureCollection<Geometry | null, FeatureProperties>;
