import type { Position } from "geojson";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import { checkGeneralisation } from "../checks/check-generalisation.ts";
import { checkNetwork } from "../checks/check-network.ts";
import { aboutSource } from "../sources/about-source.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";
import { type FactTables, readFactTables, readFactValue } from "../sources/fact-values.ts";
import { type Fact, readFacts } from "../sources/facts.ts";
import { NWB_WATERWAYS } from "../sources/nwb-waterways.ts";
import { readWaterwayRoutes, type WaterwayRoute } from "../sources/waterway-routes.ts";
import { calculated } from "../steps/calculated.ts";
import { flattenAttributes } from "../steps/flatten-attributes.ts";
import { linesOf } from "../steps/lines-of.ts";
import { measureLengthMeters } from "../steps/measure-length.ts";
import { countEnds, mergeLines } from "../steps/merge-lines.ts";
import { shipDimensions } from "../steps/ship-dimensions.ts";
import { simplifyTopology } from "../steps/simplify-topology.ts";
import { MAXIMUM_SEGMENT_METERS, type Recipe } from "./recipe.ts";

const TOLERANCE_METERS = 5;
const FACTS_FILE = "facts_waterways.csv";
const KEYS = [
  "cemtClass",
  "maxLengthMeters",
  "maxBeamMeters",
  "maxDraughtMeters",
  "headroomMeters",
  "regime",
  "depthMeters",
  "lowWaterDepthMeters",
  "lowWater",
  "project",
] as const;

const MEASURED = {
  nl: "door ons gemeten langs de hartlijn, afgerond op 10 m",
  en: "measured by us along the centre line, rounded to 10 m",
};

/** Named waterway routes, as a network: junctions coincide exactly. */
export const waterways: Recipe = {
  id: "waterways",
  geometry: "line",
  coverage: { within: "province" },
  about: aboutSource(NWB_WATERWAYS, {
    toleranceMeters: TOLERANCE_METERS,
    note_nl:
      "Hartlijnen van 2017: zonder het Reevediep en nog met de Roggebotsluis. CEMT-klasse en afmetingen komen uit openbare bronnen en staan alleen waar we ze vonden; vraag voor een reis altijd de vaarwegbeheerder.",
    note_en:
      "Centre lines of 2017: without the Reevediep and still with the Roggebot lock. CEMT class and dimensions come from public sources and are given only where found; for a voyage always ask the waterway authority.",
  }),
  maximumSegmentMeters: MAXIMUM_SEGMENT_METERS,
  generalises: true,
  sources: [NWB_WATERWAYS.file, FACTS_FILE],
  attributes: KEYS,

  build(read, _built, resolution) {
    const routes = readWaterwayRoutes(read);
    const facts = readFacts(read, FACTS_FILE);
    const tables = readFactTables("waterways");
    const lines = generalise(routes, resolution === "full" ? 0 : TOLERANCE_METERS);
    return {
      type: "FeatureCollection",
      features: routes.map((route) => ({
        type: "Feature",
        geometry: lines.get(route.about.id) ?? null,
        properties: {
          ...common(route),
          ...attributes(route, facts, tables),
          ...calculated(
            "lengthMeters",
            route.lines.length > 0 ? roundToTen(measureLengthMeters(asLines(route))) : null,
            MEASURED,
          ),
        },
      })),
    };
  },

  check(collection, { read }) {
    const routes = readWaterwayRoutes(read).filter(({ lines }) => lines.length > 0);
    const drawn = { ...collection, features: collection.features.filter(({ geometry }) => geometry) };
    return [
      ...checkNetwork(throughLines(collection)),
      ...checkGeneralisation(drawn, new Map(routes.map((route) => [route.about.id, asLines(route)])), {
        toleranceMeters: TOLERANCE_METERS,
        areaSharePercent: null,
      }),
    ];
  },

  report({ features }) {
    const known = features.filter(({ properties }) => properties.cemtClass !== null);
    return [`CEMT class known for ${known.length} of ${features.length} routes`];
  },
};

function generalise(
  routes: readonly WaterwayRoute[],
  toleranceMeters: number,
): Map<string, ReturnType<typeof asLines>> {
  const ends = countEnds(routes.flatMap(({ lines }) => lines));
  const merged = routes
    .filter(({ lines }) => lines.length > 0)
    .map((route) => ({
      type: "Feature" as const,
      geometry: asLines({ lines: mergeLines([...route.lines], ends) }),
      properties: { id: route.about.id },
    }));
  const simplified = simplifyTopology(merged, {
    toleranceMeters,
    maximumSegmentMeters: MAXIMUM_SEGMENT_METERS,
  });
  return new Map(
    simplified.map(({ geometry, properties }) => [properties.id, asLines({ lines: linesOf(geometry) })]),
  );
}

function asLines({ lines }: { readonly lines: readonly Position[][] }) {
  return { type: "MultiLineString" as const, coordinates: [...lines] };
}

function common({ about, routeKind }: WaterwayRoute) {
  return {
    id: about.id,
    name_nl: about.name_nl,
    name_en: about.name_en,
    aliases: joinAliases(about.name_nl, [
      ...(about.aliases?.split("; ") ?? []),
      ...aliasesFor("waterways", about.id),
    ]),
    kind: about.kind,
    status: "existing" as const,
    source: "Rijkswaterstaat, NWB Vaarwegen",
    sourceDate: NWB_WATERWAYS.sourceDate,
    precisionMeters: routeKind === null ? null : TOLERANCE_METERS,
    officialName: about.official_name,
    routeKind,
  };
}

function attributes({ about }: WaterwayRoute, facts: readonly Fact[], tables: FactTables) {
  const own = facts.filter(({ id }) => id === about.facts);
  const found = (about.dimensions && own.length > 0 ? shipDimensions(own, about.dimensions) : own).flatMap(
    (fact) => readFactValue(fact, tables) ?? [],
  );
  return flattenAttributes(found, KEYS);
}

function throughLines({ features }: LayerCollection): Map<string, Position[][]> {
  return new Map(
    features
      .filter(({ properties }) => properties.routeKind === "through")
      .map(({ geometry, properties }) => [properties.id, geometry ? linesOf(geometry) : []]),
  );
}

function roundToTen(meters: number): number {
  return Math.round(meters / 10) * 10;
}
