import * as v from "valibot";

/** An id is the row of the list of figures, with a word behind it when a row holds several: `F42-jobs`. */
const FigureId = v.pipe(v.string(), v.regex(/^F\d+(-[a-z0-9-]+)?$/));
const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const FeatureName = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9._-]+$/));
const Text = v.pipe(v.string(), v.nonEmpty());
const Day = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const Year = v.pipe(v.number(), v.integer());
const optional = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.nullable(schema), null);

/** What a unit is called is in the words of the panel (`figures.units.<unit>`). */
export const FIGURE_UNITS = [
  "jobs",
  "people",
  "students",
  "experts",
  "graduates-per-year",
  "interviews",
  "benefits",
  "percent",
  "percent-change",
  "hectares",
  "tonnes",
  "tonnes-per-year",
  "teu",
  "euro",
  "terabit-per-second",
  "areas",
  "municipalities",
  "ports",
  "axes",
  "establishments",
  "greenports",
  "parties",
  "certificates",
  "clusters",
  "projects",
  "programme-lines",
  "visits",
  "efforts",
  "topics",
  "rank",
  "date",
  "text",
] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** Under which heading a figure stands. */
export const FIGURE_GROUPS = ["key", "ports", "labour", "space", "policy"] as const;

/** How exact the document is: circa is about; ruim, meer dan (`>`) and minimaal are lower bounds. */
export const FIGURE_QUALIFIERS = ["circa", "ruim", "more-than", "at-least"] as const;
export type FigureQualifier = (typeof FIGURE_QUALIFIERS)[number];

/** What a figure is besides a statement of fact; without one it is stated as a fact. */
export const FIGURE_STANDINGS = ["estimate", "forecast", "target", "proposal", "indicative"] as const;
export type FigureStanding = (typeof FIGURE_STANDINGS)[number];

/** `context` stands below the others; `hidden` is kept and shown nowhere. */
const FIGURE_USES = ["headline", "range", "lower-bound", "date", "context", "hidden"] as const;

/**
 * What the document says: a value, a range (both ends known), a lower bound, a date or period (ISO, as exact
 * as it is known), or a few words.
 */
const FigureAmount = v.variant("type", [
  v.strictObject({ type: v.literal("value"), value: v.number() }),
  v.strictObject({ type: v.literal("range"), min: v.number(), max: v.number() }),
  v.strictObject({ type: v.literal("at-least"), min: v.number() }),
  v.strictObject({ type: v.literal("date"), from: Day, to: optional(Day) }),
  v.strictObject({ type: v.literal("text"), nl: Text, en: Text }),
]);
export type FigureAmount = v.InferOutput<typeof FigureAmount>;

/**
 * The part a figure is of another one: `share` from 0 to 1 where the figure is that share, `whole` null when
 * the documents do not give the whole. Only a part with words for itself and for the rest may be drawn as a
 * split in two.
 */
const FigurePart = v.strictObject({
  whole: v.nullable(FigureId),
  part: Slug,
  share: optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  part_nl: optional(Text),
  part_en: optional(Text),
  rest_nl: optional(Text),
  rest_en: optional(Text),
});

/** How we worked a figure out, and from which others; such a figure is marked as calculated. */
const FigureCalculation = v.strictObject({ formula: Text, formula_en: Text, from: v.array(FigureId) });

/** Lines of the text of a document, as an editor counts them: `36, 86, 90` or `126–129`. */
const Lines = v.pipe(v.string(), v.regex(/^\d+(–\d+)?(, \d+(–\d+)?)*$/));

const FigureEntry = v.strictObject({
  id: FigureId,
  region: Slug,
  group: v.picklist(FIGURE_GROUPS),
  showAs: v.picklist(FIGURE_USES),
  label_nl: Text,
  label_en: Text,
  amount: FigureAmount,
  unit: v.picklist(FIGURE_UNITS),
  /** What exactly is counted: figures with another definition count something else. */
  definition: Slug,
  scope: Slug,
  qualifier: optional(v.picklist(FIGURE_QUALIFIERS)),
  standing: v.optional(v.array(v.picklist(FIGURE_STANDINGS)), []),
  /** The year the figure is about, or the first of a period; null when the document does not state it. */
  year: optional(Year),
  yearTo: optional(Year),
  /** What the document says of the time instead of a year. */
  period_nl: optional(Text),
  period_en: optional(Text),
  footnote_nl: optional(Text),
  footnote_en: optional(Text),
  partOf: optional(FigurePart),
  calculated: optional(FigureCalculation),
  /** Features whose details show this figure. */
  objects: v.optional(v.array(FeatureName), []),
  /** The publication that the document took it from. */
  cited: optional(v.strictObject({ title: Text, date: optional(Day) })),
  sources: v.pipe(v.array(v.strictObject({ document: Slug, lines: Lines })), v.nonEmpty()),
});

/** One figure as written in `data/figures`; scope and documents by their id. */
export type FigureEntry = v.InferOutput<typeof FigureEntry>;

/**
 * The people, area or organisation a figure is about. `members` are feature references of one layer and
 * together are the whole scope; null when the documents do not say where it ends. `within` is a larger scope
 * that surely holds it; `excludes` names what the document leaves out.
 */
const FigureScope = v.strictObject({
  id: Slug,
  kind: v.picklist([
    "country",
    "world",
    "province",
    "region",
    "municipality",
    "port-cooperation",
    "airport",
    "greenport",
    "institution",
    "network",
  ]),
  name_nl: Text,
  name_en: Text,
  members: optional(v.pipe(v.array(FeatureName), v.nonEmpty())),
  excludes: v.optional(v.array(Slug), []),
  within: optional(Slug),
  note_nl: optional(Text),
  note_en: optional(Text),
});
export type FigureScope = v.InferOutput<typeof FigureScope>;

/** A document figures were taken from; without an English title it is known by its Dutch one. */
const FigureDocument = v.strictObject({ id: Slug, title: Text, title_en: optional(Text), date: Day });
export type FigureDocument = v.InferOutput<typeof FigureDocument>;

/** `data/figures/<region>.json`; its JSON Schema is `data/schema/figures.schema.json`. */
export const FigureFile = v.strictObject({ $schema: v.optional(v.string()), figures: v.array(FigureEntry) });
/** `data/figures/scopes.json`. */
export const FigureScopeFile = v.strictObject({ scopes: v.array(FigureScope) });

/** `figures.json`: every figure of the documents, written by `npm run data`, loaded when a panel shows them. */
export const FigureIndex = v.strictObject({
  schemaVersion: v.literal(1),
  documents: v.array(FigureDocument),
  scopes: v.array(FigureScope),
  figures: v.array(FigureEntry),
});
export type FigureIndex = v.InferOutput<typeof FigureIndex>;
