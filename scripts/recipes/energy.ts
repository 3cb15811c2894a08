import * as v from "valibot";
import { STATUSES } from "../../src/core/status.ts";
import { checkAliases } from "../checks/check-aliases.ts";
import { CURATED } from "../sources/curated.ts";
import { ENERGY_FACTS_FILE, readEnergyFacts } from "../sources/energy-facts.ts";
import { NDW_CHARGING_DATE, NDW_CHARGING_FILE, readChargingPlaces } from "../sources/ndw-charging.ts";
import { describeCharging } from "../steps/describe-charging.ts";
import { describeEnergy } from "../steps/describe-energy.ts";
import type { Recipe } from "./recipe.ts";

/** What every place for energy can tell. */
export const ENERGY_KEYS = [
  "energyCarrier",
  "powerKilowatts",
  "capacityText",
  "vehicles",
  "access",
  "operator",
  "address",
] as const;

const NumberText = v.nullable(v.pipe(v.string(), v.transform(Number), v.finite()));

const EnergyRow = v.object({
  found: v.string(),
  id: v.string(),
  name_nl: v.string(),
  name_en: v.string(),
  kind: v.picklist(["truck-charging", "clean-energy-hub", "shore-power", "fuel"]),
  status: v.picklist(STATUSES),
  placed_by: v.nullable(v.string()),
  precision_m: NumberText,
  power_kilowatts: NumberText,
  capacity_nl: v.nullable(v.string()),
  capacity_en: v.nullable(v.string()),
  vehicles: v.nullable(v.string()),
  access: v.nullable(v.picklist(["public", "semi-public", "private"])),
  operator: v.nullable(v.string()),
  municipality: v.nullable(v.string()),
});
/** What we decided on one collected fact. */
export type EnergyRow = v.InferOutput<typeof EnergyRow>;

/** Plans that must never be drawn as if they existed. */
const NOT_YET = ["h2essenpoort", "fieten-olie-steenwijk", "laadplein-distributiecentrum-a1-deventer"];

/** Energy for freight: fast chargers, clean energy hubs, shore power, hydrogen and green gas. */
export const energy: Recipe = {
  id: "energy",
  geometry: "point",
  about: {
    publisher: "NDW (OCPI); Kadaster (BRT TOP10NL); GeoNames",
    licence: "CC0 1.0; CC BY 4.0",
    sourceUrl: "https://opendata.ndw.nu/charging_point_locations_ocpi.json.gz",
    sourceDate: NDW_CHARGING_DATE,
    retrieved: "2026-11-21",
    toleranceMeters: null,
    note_nl:
      "Snelladers zijn gekozen op vermogen: 350 kW of meer. Veel zijn gebouwd voor personenauto's; of een vrachtwagen erbij kan, staat niet in de bron. " +
      "De andere plekken komen van openbare pagina's, per gegeven genoemd. Welke Clean Energy Hubs in Overijssel liggen, is niet gevonden. " +
      "Walstroom is alleen voor Kampen gevonden; voor andere havens is het onbekend.",
    note_en:
      "Fast chargers are chosen by power: 350 kW or more. Many were built for cars; the source does not tell whether a truck can use them. " +
      "The other places come from public pages, named with each value. Which clean energy hubs are in Overijssel was not found. " +
      "Shore power was found for Kampen only; for other ports it is unknown.",
  },
  sources: [NDW_CHARGING_FILE, ENERGY_FACTS_FILE],
  attributes: ENERGY_KEYS,

  build(read, built) {
    const facts = readEnergyFacts(read);
    const rows = CURATED.csv("energy.csv", EnergyRow);
    const forgotten = facts.find(({ name }) => rows.every(({ found }) => found !== name));
    if (forgotten) throw new Error(`data/curated/energy.csv has no decision on ${forgotten.name}`);
    return {
      type: "FeatureCollection",
      features: [
        ...describeCharging(readChargingPlaces(read), built),
        ...rows.flatMap((row) => {
          const fact = facts.find(({ name }) => name === row.found);
          return fact ? [describeEnergy(row, fact, built)] : [];
        }),
      ],
    };
  },

  check(collection) {
    return [
      ...checkAliases("energy", collection),
      ...collection.features
        .filter(({ properties }) => NOT_YET.includes(properties.id) && properties.status === "existing")
        .map(({ properties }) => `${properties.id}: is a plan and not existing`),
    ];
  },
};
