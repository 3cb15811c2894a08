import { bbox } from "@turf/bbox";
import { distance } from "@turf/distance";
import type { MultiPolygon } from "geojson";
import type { AttributeValue, LayerFeature } from "../../src/catalog/feature.ts";
import { zeroEmissionZones as recipe } from "../recipes/zero-emission-zones.ts";
import { liveSource } from "../sources/live/index.ts";
import { type NdwZone, readNdwZone } from "../sources/live/ndw-emission-zones.ts";
import { representativePoint } from "../steps/representative-point.ts";
import { slug } from "../steps/slug.ts";
import { aboutLive } from "./cook.ts";
import type { Refresh } from "./refresh.ts";

/**
 * The point of a zone, now one within the zone itself, and the day it began. Cities without a zone in the table
 * of NDW, and everything else that was collected by hand, stay. The area itself is not drawn.
 */
export const zeroEmissionZones: Refresh = {
  layer: "zero-emission-zones",
  sources: ["ndw-emission-zones"],
  async build(context) {
    const { answers, built } = context;
    const zones: NdwZone[] = [];
    for await (const record of answers.records("ndw-emission-zones", "urbanVehicleAccessRegulation")) {
      const zone = readNdwZone(record);
      if (zone.isZeroEmission) zones.push(zone);
    }
    const date = answers.asOf("ndw-emission-zones");
    const features = (built.get("zero-emission-zones")?.features ?? []).map((feature) => {
      const zone = zones.find((one) => isAbout(one, feature));
      return zone ? withZone(feature, zone, date) : feature;
    });
    return {
      collection: { type: "FeatureCollection", features },
      about: {
        ...aboutLive(recipe.about, { source: "ndw-emission-zones" }, context),
        publisher: `${liveSource("ndw-emission-zones").publisher}; ${recipe.about.publisher}`,
        licence: recipe.about.licence,
        note_nl:
          "Een punt ligt binnen de zone zoals NDW die opgeeft, met de straal als nauwkeurigheid; waar NDW geen zone opgeeft, is het dat van de plaats. De grens zelf staat niet op de kaart.",
        note_en:
          "A point lies within the zone as NDW gives it, with the radius as its precision; where NDW gives no zone it is that of the place. The boundary itself is not on the map.",
      },
      troubles: recipe.check({ type: "FeatureCollection", features }, { read: noSources, built }),
    };
  },
};

const noSources = { has: () => false, geojson: () => [], csv: () => [] };

function isAbout({ name, municipality }: NdwZone, { properties }: LayerFeature): boolean {
  const city = slug(String(properties.municipality ?? properties.name_nl));
  return [municipality, name].some((text) => text !== null && slug(text).split("-").includes(city));
}

function withZone(feature: LayerFeature, { area, startDate }: NdwZone, date: string): LayerFeature {
  const point = area && representativePoint(area);
  return {
    ...feature,
    geometry: point ? { type: "Point", coordinates: [...point] } : feature.geometry,
    properties: {
      ...feature.properties,
      ...(area && point ? { precisionMeters: radiusMeters(area) } : {}),
      ...startOf(feature, startDate, date),
    },
  };
}

/** The day of NDW beside the days others tell, when it is another. */
function startOf(
  { properties }: LayerFeature,
  startDate: string | null,
  date: string,
): Record<string, AttributeValue> {
  const values = Object.entries(properties).filter(([key]) => /^startDate(_\d+)?$/.test(key));
  if (startDate === null || values.some(([, value]) => value === startDate)) return {};
  const key = properties.startDate === null ? "startDate" : `startDate_${values.length + 1}`;
  return {
    [key]: startDate,
    [`${key}_source`]: liveSource("ndw-emission-zones").publisher,
    [`${key}_date`]: date,
  };
}

/** Half the diagonal of the box around an area, in whole tens of metres. */
function radiusMeters(area: MultiPolygon): number {
  const [west, south, east, north] = bbox(area);
  return 10 * Math.ceil(distance([west, south], [east, north], { units: "meters" }) / 20);
}
