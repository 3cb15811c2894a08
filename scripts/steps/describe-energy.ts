import type { LayerFeature } from "../../src/catalog/feature.ts";
import { ENERGY_KEYS, type EnergyRow } from "../recipes/energy.ts";
import type { BuiltLayers } from "../recipes/recipe.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";
import type { EnergyFact } from "../sources/energy-facts.ts";
import { readPhrases } from "../sources/phrases.ts";
import { nameEach, readPublishers } from "../sources/publishers.ts";
import { findPlaces } from "./find-places.ts";
import { type FoundValue, flattenAttributes } from "./flatten-attributes.ts";
import { pointsGeometry } from "./points-geometry.ts";

/** A place, plan or programme for energy that was collected by hand, as a feature. */
export function describeEnergy(row: EnergyRow, fact: EnergyFact, built: BuiltLayers): LayerFeature {
  const translate = readPhrases();
  const source = nameEach(fact.source, readPublishers());
  const points = fact.point && row.precision_m !== null ? [fact.point] : findPlaces(row.placed_by, built);
  const status = translate(fact.status);
  const note = fact.note === null ? null : translate(fact.note);
  const words = [status, note].filter((phrase) => phrase !== null);
  return {
    type: "Feature",
    geometry: pointsGeometry(points),
    properties: {
      id: row.id,
      name_nl: row.name_nl,
      name_en: row.name_en,
      aliases: joinAliases(row.name_nl, aliasesFor("energy", row.id)),
      kind: row.kind,
      status: row.status,
      ...(words.length > 0
        ? {
            status_qualifier: words.map(({ nl }) => nl).join("; "),
            status_qualifier_en: words.map(({ en }) => en).join("; "),
          }
        : {}),
      status_source: source,
      status_date: fact.date,
      source,
      sourceDate: fact.date,
      precisionMeters: points.length > 0 ? row.precision_m : null,
      municipality: row.municipality,
      road: fact.road,
      ...flattenAttributes(values(row, fact, source), ENERGY_KEYS),
    },
  };
}

function values(row: EnergyRow, fact: EnergyFact, source: string): FoundValue[] {
  const carrier = readPhrases()(fact.energy);
  const about = { source, date: fact.date, qualifier: null, scope: null, confidence: fact.confidence };
  const value = (key: FoundValue["key"], found: FoundValue["value"], valueEn: string | null = null) =>
    found === null ? [] : [{ ...about, key, value: found, valueEn }];
  return [
    ...value("energyCarrier", carrier?.nl ?? null, carrier?.en ?? null),
    ...value("powerKilowatts", row.power_kilowatts),
    ...value("capacityText", row.capacity_nl, row.capacity_en),
    ...value("vehicles", row.vehicles),
    ...value("access", row.access),
    ...value("operator", row.operator),
  ];
}
