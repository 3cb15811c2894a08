import * as v from "valibot";
import type { AttributeValue, LayerFeature } from "../../src/catalog/feature.ts";
import { checkAliases } from "../checks/check-aliases.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";
import { CURATED } from "../sources/curated.ts";
import {
  MUNICIPALITIES_FILE,
  MUNICIPALITY_PROVENANCE,
  type MunicipalityFinder,
  municipalityProvenance,
  readMunicipalityFinder,
} from "../sources/dutch-municipalities.ts";
import { type FactTables, readFactTables, readFactValue } from "../sources/fact-values.ts";
import { type Fact, readFacts } from "../sources/facts.ts";
import {
  BASIN_PRECISION_METERS,
  PORT_BASINS_FILE,
  type PortBasin,
  readPortBasins,
} from "../sources/port-basins.ts";
import { flattenAttributes } from "../steps/flatten-attributes.ts";
import { pointsGeometry } from "../steps/points-geometry.ts";
import { type Provenance, sourced } from "../steps/sourced.ts";
import { tellPlaces } from "../steps/tell-places.ts";
import type { Recipe } from "./recipe.ts";

const KEYS = [
  "portAuthority",
  "modes",
  "goods",
  "quayLengthMeters",
  "draughtMeters",
  "maxShip",
  "shorePower",
  "shortSea",
  "throughputTonnes",
  "throughputTeu",
  "services",
] as const;

const PortRow = v.object({
  id: v.string(),
  name_nl: v.string(),
  name_en: v.nullable(v.string()),
  kind: v.picklist(["harbour", "port-authority"]),
  municipality: v.nullable(v.string()),
  cooperation: v.nullable(v.string()),
  facts: v.nullable(v.string()),
  located_by_terminal: v.nullable(v.string()),
});
type PortRow = v.InferOutput<typeof PortRow>;

const SOURCE = "Openbare bronnen, per gegeven genoemd; ligging: Rijkswaterstaat, NWB Vaarwegen 2017";
const COLLECTED = "2026-11-21";

const REGISTER: Provenance = { source: "Rijkswaterstaat, NWB Vaarwegen", date: "2017-10-31" };
const NETWORK_PLAN: Provenance = { source: "Werken aan Logistics Overijssel 2024-2027", date: null };

/** The harbours of each cooperation: the layer is not whole without them. */
const COOPERATIONS: Readonly<Record<string, readonly string[]>> = {
  "Port of Twente": ["almelo", "hengelo", "enschede", "hof-van-twente", "lochem"],
  "Port of Zwolle": ["zwolle", "kampen", "meppel"],
};

/** Municipal harbours with their basins, the two cooperations, and the port basins of nobody we know. */
export const ports: Recipe = {
  id: "ports",
  geometry: "point",
  coverage: { within: "province" },
  about: {
    publisher: "Rijkswaterstaat (NWB Vaarwegen); CBS",
    licence: "CC0 1.0; CC BY 4.0",
    sourceUrl: "https://www.rijkswaterstaat.nl/apps/geoservices/geodata/dmc/nwb-vaarwegen",
    sourceDate: COLLECTED,
    retrieved: COLLECTED,
    toleranceMeters: null,
    note_nl:
      "Punten zijn het midden van een havenbekken of een plek op de as van het kanaal, geen ingemeten kades: zie de nauwkeurigheid per haven. " +
      "Feiten komen van openbare pagina's; bij elk gegeven staat de bron. Cijfers van een samenwerking gelden voor alle havens samen en zijn niet over de havens verdeeld. " +
      "Havenbekkens zonder verdere feiten komen uit het vaarwegenregister van 2017; waarvoor ze dienen, staat daar niet in.",
    note_en:
      "Points are the middle of a harbour basin or a place on the axis of the canal, not surveyed quays: see the precision of each harbour. " +
      "Facts come from public pages; each value names its source. Figures of a cooperation hold for all its harbours together and are not divided among them. " +
      "Basins without further facts come from the waterway register of 2017, which does not tell what they are used for.",
  },
  sources: ["facts_ports.csv", "facts_terminals.csv", PORT_BASINS_FILE, MUNICIPALITIES_FILE],
  attributes: KEYS,

  build(read, built) {
    const facts = [...readFacts(read, "facts_ports.csv"), ...readFacts(CURATED, "facts_ports.csv")];
    const terminals = readFacts(read, "facts_terminals.csv");
    const tables = readFactTables("ports");
    const basins = readPortBasins(read);
    const municipalityOf = readMunicipalityFinder(read);
    const provinces = new Map(
      built
        .get("municipalities")
        ?.features.map(({ properties }) => [properties.name_nl, properties.province]),
    );
    return {
      type: "FeatureCollection",
      features: [
        ...CURATED.csv("ports.csv", PortRow).map((row) =>
          harbour(row, {
            facts,
            terminals,
            tables,
            basins: basins.filter(({ port }) => port === row.id),
            province: provinces.get(row.municipality ?? "") ?? null,
          }),
        ),
        ...basins.filter(({ id }) => id !== null).map((basin) => ownBasin(basin, municipalityOf)),
      ],
    };
  },

  check(collection) {
    return [
      ...checkAliases("ports", collection),
      ...Object.entries(COOPERATIONS).flatMap(([cooperation, ids]) =>
        ids.flatMap((id) => {
          const found = collection.features.find((feature) => feature.properties.id === id);
          if (!found) return [`${cooperation}: the harbour ${id} is missing`];
          if (!found.geometry) return [`${id}: has no location`];
          return found.properties.cooperation === cooperation ? [] : [`${id}: is not in ${cooperation}`];
        }),
      ),
    ];
  },
};

