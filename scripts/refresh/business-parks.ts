import type { Geometry } from "geojson";
import type { LayerFeature } from "../../src/catalog/feature.ts";
import type { FetchedFeature } from "../fetch/protocols/feature-page.ts";
import { businessParks as recipe } from "../recipes/business-parks.ts";
import { MAXIMUM_SEGMENT_METERS } from "../recipes/recipe.ts";
import { PARK_POINT_FILES } from "../sources/ibis.ts";
import { optionalText, requiredText } from "../sources/live/columns.ts";
import { type LivePark, readLiveParks } from "../sources/live/ibis.ts";
import { describePark, type ParkTables, readParkTables } from "../steps/describe-park.ts";
import { simplifyTopology } from "../steps/simplify-topology.ts";
import { withGeometry } from "../steps/with-geometry.ts";
import { aboutLive } from "./cook.ts";
import type { Refresh } from "./refresh.ts";
import { openStandIns } from "./stand-ins.ts";

/** How far the outline in the register may be beside the park, our own estimate. */
const OUTLINE_PRECISION_METERS = 50;
/** Less than the tolerance of the layer: rounding takes its part. */
const TOLERANCE_METERS = 10;

/**
 * Hectares, years, new parks and the outlines of the register anew, for the municipalities that the layer has.
 * What was collected by hand (status, water, the place of a park without an outline) and planned parks stay.
 */
export const businessParks: Refresh = {
  layer: "business-parks",
  sources: ["ibis-parks"],
  build(context) {
    const { answers, built, resolution } = context;
    const committed = built.get("business-parks")?.features ?? [];
    const parks = readLiveParks(
      answers.features("ibis-parks"),
      municipalityNames(answers.features("ibis-parks"), committed),
    );
    const live = new Map(parks.map((park) => [park.rin, park]));
    const tables = readParkTables(openStandIns({}, { tables: PARK_POINT_FILES, folder: null }), new Map());
    const known = new Set(committed.map(({ properties }) => properties.registerNumber));
    const kept = committed.flatMap((feature) => renewed(feature, live));
    const added = parks.filter(({ rin }) => !known.has(rin)).map((park) => newPark(park, tables, kept));
    const features = withoutEmptyAreas([...kept, ...added]);
    return {
      collection: {
        type: "FeatureCollection",
        features: simplified(features, resolution === "full" ? 0 : TOLERANCE_METERS),
      },
      about: {
        ...aboutLive(recipe.about, { source: "ibis-parks" }, context),
        publisher: recipe.about.publisher,
        licence: recipe.about.licence,
        note_nl:
          "Namen, hectares en vlakken uit het register IBIS. Waar IBIS geen vlak geeft, is de plaats een vlak van de topografische kaart of een punt met de nauwkeurigheid erbij, of niet bepaald. In IBIS staan ook geplande terreinen.",
        note_en:
          "Names, hectares and outlines from the register IBIS. Where IBIS gives no outline, the place is an area of the topographic map or a point with its precision, or not determined. IBIS holds planned parks too.",
      },
      troubles: [],
    };
  },
};

/** The municipalities that the layer has, by the code that the register has for parks known in both. */
function municipalityNames(
  register: readonly FetchedFeature[],
  committed: readonly LayerFeature[],
): ReadonlyMap<string, string> {
  const known = new Map(
    committed.map(({ properties }) => [properties.registerNumber, String(properties.municipality)]),
  );
  return new Map(
    register.flatMap(({ properties }) => {
      const name = known.get(requiredText(properties, "RIN_NUMMER"));
      const code = optionalText(properties, "GEM_CODES")?.replace(/\D/g, "");
      return name && code ? [[code, name] as const] : [];
    }),
  );
}

/** A park as the register has it now; one that is no longer in it is gone, whatever is no register's park stays. */
function renewed(feature: LayerFeature, live: ReadonlyMap<string, LivePark>): LayerFeature[] {
  const { registerNumber } = feature.properties;
  if (typeof registerNumber !== "string") return [feature];
  const park = live.get(registerNumber);
  return park ? [withRegister(feature, park)] : [];
}

function withRegister({ geometry, properties, ...feature }: LayerFeature, park: LivePark): LayerFeature {
  return {
    ...feature,
    geometry: park.outline ?? geometry,
    properties: {
      ...properties,
      sourceDate: park.jaar,
      grossHectares: park.ha_bruto,
      netHectares: park.ha_netto,
      availableHectares: park.ha_uitgeefbaar,
      year: Number(park.jaar),
      registerType: park.type,
      ...(park.outline ? OUTLINED : {}),
    },
  };
}

/** What a park with an outline in the register says of its place. */
const OUTLINED = {
  locationKind: "polygon",
  precisionMeters: OUTLINE_PRECISION_METERS,
  matchKind: null,
  locatedIn: null,
  locationBasis: "grens uit IBIS",
  locationBasis_en: "outline in IBIS",
  locationBasis_source: "Interprovinciaal Overleg, IBIS",
  locationBasis_confidence: "high",
} as const;

function newPark(park: LivePark, tables: ParkTables, others: readonly LayerFeature[]): LayerFeature {
  const described = withRegister(describePark(park, tables), park);
  const { id } = described.properties;
  if (others.every(({ properties }) => properties.id !== id)) return described;
  return { ...described, properties: { ...described.properties, id: `${id}-${park.rin}` } };
}

/** An area that parks shared goes when none of them is placed by it any more. */
function withoutEmptyAreas(features: readonly LayerFeature[]): LayerFeature[] {
  const used = new Set(features.map(({ properties }) => properties.locatedIn));
  return features.filter(({ properties }) => properties.kind !== "shared-area" || used.has(properties.id));
}

function simplified(features: readonly LayerFeature[], toleranceMeters: number): LayerFeature[] {
  const outlined = features.filter(({ geometry }) => geometry !== null && geometry.type !== "Point");
  const shapes = simplifyTopology(withGeometry(outlined), {
    toleranceMeters,
    maximumSegmentMeters: MAXIMUM_SEGMENT_METERS,
  });
  const byId = new Map(
    shapes.map(({ properties, geometry }): [string, Geometry] => [properties.id, geometry]),
  );
  return features.map((feature) => ({
    ...feature,
    geometry: byId.get(feature.properties.id) ?? feature.geometry,
  }));
}
