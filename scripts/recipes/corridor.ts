import { distance } from "@turf/distance";
import type { Position } from "geojson";
import type { LayerFeature } from "../../src/catalog/feature.ts";
import type { Bounds } from "../../src/core/coordinates.ts";
import { checkAliases } from "../checks/check-aliases.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";
import {
  CORRIDOR_FILE,
  CORRIDOR_STATIONS_FILE,
  type CorridorChain,
  type CorridorNode,
  readCorridorChains,
} from "../sources/corridor.ts";
import { readPhrases, type Translate } from "../sources/phrases.ts";
import { type Filling, isInside, schematicLine } from "../steps/schematic-line.ts";
import { slug } from "../steps/slug.ts";
import type { Recipe } from "./recipe.ts";

const CORRIDOR_NAME = "North Sea–Baltic";
const SOURCE = "Verordeningen (EU) 1315/2013 en 1316/2013";
const SOURCE_DATE = "2013";

/** The Netherlands and the border: distances are measured there. */
const MEASURED: Bounds = [3.0, 50.5, 8.0, 54.0];
const FILLING: Filling = { denseBounds: MEASURED, denseMeters: 1000, elsewhereMeters: 25_000 };

/** A straight line between two towns may be this far beside the real course. */
const SECTION_PRECISION_METERS = 30_000;

/** The core nodes of 2013 in Overijssel. */
const NODES_IN_OVERIJSSEL = ["deventer", "almelo", "hengelo"];

const MODE_WORDS = {
  water: { nl: "vaarweg", en: "waterway" },
  rail: { nl: "spoor", en: "rail" },
  road: { nl: "weg", en: "road" },
  sea: { nl: "zeeverbinding", en: "sea link" },
} as const;

/** The North Sea–Baltic corridor as nodes and straight lines: a scheme at the scale of Europe. */
export const corridor: Recipe = {
  id: "corridor",
  geometry: "mixed",
  about: {
    publisher: "European Union (EUR-Lex); GeoNames; Rijden de Treinen; Rijkswaterstaat; NDW",
    licence: "CC BY 4.0; CC0 1.0",
    sourceUrl: "https://eur-lex.europa.eu/eli/reg/2013/1315/oj",
    sourceDate: SOURCE_DATE,
    retrieved: "2026-11-21",
    toleranceMeters: 10,
    note_nl:
      "Schematisch: rechte lijnen tussen plaatsen, geen tracé. De echte weg, spoorlijn of vaarweg kan er tientallen kilometers naast liggen. " +
      "Stand van de verordeningen van 2013 (1315/2013 en 1316/2013). Verordening 2024/1679 heeft de corridors vernieuwd; welke knopen nu gelden, staat op kaarten die niet zijn nagezien. " +
      "Het Twentekanaal eindigt in Enschede: er is geen vaarverbinding met het Mittellandkanaal.",
    note_en:
      "Schematic: straight lines between places, no course. The real road, railway or waterway may lie tens of kilometres beside it. " +
      "State of the regulations of 2013 (1315/2013 and 1316/2013). Regulation 2024/1679 renewed the corridors; which nodes hold now is on maps that were not checked. " +
      "The Twente canal ends at Enschede: there is no waterway to the Mittelland canal.",
  },
  sources: [CORRIDOR_FILE, CORRIDOR_STATIONS_FILE],

  build(read) {
    const chains = readCorridorChains(read);
    return {
      type: "FeatureCollection",
      features: [...toNodes(chains, readPhrases()), ...toSections(chains)],
    };
  },

  check(collection) {
    const { features } = collection;
    const nodes = new Set(features.map(({ properties }) => properties.id));
    const long = features.flatMap(({ properties, geometry }) =>
      geometry?.type === "LineString" && hasLongSegment(geometry.coordinates)
        ? [`${properties.id}: a segment is too long to measure`]
        : [],
    );
    return [
      ...checkAliases("corridor", collection),
      ...NODES_IN_OVERIJSSEL.filter((id) => !nodes.has(id)).map((id) => `the node ${id} is missing`),
      ...long,
    ];
  },
};

