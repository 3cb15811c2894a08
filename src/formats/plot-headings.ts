import { PLOT_COLUMNS, type PlotColumn } from "./plot-row.ts";

/** How columns are called: as the schema has them, as our own export does, and as municipalities do. */
const HEADINGS: Readonly<Record<PlotColumn | "areaSquareMeters" | "geometry", RegExp>> = {
  record: /^(record|soort|soort regel|kind)$/,
  id: /^(id|nr|nummer|number|kavel|kavelnummer|plot|plot number)$/,
  name: /^(name|naam|adres|address)$/,
  place:
    /^(place|plek|terrein|bedrijventerrein|haven|park|port|business park|terrein of haven|park or port)$/,
  areaHectares:
    /^(areahectares|area hectares|hectares?|ha|oppervlakte( in)? (ha|hectare)|area( in)? (ha|hectares?)|oppervlakte|area)$/,
  areaSquareMeters: /^(m2|m²|oppervlakte( in)? (m2|m²)|area( in)? (m2|m²)|areasquaremeters|shape_area)$/,
  use: /^(use|gebruik|use class|gebruiksklasse)$/,
  observed: /^(observed|peildatum|gezien|gezien op|datum|date|seen|date seen)$/,
  source: /^(source|bron)$/,
  occupant: /^(occupant|gebruiker|bedrijf|company)$/,
  quayMeters:
    /^(quaymeters|quay meters|quay|quay( in)? (m|metres|meters)|kade|kade( in)? (m|meter)|kadelengte|quay length)$/,
  environmentalCategory:
    /^(environmentalcategory|milieucategorie|environmental category|categorie|category)$/,
  geometry: /^(geometry|geometrie|wkt|geom)$/,
};

/** What stands in a column; null when it is none of ours. */
export type Heading = PlotColumn | "areaSquareMeters" | "geometry" | null;

/** Understands the name of a column or property. */
export function readHeading(text: string): Heading {
  const plain = text
    .replace(/^\uFEFF/, "")
    .trim()
    .toLowerCase()
    .replace(/[_()[\]:*-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const names = Object.keys(HEADINGS) as (keyof typeof HEADINGS)[];
  return names.find((name) => HEADINGS[name].test(plain)) ?? null;
}

/** Without these nothing can be counted. */
export const NEEDED_COLUMNS = ["place", "areaHectares"] as const satisfies readonly PlotColumn[];

/** Whether a name is one of ours. */
export function isPlotColumn(heading: Heading): heading is PlotColumn {
  return PLOT_COLUMNS.some((column) => column === heading);
}
