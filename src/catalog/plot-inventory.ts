import * as v from "valibot";
import { ENVIRONMENTAL_CATEGORIES } from "./environmental-categories.ts";

/**
 * How a plot on the water is used. `water-bound`: by a company that needs the water; `other`: by one that does
 * not; `vacant`: by nobody; `unknown`: nobody looked. "Not used as such" is `other` and `vacant` together.
 */
export const PLOT_USES = ["water-bound", "other", "vacant", "unknown"] as const;
export type PlotUse = (typeof PLOT_USES)[number];

const text = (description: string) => v.pipe(v.string(), v.nonEmpty(), v.description(description));

const place = v.pipe(
  v.string(),
  v.regex(/^(business-parks|ports)\/[a-z0-9._-]+$/),
  v.description(
    "Bedrijventerrein of haven op deze kaart. The business park or port on this map: business-parks/…, ports/…",
  ),
);

const hectares = (description: string, least: number) =>
  v.pipe(v.number(), v.minValue(least), v.maxValue(10_000), v.description(description));

const observed = v.pipe(
  v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))),
  v.description(
    "Peildatum: jaar, maand of dag. When it was seen: a year, month or day (2026, 2026-11, 2026-11-21).",
  ),
);

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const ring = v.pipe(v.array(v.tuple([longitude, latitude])), v.minLength(4));

/** The outline of a plot: an area or several, in degrees (WGS 84). */
export const PlotOutline = v.variant("type", [
  v.object({ type: v.literal("Polygon"), coordinates: v.pipe(v.array(ring), v.minLength(1)) }),
  v.object({
    type: v.literal("MultiPolygon"),
    coordinates: v.pipe(v.array(v.pipe(v.array(ring), v.minLength(1))), v.minLength(1)),
  }),
]);

const Plot = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
    v.description(
      "Eigen nummer van de kavel, één keer per bestand. Your own number of the plot, once in a file.",
    ),
  ),
  place,
  areaHectares: hectares("Oppervlakte in hectare. Area in hectares.", 0.0001),
  use: v.pipe(
    v.picklist(PLOT_USES),
    v.description(
      "water-bound: bedrijf dat het water nodig heeft; other: ander bedrijf; vacant: niemand; unknown: niet bekend. " +
        "water-bound: a company that needs the water; other: another company; vacant: nobody; unknown: not known.",
    ),
  ),
  observed,
  source: text("Wie dit zegt. Who says so."),
  name: v.optional(
    v.pipe(
      v.nullable(v.pipe(v.string(), v.nonEmpty())),
      v.description("Naam of adres van de kavel. Name or address of the plot."),
    ),
  ),
  occupant: v.optional(
    v.pipe(
      v.nullable(v.pipe(v.string(), v.nonEmpty())),
      v.description("Wie er zit, als u dat wilt opschrijven. Who is there, if you want to write that down."),
    ),
  ),
  quayMeters: v.optional(
    v.pipe(
      v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(10_000))),
      v.description(
        "Lengte van de kade in meter; 0 is geen kade, null is niet bekend. Length of the quay in metres; 0 is no quay, null is not known.",
      ),
    ),
  ),
  environmentalCategory: v.optional(
    v.pipe(
      v.nullable(v.picklist(ENVIRONMENTAL_CATEGORIES)),
      v.description("Hoogste toegestane milieucategorie. Highest environmental category that is allowed."),
    ),
  ),
  geometry: v.optional(
    v.pipe(
      v.nullable(PlotOutline),
      v.description("Omtrek als GeoJSON, in graden. Outline as GeoJSON, in degrees."),
    ),
  ),
});

const Total = v.strictObject({
  place,
  waterBoundHectares: hectares(
    "Alle watergebonden kavels van de plek samen, ook die hieronder niet staan. All water-bound plots of the place together, listed or not.",
    0,
  ),
  observed,
  source: text("Wie dit zegt. Who says so."),
});

/**
 * A file in which a municipality or port says how its plots on the water are used. Nothing is adjusted and
 * nothing is filled in: what is not in it is unknown.
 */
export const PlotInventory = v.strictObject({
  $schema: v.optional(v.string()),
  schemaVersion: v.literal(1),
  example: v.optional(
    v.pipe(
      v.literal(true),
      v.description("Alleen in het voorbeeld. Only in the example: it is never counted."),
    ),
  ),
  title: text("Naam van het overzicht. Name of the inventory."),
  publisher: text("Wie het overzicht maakte. Who made the inventory."),
  plots: v.array(Plot),
  totals: v.array(Total),
});
export type PlotInventory = v.InferOutput<typeof PlotInventory>;
export type Plot = PlotInventory["plots"][number];

/** Stands where nobody gave an inventory a name, or said who made it. */
export const NAMELESS = "–";

/** What is publicly known of single plots today: nothing. */
export const NO_PLOTS: PlotInventory = {
  schemaVersion: 1,
  title: NAMELESS,
  publisher: NAMELESS,
  plots: [],
  totals: [],
};
