import type { MultiPolygon, Polygon } from "geojson";
import { union } from "polyclip-ts";
import * as v from "valibot";
import type { SourceReader } from "../io/read-source.ts";
import { polygonsOf } from "../steps/polygons-of.ts";
import { slug } from "../steps/slug.ts";
import {
  type AreaMatch,
  IBIS_2017_FILE,
  type IbisPark,
  readAreaMatches,
  SETTLEMENT_AREAS_FILE,
} from "./ibis.ts";

type Outline = Polygon | MultiPolygon;
type Coordinates = [number, number][][][];

/** The outline believed to be a park, or the area it shares with others. */
export interface ParkOutline {
  readonly geometry: Outline;
  readonly matchKind: AreaMatch["matchKind"] | "ibis-2017";
  /** Area of the outline divided by the gross area in the register. */
  readonly ratio: number;
  /** Id of the area when several parks share it; such an outline is drawn once, and not for the park. */
  readonly sharedId: string | null;
}

/** An area that several parks share. */
export interface SharedArea {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly geometry: Outline;
  /** Area of the outline divided by the gross area of the parks together. */
  readonly ratio: number;
  readonly registerNumbers: readonly string[];
}

/** The outlines by register number, and the shared areas. */
export interface ParkOutlines {
  readonly byPark: ReadonlyMap<string, ParkOutline>;
  readonly shared: readonly SharedArea[];
}

/**
 * An outline of 2017 belongs to a park of today only when their areas agree this well: at Rijssen the number
 * of one old part now stands for the whole park.
 */
const SAME_AREA = { least: 0.8, most: 1.25 } as const;

/** Reads the outlines; a match whose area is not in the source file has none. */
export function readParkOutlines(read: SourceReader, parks: readonly IbisPark[]): ParkOutlines {
  const areas = readAreas(read);
  const matches = readAreaMatches(read).filter(({ areaId }) => areas.has(areaId));
  const parksOf = (areaId: string) => matches.filter((match) => match.areaId === areaId);
  const shared = [...new Set(matches.map(({ areaId }) => areaId))]
    .filter((areaId) => parksOf(areaId).length > 1)
    .map((areaId) => toSharedArea(parksOf(areaId), areas, parks));
  const byPark = new Map<string, ParkOutline>(readOutlines2017(read, parks));
  for (const { rin } of parks) {
    const own = matches.filter(({ registerNumber }) => registerNumber === rin);
    const [first] = own;
    if (!first) continue;
    const ratio = own.reduce((sum, match) => sum + match.ratio, 0);
    const sharedId = shared.find(({ registerNumbers }) => registerNumbers.includes(rin))?.id ?? null;
    const geometry = joinOutlines(own.flatMap(({ areaId }) => areas.get(areaId) ?? []));
    byPark.set(rin, { geometry, matchKind: first.matchKind, ratio, sharedId });
  }
  return { byPark, shared };
}

function toSharedArea(
  matches: readonly AreaMatch[],
  areas: ReadonlyMap<string, Outline>,
  parks: readonly IbisPark[],
): SharedArea {
  const [first] = matches;
  const municipality = parks.find(({ rin }) => rin === first?.registerNumber)?.gemeente;
  const geometry = first && areas.get(first.areaId);
  if (!first || !municipality || !geometry)
    throw new Error("a shared area needs a match, a park and an outline");
  return {
    id: slug(`gebied ${first.areaName} ${municipality}`),
    name: first.areaName,
    municipality,
    geometry,
    ratio: 1 / matches.reduce((sum, match) => sum + 1 / match.ratio, 0),
    registerNumbers: matches.map(({ registerNumber }) => registerNumber),
  };
}

function readAreas(read: SourceReader): Map<string, Outline> {
  const areas = new Map<string, Outline>();
  for (const { properties, geometry } of read.geojson(
    SETTLEMENT_AREAS_FILE,
    v.object({ lokaalID: v.string() }),
  )) {
    if (geometry?.type === "Polygon" || geometry?.type === "MultiPolygon")
      areas.set(properties.lokaalID, geometry);
  }
  return areas;
}

function readOutlines2017(read: SourceReader, parks: readonly IbisPark[]): [string, ParkOutline][] {
  const Properties = v.object({
    RINNUMMER: v.string(),
    OPPBRUTO: v.pipe(v.string(), v.transform(Number), v.finite()),
  });
  return read
    .geojson(IBIS_2017_FILE, Properties)
    .flatMap(({ properties, geometry }): [string, ParkOutline][] => {
      const park = parks.find(({ rin }) => rin === properties.RINNUMMER);
      if (!park || geometry?.type !== "Polygon") return [];
      const ratio = properties.OPPBRUTO / 10_000 / park.ha_bruto;
      if (ratio < SAME_AREA.least || ratio > SAME_AREA.most) return [];
      return [[park.rin, { geometry, matchKind: "ibis-2017", ratio, sharedId: null }]];
    });
}

/** One outline of several: common edges inside it go. */
function joinOutlines(outlines: readonly Outline[]): Outline {
  const [first] = outlines;
  if (first && outlines.length === 1) return first;
  return { type: "MultiPolygon", coordinates: union(outlines.flatMap(polygonsOf) as Coordinates) };
}
