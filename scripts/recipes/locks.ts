import type { Position } from "geojson";
import * as v from "valibot";
import type { LayerFeature } from "../../src/catalog/feature.ts";
import { STATUSES } from "../../src/core/status.ts";
import { checkAliases } from "../checks/check-aliases.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";
import { CURATED } from "../sources/curated.ts";
import { type FactTables, readFactTables, readFactValue } from "../sources/fact-values.ts";
import { type Fact, readFacts } from "../sources/facts.ts";
import { NWB_WATERWAYS } from "../sources/nwb-waterways.ts";
import { flattenAttributes } from "../steps/flatten-attributes.ts";
import { pointsGeometry } from "../steps/points-geometry.ts";
import { snapToLines } from "../steps/snap-to-lines.ts";
import { sourced } from "../steps/sourced.ts";
import { statusCompanions } from "../steps/status-companions.ts";
import type { Recipe } from "./recipe.ts";

const KEYS = [
  "chamberLengthMeters",
  "chamberWidthMeters",
  "sillDepthMeters",
  "headroomMeters",
  "fallMeters",
  "maxShip",
  "operatingHours",
  "openingYear",
  "operator",
  "shipsPerYear",
] as const;

const LockRow = v.object({
  id: v.string(),
  name_nl: v.string(),
  name_en: v.string(),
  waterway: v.string(),
  status: v.picklist(STATUSES),
});
type LockRow = v.InferOutput<typeof LockRow>;

/** How far the register's point may lie from the line of its waterway; farther it stays where it is. */
const SNAP_REACH_METERS = 300;

const COLLECTED = "2026-11-21";

/** Lock chambers with their dimensions, each chamber a feature; chambers of one complex share a point. */
export const locks: Recipe = {
  id: "locks",
  geometry: "point",
  coverage: { within: "province" },
  about: {
    publisher: "Rijkswaterstaat (NWB Vaarwegen, Vaarweginformatie)",
    licence: "CC0 1.0",
    sourceUrl: "https://www.vaarweginformatie.nl/",
    sourceDate: COLLECTED,
    retrieved: COLLECTED,
    toleranceMeters: null,
    note_nl:
      "Elke kolk is een eigen object; de kolken van een complex hebben hetzelfde punt. Dat punt is de plek uit het vaarwegenregister van Rijkswaterstaat, " +
      "verplaatst naar het dichtstbijzijnde punt op de as van de vaarweg (NWB Vaarwegen 2017), hoogstens 300 m. " +
      "Bronnen spreken elkaar tegen over maten: alle opgaven staan naast elkaar, elk met zijn bron. De verruiming bij Kornwerderzand is een plan.",
    note_en:
      "Each chamber is a feature; the chambers of a complex share a point. That point is the place in the waterway register of Rijkswaterstaat, " +
      "moved to the nearest point on the axis of the waterway (NWB Vaarwegen 2017), 300 m at most. " +
      "Sources contradict each other on dimensions: all are given side by side, each with its source. The enlargement at Kornwerderzand is a plan.",
  },
  sources: ["facts_locks.csv", NWB_WATERWAYS.file],
  attributes: KEYS,

  build(read) {
    const facts = readFacts(read, "facts_locks.csv");
    const tables = readFactTables("locks");
    const lines = read
      .geojson(NWB_WATERWAYS.file, v.object({}))
      .flatMap(({ geometry }) => (geometry?.type === "LineString" ? [geometry.coordinates] : []));
    const rows = CURATED.csv("locks.csv", LockRow);
    const forgotten = facts.find(({ id }) => rows.every((row) => row.id !== id));
    if (forgotten) throw new Error(`data/curated/locks.csv does not have ${forgotten.id}`);
    return {
      type: "FeatureCollection",
      features: rows.map((row) =>
        lock(
          row,
          facts.filter(({ id }) => id === row.id),
          tables,
          lines,
        ),
      ),
    };
  },

  check(collection) {
    return [
      ...checkAliases("locks", collection),
      ...collection.features.flatMap(({ geometry, properties }) => [
        ...(geometry ? [] : [`${properties.id}: has no location`]),
        ...(properties.id === "lorentz-gepland" && properties.status === "existing"
          ? [`${properties.id}: is a plan and not existing`]
          : []),
      ]),
    ];
  },
};

function lock(
  row: LockRow,
  facts: readonly Fact[],
  tables: FactTables,
  lines: readonly (readonly Position[])[],
): LayerFeature {
  const position = facts.find((fact) => fact.position !== null)?.position;
  const snapped = position && snapToLines(position.lngLat, lines, SNAP_REACH_METERS);
  const values = facts.flatMap((fact) => readFactValue(fact, tables, row.status !== "existing") ?? []);
  return {
    type: "Feature",
    geometry: position ? pointsGeometry([snapped?.point ?? position.lngLat]) : null,
    properties: {
      id: row.id,
      name_nl: row.name_nl,
      name_en: row.name_en,
      aliases: joinAliases(row.name_nl, aliasesFor("locks", row.id)),
      kind: "lock",
      status: row.status,
      ...statusCompanions(values),
      source: "Openbare bronnen, per gegeven genoemd; ligging: Rijkswaterstaat",
      sourceDate: COLLECTED,
      precisionMeters: position
        ? Math.max(position.precisionMeters, roundUp(snapped?.movedMeters ?? 0))
        : null,
      ...sourced("waterway", row.waterway, {
        source: NWB_WATERWAYS.publisher,
        date: NWB_WATERWAYS.sourceDate,
      }),
      ...flattenAttributes(values, KEYS),
    },
  };
}

/** To whole tens of metres, upwards: how far a point was moved is part of how exactly it is known. */
function roundUp(meters: number): number {
  return Math.ceil(meters / 10) * 10;
}
