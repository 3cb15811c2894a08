import type { LineString, Point, Position } from "geojson";
import * as v from "valibot";
import type { LayerFeature } from "../../src/catalog/feature.ts";
import type { Bounds, RdPoint } from "../../src/core/coordinates.ts";
import { checkNetwork } from "../checks/check-network.ts";
import type { SourceReader } from "../io/read-source.ts";
import { aboutSource } from "../sources/about-source.ts";
import { GTFS_RAILWAYS } from "../sources/gtfs-railways.ts";
import { densify } from "../steps/densify.ts";
import { linesOf } from "../steps/lines-of.ts";
import { measureDeviationMeters } from "../steps/measure-deviation.ts";
import { measureLengthMeters } from "../steps/measure-length.ts";
import { countEnds, mergeLines } from "../steps/merge-lines.ts";
import { mergeOverlaps } from "../steps/merge-overlaps.ts";
import { project } from "../steps/project.ts";
import { slug } from "../steps/slug.ts";
import { withGeometry } from "../steps/with-geometry.ts";
import { MAXIMUM_SEGMENT_METERS, type Recipe } from "./recipe.ts";

/** Train series that run this close together run over the same track. */
const SAME_TRACK_METERS = 60;
const TOLERANCE_METERS = 200;
/** The country and the first stations across its borders. */
const BOUNDS: Bounds = [3.2, 50.6, 7.8, 53.6];
const STATIONS_FILE = "stations_nl.geojson";
const Station = v.object({ name_long: v.string() });

/** The network of passenger trains, each track once, in sections from junction to junction. */
export const railways: Recipe = {
  id: "railways",
  geometry: "line",
  about: aboutSource(GTFS_RAILWAYS, {
    toleranceMeters: TOLERANCE_METERS,
    note_nl:
      "Alleen sporen waarover reizigerstreinen rijden, samengevoegd uit de dienstregeling van 2026. Goederensporen en aansluitingen van bedrijven ontbreken.",
    note_en:
      "Only tracks with passenger trains, merged from the timetable of 2026. Freight tracks and private sidings are missing.",
  }),
  maximumSegmentMeters: MAXIMUM_SEGMENT_METERS,
  sources: [GTFS_RAILWAYS.file, STATIONS_FILE],

  build(read) {
    const segments = mergeOverlaps(readSeries(read), SAME_TRACK_METERS);
    const sections = mergeLines(segments, countEnds(segments));
    const nameSection = sectionNamer(read);
    const used = new Map<string, number>();
    return {
      type: "FeatureCollection",
      features: sections.map((line) => {
        const name = nameSection(line);
        const times = (used.get(name) ?? 0) + 1;
        used.set(name, times);
        return section(times === 1 ? slug(name) : `${slug(name)}-${times}`, name, line);
      }),
    };
  },

  check(collection, { read }) {
    const drawn = new Map(
      collection.features.map(({ geometry, properties }) => [
        properties.id,
        geometry ? linesOf(geometry) : [],
      ]),
    );
    const deviation = measureDeviationMeters(
      { type: "MultiLineString", coordinates: readSeries(read) },
      { type: "MultiLineString", coordinates: [...drawn.values()].flat() },
    );
    return [
      ...checkNetwork(drawn),
      ...(deviation > TOLERANCE_METERS ? [`a section lies ${Math.round(deviation)} m from the source`] : []),
    ];
  },

  report({ features }, { read }) {
    const total = (lines: Position[][]) =>
      Math.round(measureLengthMeters({ type: "MultiLineString", coordinates: lines }) / 1000);
    const drawn = features.flatMap(({ geometry }) => (geometry ? linesOf(geometry) : []));
    return [`${total(readSeries(read))} km of train series became ${total(drawn)} km of track`];
  },
};

function readSeries(read: SourceReader): Position[][] {
  return withGeometry(read.geojson(GTFS_RAILWAYS.file, GTFS_RAILWAYS.properties)).flatMap(({ geometry }) =>
    keepInside((geometry as LineString).coordinates),
  );
}

/** The stretches of a line within the bounds; trains to Paris and Berlin leave them. */
function keepInside(line: readonly Position[]): Position[][] {
  const [west, south, east, north] = BOUNDS;
  const stretches: Position[][] = [[]];
  for (const position of line) {
    const [longitude = 0, latitude = 0] = position;
    if (longitude > west && longitude < east && latitude > south && latitude < north) {
      stretches.at(-1)?.push(position);
    } else {
      stretches.push([]);
    }
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

function section(id: string, name: string, line: readonly Position[]): LayerFeature {
  return {
    type: "Feature",
    geometry: {
      type: "LineString",
      coordinates: densify(line, MAXIMUM_SEGMENT_METERS, project),
    },
    properties: {
      id,
      name_nl: name,
      name_en: null,
      aliases: null,
      kind: "railway",
      status: "existing",
      source: GTFS_RAILWAYS.publisher,
      sourceDate: GTFS_RAILWAYS.sourceDate,
      precisionMeters: TOLERANCE_METERS,
    },
  };
}

/** Names a section after the stations nearest to its ends. */
function sectionNamer(read: SourceReader): (line: readonly Position[]) => string {
  const stations = withGeometry(read.geojson(STATIONS_FILE, Station)).map(({ geometry, properties }) => ({
    name: properties.name_long,
    point: project((geometry as Point).coordinates),
  }));
  const nearest = (position: Position): string => {
    const point = project(position);
    return stations.reduce((best, one) => (apart(one.point, point) < apart(best.point, point) ? one : best))
      .name;
  };
  return (line) => {
    const [from, to] = [nearest(line[0] ?? []), nearest(line.at(-1) ?? [])].sort();
    return from === to ? `${from}` : `${from} – ${to}`;
  };
}

function apart([ax, ay]: RdPoint, [bx, by]: RdPoint): number {
  return Math.hypot(bx - ax, by - ay);
}
