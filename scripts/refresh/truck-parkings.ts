import { distance } from "@turf/distance";
import type { LayerCollection, LayerFeature } from "../../src/catalog/feature.ts";
import type { LngLat } from "../../src/core/coordinates.ts";
import { truckParkings as recipe } from "../recipes/truck-parkings.ts";
import { MUNICIPALITIES_FILE } from "../sources/dutch-municipalities.ts";
import { liveSource } from "../sources/live/index.ts";
import { type NdwTruckParking, readNdwTruckParking } from "../sources/live/ndw-truck-parkings.ts";
import { readOsmParkings } from "../sources/live/osm-truck-parkings.ts";
import { TRUCK_FACTS_FILE } from "../sources/truck-parkings-facts.ts";
import { OSM_FILES } from "../sources/truck-parkings-osm.ts";
import { VILD_FILE } from "../sources/vild.ts";
import { SAME_PLACE_METERS } from "../steps/merge-truck-parkings.ts";
import { carryOver } from "./carry-over.ts";
import { cook } from "./cook.ts";
import type { Refresh, RefreshContext } from "./refresh.ts";
import { openStandIns } from "./stand-ins.ts";
import { municipalityStandIns } from "./stations.ts";

/** A parking of NDW and a place of the layer this near are the same. */
const SAME_PARKING_METERS = 500;
/** What features of OpenStreetMap name as their source. */
const OSM_NAME = "OpenStreetMap";

/**
 * Places of OpenStreetMap anew, and the number of truck places where NDW tells it. Places collected by hand
 * stay as they are, as do those of which the location table of 2013 tells the road.
 */
export const truckParkings: Refresh = {
  layer: "truck-parkings",
  sources: ["osm-truck-parkings", "ndw-truck-parkings"],
  build(context) {
    const { answers, built, folder } = context;
    const [main, ...others] = OSM_FILES;
    const read = openStandIns(
      {
        [main]: readOsmParkings(answers.elements("osm-truck-parkings")),
        ...Object.fromEntries(others.map((file) => [file, []])),
        [MUNICIPALITIES_FILE]: municipalityStandIns(built.get("municipalities"), answers),
        ...(folder?.has(VILD_FILE) ? {} : { [VILD_FILE]: [] }),
      },
      { tables: [TRUCK_FACTS_FILE], folder },
    );
    return cook(recipe, read, context, { source: "osm-truck-parkings" }, (fresh) =>
      withNdw(
        folder?.has(TRUCK_FACTS_FILE)
          ? fresh
          : withCollected(fresh, built.get("truck-parkings"), answers.asOf("osm-truck-parkings")),
        context,
      ),
    );
  },
};

/**
 * The places that we know more of than OpenStreetMap tells stay as they are: those collected by hand, and those
 * of which the road is known as long as something is still there. What was fetched at the same place is that
 * place. Two carriageways lie so near to each other that without their road they would become one.
 */
function withCollected(
  fresh: LayerCollection,
  committed: LayerCollection | undefined,
  date: string,
): LayerCollection {
  const known = (committed?.features ?? []).flatMap((feature) => {
    if (feature.properties.source !== OSM_NAME) return [feature];
    const isThere = fresh.features.some((one) => metersBetween(one, feature) < SAME_PLACE_METERS);
    if (feature.properties.road === null || !isThere) return [];
    return [{ ...feature, properties: { ...feature.properties, sourceDate: date } }];
  });
  const others = fresh.features.filter((one) =>
    known.every((other) => metersBetween(one, other) >= SAME_PLACE_METERS),
  );
  const carried = carryOver({ type: "FeatureCollection", features: others }, committed, ["municipality"]);
  return { type: "FeatureCollection", features: [...carried.features, ...known] };
}

async function withNdw(layer: LayerCollection, { answers }: RefreshContext): Promise<LayerCollection> {
  const parkings: NdwTruckParking[] = [];
  for await (const record of answers.records("ndw-truck-parkings", "parkingRecord")) {
    parkings.push(readNdwTruckParking(record));
  }
  const date = answers.asOf("ndw-truck-parkings");
  const features = layer.features.map((feature): LayerFeature => {
    const [nearest] = parkings
      .filter(({ truckPlaces }) => truckPlaces !== null)
      .map((parking) => ({ parking, meters: metersTo(feature, parking.lngLat) }))
      .filter(({ meters }) => meters <= SAME_PARKING_METERS)
      .sort((a, b) => a.meters - b.meters);
    const { truckPlaces } = feature.properties;
    if (!nearest || feature.properties.kind === "rest-area" || typeof truckPlaces === "number")
      return feature;
    return {
      ...feature,
      properties: {
        ...feature.properties,
        truckPlaces: nearest.parking.truckPlaces,
        truckPlaces_source: liveSource("ndw-truck-parkings").publisher,
        truckPlaces_date: date,
      },
    };
  });
  return { type: "FeatureCollection", features };
}

function metersBetween(one: LayerFeature, other: LayerFeature): number {
  return other.geometry?.type === "Point"
    ? metersTo(one, other.geometry.coordinates as [number, number])
    : Number.POSITIVE_INFINITY;
}

function metersTo({ geometry }: LayerFeature, lngLat: LngLat): number {
  return geometry?.type === "Point"
    ? distance(geometry.coordinates, [...lngLat], { units: "meters" })
    : Number.POSITIVE_INFINITY;
}
