import type { LayerFeature } from "../../src/catalog/feature.ts";
import { ENERGY_KEYS } from "../recipes/energy.ts";
import type { BuiltLayers } from "../recipes/recipe.ts";
import { type ChargingPlace, NDW_CHARGING_DATE } from "../sources/ndw-charging.ts";
import { findMunicipality } from "./find-municipality.ts";
import { type FoundValue, flattenAttributes } from "./flatten-attributes.ts";
import { numberRepeats } from "./number-repeats.ts";
import { pointsGeometry } from "./points-geometry.ts";
import { slug } from "./slug.ts";

const SOURCE = "NDW, https://opendata.ndw.nu/charging_point_locations_ocpi.json.gz";

/** The register gives the charger itself, to about a parking bay. */
const PRECISION_METERS = 50;

/** Charging places of the register as features; who may charge there is unknown, and says so. */
export function describeCharging(places: readonly ChargingPlace[], built: BuiltLayers): LayerFeature[] {
  const municipalities = built.get("municipalities");
  const features = places.map(
    (place): LayerFeature => ({
      type: "Feature",
      geometry: pointsGeometry([place.point]),
      properties: {
        id: `${slug(place.name)}-${slug(place.id).slice(-6)}`,
        name_nl: place.name,
        name_en: null,
        aliases: null,
        kind: "fast-charging",
        status: "existing",
        source: SOURCE,
        sourceDate: NDW_CHARGING_DATE,
        precisionMeters: PRECISION_METERS,
        municipality: municipalities ? findMunicipality(place.point, municipalities) : null,
        road: null,
        ...flattenAttributes(values(place), ENERGY_KEYS),
      },
    }),
  );
  return numberRepeats(features);
}

function values(place: ChargingPlace): FoundValue[] {
  const about = { source: SOURCE, date: NDW_CHARGING_DATE, scope: null, confidence: "high" } as const;
  const known = { ...about, valueEn: null, qualifier: null };
  return [
    { ...known, key: "energyCarrier", value: "elektriciteit", valueEn: "electricity" },
    { ...known, key: "powerKilowatts", value: place.powerKilowatts },
    {
      ...about,
      key: "vehicles",
      value: null,
      valueEn: null,
      qualifier: {
        nl: "gekozen op vermogen; of een vrachtwagen erbij kan, staat niet in de bron",
        en: "chosen by power; the source does not tell whether a truck can use it",
      },
    },
    { ...known, key: "operator", value: place.operator },
    { ...known, key: "address", value: `${place.address.replace(/\s+/g, " ").trim()}, ${place.city}` },
  ];
}
