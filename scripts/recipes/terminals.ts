import * as v from "valibot";
import type { LayerFeature } from "../../src/catalog/feature.ts";
import { STATUSES } from "../../src/core/status.ts";
import { checkAliases } from "../checks/check-aliases.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";
import { AROUND_OVERIJSSEL } from "../sources/coverage.ts";
import { CURATED } from "../sources/curated.ts";
import { municipalityProvenance } from "../sources/dutch-municipalities.ts";
import { type FactTables, readFactTables, readFactValue } from "../sources/fact-values.ts";
import { type Fact, readFacts } from "../sources/facts.ts";
import { flattenAttributes } from "../steps/flatten-attributes.ts";
import { pointsGeometry } from "../steps/points-geometry.ts";
import { sourced } from "../steps/sourced.ts";
import { statusCompanions } from "../steps/status-companions.ts";
import type { Recipe } from "./recipe.ts";

const KEYS = [
  "operator",
  "modes",
  "capacityTeu",
  "throughputContainers",
  "throughputTonnes",
  "quayLengthMeters",
  "tracks",
  "openingYear",
  "address",
  "services",
] as const;

const TerminalRow = v.object({
  id: v.string(),
  name_nl: v.nullable(v.string()),
  name_en: v.nullable(v.string()),
  kind: v.nullable(v.picklist(["container", "rail", "trimodal"])),
  municipality: v.nullable(v.string()),
  status: v.nullable(v.picklist(STATUSES)),
  reason: v.nullable(v.string()),
});
type TerminalRow = v.InferOutput<typeof TerminalRow>;

/** Terminals that must never be drawn as if they existed. */
const NOT_YET = ["rail-zwolle-hessenpoort", "rail-gelderland"];

const COLLECTED = "2026-11-21";

/** Places where containers or goods change between water, road and rail: existing, planned and studied. */
export const terminals: Recipe = {
  id: "terminals",
  geometry: "point",
  coverage: { bounds: AROUND_OVERIJSSEL, within: "netherlands" },
  about: {
    publisher: "Rijkswaterstaat (NWB Vaarwegen); Kadaster (BRT TOP10NL); GeoNames; CBS",
    licence: "CC0 1.0; CC BY 4.0",
    sourceUrl: "https://www.rijkswaterstaat.nl/apps/geoservices/geodata/dmc/nwb-vaarwegen",
    sourceDate: COLLECTED,
    retrieved: COLLECTED,
    toleranceMeters: null,
    note_nl:
      "Geen terminal is ingemeten: het punt is een havenbekken, een plek op het kanaal of een bedrijventerrein, op 300 tot 2.500 m nauwkeurig. " +
      "Feiten komen van openbare pagina's; bij elk gegeven staat de bron. Containers en TEU zijn verschillende maten en worden niet omgerekend. Spoorterminals bij Zwolle en in Gelderland bestaan niet: het zijn plannen. " +
      "Voor Zwolle zelf is geen containerterminal gevonden.",
    note_en:
      "No terminal was surveyed: the point is a harbour basin, a place on the canal or a business park, known to 300 to 2,500 m. " +
      "Facts come from public pages; each value names its source. Containers and TEU are different measures and are not converted. The rail terminals near Zwolle and in Gelderland do not exist: they are plans. " +
      "For Zwolle itself no container terminal was found.",
  },
  sources: ["facts_terminals.csv"],
  attributes: KEYS,

  build(read) {
    const facts = readFacts(read, "facts_terminals.csv");
    const tables = readFactTables("terminals");
    const rows = CURATED.csv("terminals.csv", TerminalRow);
    const forgotten = facts.find(({ id }) => rows.every((row) => row.id !== id));
    if (forgotten) throw new Error(`data/curated/terminals.csv has no decision on ${forgotten.id}`);
    return {
      type: "FeatureCollection",
      features: rows
        .filter(({ name_nl }) => name_nl !== null)
        .map((row) =>
          terminal(
            row,
            facts.filter(({ id }) => id === row.id),
            tables,
          ),
        ),
    };
  },

  check(collection) {
    return [
      ...checkAliases("terminals", collection),
      ...NOT_YET.flatMap((id) => {
        const found = collection.features.find((feature) => feature.properties.id === id);
        if (!found) return [`${id}: is missing`];
        return found.properties.status === "existing" ? [`${id}: is a plan and not existing`] : [];
      }),
    ];
  },
};

function terminal(row: TerminalRow, facts: readonly Fact[], tables: FactTables): LayerFeature {
  const position = facts.find((fact) => fact.position !== null)?.position;
  const values = facts.flatMap((fact) => readFactValue(fact, tables) ?? []);
  const name = row.name_nl ?? row.id;
  return {
    type: "Feature",
    geometry: position ? pointsGeometry([position.lngLat]) : null,
    properties: {
      id: row.id,
      name_nl: name,
      name_en: row.name_en,
      aliases: joinAliases(name, aliasesFor("terminals", row.id)),
      kind: row.kind ?? "container",
      status: row.status ?? "unknown",
      ...statusCompanions(values),
      source: "Openbare bronnen, per gegeven genoemd",
      sourceDate: COLLECTED,
      precisionMeters: position?.precisionMeters ?? null,
      ...sourced("municipality", row.municipality, municipalityProvenance(row.municipality, values)),
      ...flattenAttributes(values, KEYS),
    },
  };
}