/** One node per town: the modes that meet there together. */
function toNodes(chains: readonly CorridorChain[], translate: Translate): LayerFeature[] {
  const towns = new Map<string, { node: CorridorNode; modes: Set<string> }>();
  for (const { mode, nodes } of chains) {
    for (const node of nodes) {
      const id = slug(node.nameNl);
      const town = towns.get(id) ?? { node, modes: new Set() };
      if (mode) town.modes.add(mode);
      towns.set(id, town);
    }
  }
  return [...towns].map(([id, { node, modes }]) => {
    const regulation = translate(node.regulation);
    return {
      type: "Feature",
      geometry: { type: "Point", coordinates: [...node.lngLat] },
      properties: {
        id,
        name_nl: node.nameNl,
        name_en: node.nameEn,
        aliases: joinAliases(node.nameNl, aliasesFor("corridor", id)),
        kind: "node",
        status: "existing",
        source: `${SOURCE}; ${node.placedBy}`,
        sourceDate: SOURCE_DATE,
        precisionMeters: node.precisionMeters,
        mode: ["water", "rail", "road"].filter((mode) => modes.has(mode)).join("; ") || null,
        corridorName: CORRIDOR_NAME,
        country: node.country,
        order: null,
        regulation: regulation?.nl ?? null,
        regulation_en: regulation?.en ?? null,
      },
    };
  });
}

/** A straight line between each node and the next, once per mode; the end over sea is a waterway. */
function toSections(chains: readonly CorridorChain[]): LayerFeature[] {
  const sections = new Map<string, LayerFeature>();
  for (const chain of chains.filter(({ joined }) => joined)) {
    for (const [index, to] of chain.nodes.entries()) {
      const from = chain.nodes[index - 1];
      if (!from || chain.mode === null) continue;
      const section = toSection(from, to, chain.mode, index);
      if (!sections.has(section.properties.id)) sections.set(section.properties.id, section);
    }
  }
  return [...sections.values()];
}

function toSection(
  from: CorridorNode,
  to: CorridorNode,
  landMode: NonNullable<CorridorChain["mode"]>,
  order: number,
): LayerFeature {
  const overSea = to.nameNl === "Helsinki";
  const mode = overSea ? "water" : landMode;
  const word = MODE_WORDS[overSea ? "sea" : mode];
  const id = slug(`${from.nameNl} ${to.nameNl} ${mode}`);
  const nameNl = `${from.nameNl} – ${to.nameNl} (${word.nl})`;
  return {
    type: "Feature",
    geometry: { type: "LineString", coordinates: schematicLine(from.lngLat, to.lngLat, FILLING) },
    properties: {
      id,
      name_nl: nameNl,
      name_en: `${from.nameEn ?? from.nameNl} – ${to.nameEn ?? to.nameNl} (${word.en})`,
      aliases: joinAliases(nameNl, aliasesFor("corridor", id)),
      kind: "section",
      status: "unknown",
      source: SOURCE,
      sourceDate: SOURCE_DATE,
      precisionMeters: SECTION_PRECISION_METERS,
      mode,
      corridorName: CORRIDOR_NAME,
      country: from.country === to.country ? from.country : `${from.country}; ${to.country}`,
      order: overSea ? null : order,
      regulation: "schematische verbinding, stand van 2013",
      regulation_en: "schematic link, state of 2013",
    },
  };
}

function hasLongSegment(line: readonly Position[]): boolean {
  return line.some((end, index) => {
    const start = line[index - 1];
    if (!start) return false;
    const most =
      isInside(start, MEASURED) || isInside(end, MEASURED) ? FILLING.denseMeters : FILLING.elsewhereMeters;
    return distance(start, end, { units: "meters" }) > most;
  });
}
