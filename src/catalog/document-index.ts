import * as v from "valibot";

/** `documents.json` in the data folder. */
export const DOCUMENTS_FILE = "documents.json";

/**
 * Where something that a founding document names has its home: a feature (`ports/kampen`), a whole layer, a
 * region, a figure, or only this list, with the reason why it is not on the map.
 */
export const HOMES = ["feature", "layer", "region", "figure", "list"] as const;

const FoundingDocument = v.strictObject({
  id: v.string(),
  title: v.string(),
  title_en: v.nullable(v.string()),
  publisher: v.string(),
  date: v.string(),
});

const DocumentObject = v.strictObject({
  id: v.string(),
  name_nl: v.string(),
  name_en: v.string(),
  references: v.pipe(v.array(v.strictObject({ document: v.string(), lines: v.string() })), v.nonEmpty()),
  home: v.picklist(HOMES),
  /** Ids of that kind, features with their names; of a `list` object what to look at instead. */
  targets: v.array(
    v.strictObject({ id: v.string(), name_nl: v.nullable(v.string()), name_en: v.nullable(v.string()) }),
  ),
  reason_nl: v.nullable(v.string()),
  reason_en: v.nullable(v.string()),
});

/**
 * Everything the founding documents name, and where it is found here: `documents.json`, written by
 * `npm run data`, loaded when somebody asks what is not on the map.
 */
export const DocumentIndex = v.strictObject({
  schemaVersion: v.literal(1),
  documents: v.array(FoundingDocument),
  objects: v.array(DocumentObject),
});

/** Something a founding document names, with the lines of the document's text that name it. */
export type DocumentObject = v.InferOutput<typeof DocumentObject>;
export type FoundingDocument = v.InferOutput<typeof FoundingDocument>;
export type DocumentIndex = v.InferOutput<typeof DocumentIndex>;
