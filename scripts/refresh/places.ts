import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { distance } from "@turf/distance";
import type { MultiPolygon, Polygon } from "geojson";
import * as v from "valibot";
import type { LayerFeature } from "../../src/catalog/feature.ts";
import type { LngLat } from "../../src/core/coordinates.ts";
import { placeFeatures, places as recipe } from "../recipes/places.ts";
import { MUNICIPALITIES_FILE, readMunicipalityFinder } from "../sources/dutch-municipalities.ts";
import { readLiveSettlements } from "../sources/live/top10nl.ts";
import {
  Kind,
  type Place,
  readSettlements,
  SETTLEMENTS_FILE,
  SETTLEMENTS_SOURCE,
} from "../sources/places.ts";
import { cook } from "./cook.ts";
import type { Refresh } from "./refresh.ts";
import { openStandIns } from "./stand-ins.ts";
import { municipalityStandIns } from "./stations.ts";

/** A settlement of the same name within this distance is the one the layer has. */
const SAME_PLACE_METERS = 5000;

/** Settlements anew, those the layer has and new ones in the province; places from elsewhere are carried over. */
export const places: Refresh = {
  layer: "places",
  sources: ["top10nl-places"],
  build(context) {
    const { answers, built, folder } = context;
    const committed = built.get("places")?.features.map(toPlace) ?? [];
    const others = committed.filter(({ source }) => source !== SETTLEMENTS_SOURCE);
    const read = openStandIns(
      {
        [SETTLEMENTS_FILE]: readLiveSettlements(answers.features("top10nl-places")),
        [MUNICIPALITIES_FILE]: municipalityStandIns(built.get("municipalities"), answers),
      },
      { folder },
    );
    const province = built.get("province")?.features[0]?.geometry as Polygon | MultiPolygon | undefined;
    const isOurs = ({ nameNl, lngLat }: Place) =>
      committed.some((one) => one.nameNl === nameNl && isNear(one.lngLat, lngLat)) ||
      (province !== undefined && booleanPointInPolygon([...lngLat], province));
    const anew: typeof recipe = {
      ...recipe,
      build: () => {
        const settlements = readSettlements(read).filter(isOurs);
        return placeFeatures([...settlements, ...others], readMunicipalityFinder(read));
      },
    };
    return cook(anew, read, context, { source: "top10nl-places" });
  },
};

function isNear(one: LngLat, other: LngLat): boolean {
  return distance([...one], [...other], { units: "meters" }) <= SAME_PLACE_METERS;
}

/** A place of the layer as its recipe knew it. */
function toPlace({ geometry, properties }: LayerFeature): Place {
  const [longitude = 0, latitude = 0] = geometry?.type === "Point" ? geometry.coordinates : [];
  const { population } = properties;
  return {
    nameNl: properties.name_nl,
    nameEn: properties.name_en,
    kind: v.parse(Kind, properties.kind),
    importance: Number(properties.importance),
    population: typeof population === "number" ? population : null,
    lngLat: [longitude, latitude],
    source: properties.source,
    sourceDate: properties.sourceDate,
    precisionMeters: properties.precisionMeters ?? 0,
  };
}
