import type { Feature, FeatureCollection, Position } from "geojson";
import { NAME_RANK_PROPERTY, STEEP_PROPERTY } from "../layers/style/name-points.ts";

interface NamePoint {
  readonly place: Position;
  readonly rank: number;
  readonly steep?: boolean;
}

/** A degree of latitude over one of longitude, at the latitude of the province. */
const NORTH_OVER_EAST = 1.64;

/**
 * The features with points to write their names on: one that is best from afar and, for what is long or wide,
 * some for who is closer by. Of lines that share a name up to a bracket, the longest alone has the name from
 * afar.
 */
export function withNamePoints(collection: FeatureCollection): FeatureCollection {
  const longest = longestByName(collection.features);
  const points = collection.features.flatMap((feature) =>
    namePoints(feature, longest).map(
      ({ place, rank, steep = false }): Feature => ({
        type: "Feature",
        geometry: { type: "Point", coordinates: place },
        properties: { ...feature.properties, [NAME_RANK_PROPERTY]: rank, [STEEP_PROPERTY]: steep },
      }),
    ),
  );
  return { type: "FeatureCollection", features: [...collection.features, ...points] };
}

function namePoints(feature: Feature, longest: ReadonlyMap<string, Feature>): readonly NamePoint[] {
  const areas = areasOf(feature);
  if (areas.length > 0) return onAreas(areas);
  const first = longest.get(shortName(feature)) === feature ? 0 : 1;
  return onLine(linesOf(feature), first);
}

function areasOf({ geometry }: Feature): readonly Position[][][] {
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  return geometry.type === "Polygon" ? [geometry.coordinates] : [];
}

function linesOf({ geometry }: Feature): readonly Position[][] {
  if (geometry.type === "MultiLineString") return geometry.coordinates;
  return geometry.type === "LineString" ? [geometry.coordinates] : [];
}

function longestByName(features: readonly Feature[]): ReadonlyMap<string, Feature> {
  const byLength = features.toSorted((a, b) => length(linesOf(a)) - length(linesOf(b)));
  return new Map(byLength.map((feature) => [shortName(feature), feature]));
}

function shortName({ properties }: Feature): string {
  return String(properties?.name_nl ?? "").split(" (")[0] ?? "";
}

/** The same name stands at least so far away, about 10 km. */
const APART_DEGREES = 0.15;
/** A line this long, in degrees of longitude, has its name three times: about 60 km. */
const LONG_DEGREES = 0.9;

/** The middle of the longest part, and of what is long also near both ends. */
function onLine(lines: readonly Position[][], first: number): readonly NamePoint[] {
  const total = length(lines);
  const longest = lines.toSorted((a, b) => length([b]) - length([a])).slice(0, 1);
  const ends = total > LONG_DEGREES ? [total / 6, (5 * total) / 6] : [];
  const middle = pointAlong(longest, length(longest) / 2, first);
  const others = ends.flatMap((distance) => pointAlong(lines, distance, 1));
  return [...middle, ...others.filter(({ place }) => isApart(place, middle))];
}

function isApart(place: Position, from: readonly NamePoint[]): boolean {
  return from.every((other) => Math.hypot(...step(other.place, place)) > APART_DEGREES);
}

function pointAlong(lines: readonly Position[][], distance: number, rank: number): readonly NamePoint[] {
  let left = distance;
  for (const [from, to] of lines.flatMap(segments)) {
    const [east, north] = step(from, to);
    const size = Math.hypot(east, north);
    if (size >= left && size > 0) {
      const share = left / size;
      const place = from.map((value, axis) => value + share * ((to[axis] ?? value) - value));
      return [{ place, rank, steep: Math.abs(north) > Math.abs(east) }];
    }
    left -= size;
  }
  return [];
}

function length(lines: readonly Position[][]): number {
  return lines.flatMap(segments).reduce((sum, [from, to]) => sum + Math.hypot(...step(from, to)), 0);
}

function segments(line: readonly Position[]): readonly [Position, Position][] {
  return line.slice(1).map((to, index) => [line[index] ?? to, to]);
}

/** East and north, in degrees of longitude. */
function step([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): [east: number, north: number] {
  return [x1 - x0, NORTH_OVER_EAST * (y1 - y0)];
}

/** Lines of latitude that are looked along in every part. */
const SCANS = 9;
/** Further names of an area need ground at least so wide, about 2 km. */
const WIDE_DEGREES = 0.03;

/** The middles of the widest stretches from west to east: there a name fits best. */
function onAreas(areas: readonly Position[][][]): readonly NamePoint[] {
  const chords = areas.flatMap(widestChords).toSorted((a, b) => b.width - a.width);
  const chosen: NamePoint[] = [];
  for (const { place, width } of chords) {
    if (chosen.length === 0 || (width > WIDE_DEGREES && isApart(place, chosen))) {
      chosen.push({ place, rank: Math.min(1, chosen.length) });
    }
  }
  return chosen;
}

function widestChords(area: readonly Position[][]): readonly { place: Position; width: number }[] {
  const latitudes = (area[0] ?? []).map(([, latitude = 0]) => latitude);
  const south = latitudes.reduce((a, b) => Math.min(a, b), 90);
  const north = latitudes.reduce((a, b) => Math.max(a, b), -90);
  return Array.from({ length: SCANS }, (_, index) => {
    const latitude = south + ((index + 0.5) / SCANS) * (north - south);
    const edges = crossings(area, latitude);
    const widths = edges.map((edge, at) => (at % 2 === 0 ? (edges[at + 1] ?? edge) - edge : 0));
    const width = Math.max(0, ...widths);
    return { place: [(edges[widths.indexOf(width)] ?? 0) + width / 2, latitude], width };
  });
}

/** Where the rings of an area cross a latitude, west to east: in and out by turns. */
function crossings(area: readonly Position[][], latitude: number): readonly number[] {
  const found: number[] = [];
  for (const ring of area) {
    let [x0 = 0, y0 = 0] = ring[0] ?? [];
    for (const [x1 = 0, y1 = 0] of ring) {
      if (y0 > latitude !== y1 > latitude) found.push(x0 + ((latitude - y0) / (y1 - y0)) * (x1 - x0));
      [x0, y0] = [x1, y1];
    }
  }
  return found.sort((a, b) => a - b);
}
