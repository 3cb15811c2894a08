import type { LayerCollection } from "../../src/catalog/feature.ts";
import { stations as recipe } from "../recipes/stations.ts";
import { MUNICIPALITIES_FILE } from "../sources/dutch-municipalities.ts";
import { readMunicipalities } from "../sources/live/cbs.ts";
import { type KnownStation, readStations } from "../sources/live/prorail.ts";
import { carryOver } from "./carry-over.ts";
import { cook } from "./cook.ts";
import type { LiveAnswers } from "./live-answers.ts";
import type { Refresh } from "./refresh.ts";
import { openStandIns, type StandIn } from "./stand-ins.ts";

const STATIONS_FILE = "stations_nl.geojson";

/** What the sources call the types of which the layer has our words. */
const TYPES: Readonly<Record<string, string>> = {
  mega: "megastation",
  intercity: "intercitystation",
  fast: "sneltreinstation",
  local: "stoptreinstation",
  occasional: "facultatiefStation",
};

/** Places and new stations anew; the type, and the municipality of those outside our own, are carried over. */
export const stations: Refresh = {
  layer: "stations",
  sources: ["prorail-stations"],
  build(context) {
    const { answers, built, folder } = context;
    const committed = built.get("stations");
    const known = committed?.features.map(knownStation) ?? [];
    const read = openStandIns(
      {
        [STATIONS_FILE]: readStations(answers.features("prorail-stations"), known),
        [MUNICIPALITIES_FILE]: municipalityStandIns(built.get("municipalities"), answers),
      },
      { folder },
    );
    const words = {
      source: "prorail-stations",
      featureSource: "ProRail, Spoorwegen",
      note_nl: "Alleen stations voor reizigers. Het soort station komt uit een bron van september 2023.",
      note_en: "Passenger stations only. The type of station comes from a source of September 2023.",
    };
    return cook(recipe, read, context, words, (fresh) =>
      carryOver(fresh, committed, ["municipality", "stationType"]),
    );
  },
};

function knownStation({ properties }: LayerCollection["features"][number]): KnownStation {
  return {
    code: String(properties.code),
    name: properties.name_nl.replace(/^Station /, ""),
    type: TYPES[String(properties.stationType)] ?? null,
  };
}

/** The stations we have, for recipes that name things after them. */
export function stationStandIns(stations: LayerCollection | undefined): StandIn[] {
  return (stations?.features ?? []).map((feature) => {
    const { code, name, type } = knownStation(feature);
    return { type: "Feature", geometry: feature.geometry, properties: { code, name_long: name, type } };
  });
}

/** All municipalities when they were fetched too, else those we have: as the source module has them. */
export function municipalityStandIns(
  municipalities: LayerCollection | undefined,
  answers: LiveAnswers,
): StandIn[] {
  if (answers.has("cbs-municipalities")) {
    return readMunicipalities(answers.features("cbs-municipalities"), []);
  }
  return (municipalities?.features ?? []).map(({ geometry, properties }) => ({
    type: "Feature",
    geometry,
    properties: {
      code: properties.code,
      naam: properties.name_nl,
      provincie: properties.province,
    },
  }));
}