interface Ingredients {
  readonly facts: readonly Fact[];
  readonly terminals: readonly Fact[];
  readonly tables: FactTables;
  readonly basins: readonly PortBasin[];
  /** Of its municipality; null when that lies beyond the municipalities we have. */
  readonly province: AttributeValue;
}

function harbour(row: PortRow, { facts, terminals, tables, basins, province }: Ingredients): LayerFeature {
  const parts = readParts(row.facts);
  const located = [
    ...parts.flatMap(({ id, attribute }) => facts.filter((fact) => fact.id === id && !attribute)),
    ...terminals.filter(({ id }) => id === row.located_by_terminal),
  ].flatMap(({ position }) => position ?? []);
  const values = parts.map(({ id, attribute, place }) => ({
    place,
    values: facts
      .filter((fact) => fact.id === id && (attribute ? fact.attribute === attribute : !isOfAnotherPort(fact)))
      .flatMap((fact) => readFactValue(fact, tables) ?? []),
  }));
  const told = tellPlaces(values);
  const known = basins.flatMap(({ basin_nl }) => basin_nl ?? []);
  const quays = basins.length > 0 ? [] : parts.flatMap((part) => quay(part, facts) ?? []);
  return {
    type: "Feature",
    geometry:
      row.kind === "harbour"
        ? pointsGeometry([...located.map(({ lngLat }) => lngLat), ...basins.flatMap(({ points }) => points)])
        : null,
    properties: {
      id: row.id,
      name_nl: row.name_nl,
      name_en: row.name_en,
      aliases: joinAliases(row.name_nl, [...aliasesFor("ports", row.id), ...known]),
      kind: row.kind,
      status: "existing",
      source: SOURCE,
      sourceDate: COLLECTED,
      precisionMeters:
        located.length > 0 ? Math.max(...located.map(({ precisionMeters }) => precisionMeters)) : null,
      ...sourced("municipality", row.municipality, municipalityProvenance(row.municipality, told)),
      ...sourced("province", province, MUNICIPALITY_PROVENANCE),
      ...sourced("cooperation", row.cooperation, NETWORK_PLAN),
      ...sourced("basins", [...known, ...quays].join("; ") || null, REGISTER),
      ...flattenAttributes(told, KEYS),
    },
  };
}

/** A quay of a harbour without basins, with how exactly its own place is known: `Goor (± 900 m)`. */
function quay({ id, place }: Part, facts: readonly Fact[]): string | null {
  const position = facts.find((fact) => fact.id === id)?.position;
  if (place === null || !position) return null;
  return `${place} (± ${position.precisionMeters.toLocaleString("nl-NL")} m)`;
}

/** A basin the register names and nobody else tells us about. */
function ownBasin(basin: PortBasin, municipalityOf: MunicipalityFinder): LayerFeature {
  const [point] = basin.points;
  const id = basin.id ?? "";
  const name = basin.name_nl ?? basin.register_name;
  return {
    type: "Feature",
    geometry: pointsGeometry(basin.points),
    properties: {
      id,
      name_nl: name,
      name_en: basin.name_en,
      aliases: joinAliases(name, [...aliasesFor("ports", id), basin.register_name]),
      kind: "basin",
      status: "existing",
      source: "Rijkswaterstaat, NWB Vaarwegen",
      sourceDate: "2017-10-31",
      precisionMeters: BASIN_PRECISION_METERS,
      ...sourced("municipality", point ? municipalityOf(point) : null, MUNICIPALITY_PROVENANCE),
      cooperation: null,
      basins: null,
      ...flattenAttributes([], KEYS),
      goods_qualifier: "waarvoor het bekken dient, staat niet in het register",
      goods_qualifier_en: "the register does not tell what the basin is used for",
    },
  };
}

interface Part {
  readonly id: string;
  readonly attribute: string | null;
  readonly place: string | null;
}

/** `zwolle-voorst: Voorst; port-of-zwolle/shore_power_kampen`: ids of facts, one attribute, a name. */
function readParts(text: string | null): Part[] {
  return (text?.split("; ") ?? []).map((part) => {
    const [path = "", place = null] = part.split(": ");
    const [id = "", attribute = null] = path.split("/");
    return { id, attribute, place };
  });
}

/** The figures of the cooperation hold one that is about Kampen alone: it is told there. */
function isOfAnotherPort({ attribute }: Fact): boolean {
  return attribute === "shore_power_kampen";
}
