import type { Feature, LineString, MultiLineString, Point } from "geojson";
import type { ChainFacility, RoadChain, Span } from "../analyses/coverage/result.ts";
import { sliceMeasuredLine } from "../geo/slice-measured-line.ts";
import { coverageName, endWords, tellingCounts, towardsWords } from "./coverage-words.ts";
import type { CoverageExport } from "./format.ts";
import { attributionOf, layerCredits } from "./layer-credits.ts";

type Value = string | number | boolean | null;
type Written = Feature<Point | LineString | MultiLineString | null, Record<string, Value>>;

const DEGREES_DIGITS = 6;

/**
 * Gaps as lines along the schematic road, facilities and proposed places as points; keys are codes, metres are along
 * the chain. Every feature says its method and that it is a screening; the whole account is in the member
 * `knooppunt`, which GIS programs pass over.
 */
export function writeCoverageFeatures(content: CoverageExport): string {
  const { outcome, sources, wording } = content;
  const credits = layerCredits({ data: outcome.data, sites: [] }, sources);
  const collection = {
    type: "FeatureCollection",
    attribution: attributionOf(credits),
    knooppunt: {
      analysis: outcome.analysis,
      version: outcome.version,
      method: outcome.method,
      screening: wording.page("coverage.export.screening"),
      parameters: outcome.parameters,
      data: credits,
      chainageError: Object.fromEntries(
        outcome.chains.map(({ id, error: { medianMeters, maximumMeters, lineToPosts, byPostsShare } }) => [
          id,
          {
            medianMeters: whole(medianMeters),
            maximumMeters: whole(maximumMeters),
            lineToPosts,
            byPostsShare,
          },
        ]),
      ),
      warnings: outcome.warnings,
    },
    features: [
      ...outcome.chains.flatMap((chain) => [
        ...spanFeatures(chain, content),
        ...chain.facilities.map((facility) => facilityFeature(chain, facility, content)),
      ]),
      ...outcome.unplaced.map(
        ({ id, road, kind, status, ...name }): Written => ({
          type: "Feature",
          geometry: null,
          properties: {
            role: "unplaced",
            road,
            id: `${outcome.parameters.layer}/${id}`,
            name: coverageName(name, wording),
            kind,
            status,
            ...always(content),
          },
        }),
      ),
    ],
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function spanFeatures(chain: RoadChain, content: CoverageExport): Written[] {
  return chain.carriageways.flatMap((carriageway) =>
    tellingCounts(carriageway).flatMap(([counted, { gaps, proposals }]) => {
      const own = {
        road: chain.id,
        carriageway: carriageway.id,
        direction: towardsWords(carriageway, content.wording),
        counted,
      };
      return [
        ...gaps.map((gap): Written => {
          const properties = {
            role: "gap",
            ...own,
            ...gapProperties(gap, chain, content),
            ...always(content),
          };
          return { type: "Feature", geometry: gapLine(gap, chain), properties };
        }),
        ...proposals.flatMap(({ addPlaces, places, worstMeters, isLowerBound }) =>
          places.map(
            ({ lon, lat, meters, hectometre, method, nearestPlace }): Written => ({
              type: "Feature",
              geometry: pointAt(lon, lat),
              properties: {
                role: "proposal",
                ...own,
                add_places: addPlaces,
                longest_m: whole(worstMeters),
                longest_is_at_least: isLowerBound,
                along_m: whole(meters),
                post_km: tenth(hectometre),
                measured_by: method,
                nearest_place: nearestPlace?.name_nl ?? null,
                nearest_place_m: whole(nearestPlace?.distanceMeters ?? null),
                ...always(content),
              },
            }),
          ),
        ),
      ];
    }),
  );
}

function gapProperties(gap: Span, chain: RoadChain, { wording }: CoverageExport): Record<string, Value> {
  return {
    length_m: whole(gap.lengthMeters),
    schematic_m: whole(gap.schematicMeters),
    is_at_least: gap.isLowerBound,
    from_m: whole(gap.fromMeters),
    to_m: whole(gap.toMeters),
    from: endWords(gap, "from", chain, wording),
    to: endWords(gap, "to", chain, wording),
  };
}

/** Over the start of a ring it is two lines. */
function gapLine({ fromMeters, toMeters }: Span, chain: RoadChain): LineString | MultiLineString {
  const { coordinates, vertexMeters, lengthMeters } = chain;
  const cut = (from: number, to: number) =>
    sliceMeasuredLine(coordinates, vertexMeters, from, to).map((position) => position.map(degrees));
  const first = cut(fromMeters, toMeters);
  if (toMeters <= lengthMeters) return { type: "LineString", coordinates: first };
  return { type: "MultiLineString", coordinates: [first, cut(0, toMeters - lengthMeters)] };
}

function facilityFeature(chain: RoadChain, facility: ChainFacility, content: CoverageExport): Written {
  const { outcome, wording } = content;
  const { counts, nearestPlace } = facility;
  return {
    type: "Feature",
    geometry: pointAt(facility.lon, facility.lat),
    properties: {
      role: "facility",
      road: chain.id,
      id: `${outcome.parameters.layer}/${facility.id}`,
      name: coverageName(facility, wording),
      kind: facility.kind,
      status: facility.status,
      along_m: whole(facility.meters),
      post_km: tenth(facility.hectometre),
      measured_by: facility.method,
      off_road_m: whole(facility.offRoadMeters),
      side: facility.side,
      side_basis: facility.sideBasis,
      counts_rising: counts.rising.answer,
      counts_falling: counts.falling.answer,
      capacity: facility.capacity,
      security: facility.securityLevel,
      nearest_place: nearestPlace?.name_nl ?? null,
      nearest_place_m: whole(nearestPlace?.distanceMeters ?? null),
      source: facility.source,
      source_date: facility.sourceDate,
      ...always(content),
    },
  };
}

function always({ outcome, wording }: CoverageExport): Record<string, Value> {
  return {
    spacing_m: outcome.parameters.spacingMeters,
    method: outcome.method,
    screening: wording.page("coverage.export.screening"),
  };
}

function pointAt(lon: number, lat: number): Point {
  return { type: "Point", coordinates: [degrees(lon), degrees(lat)] };
}

function degrees(value: number): number {
  return Number(value.toFixed(DEGREES_DIGITS));
}

function whole(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}

function tenth(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(1));
}
