import type { Geometry, Position } from "geojson";
import type { RdPoint } from "../../src/core/coordinates.ts";
import { fromRd, toRd } from "../../src/geo/rd.ts";
import { sitesInProvince } from "../oracle/public-data.ts";
import { seeded } from "../oracle/random.ts";

const SEED = 20261120;

/**
 * Layers as large as the full-resolution sources are, where the committed ones are generalised: the same on
 * every machine. 280,000 segments and points in the province.
 */
export function syntheticLayers(): readonly {
  readonly id: string;
  readonly geometries: readonly Geometry[];
}[] {
  const random = seeded(SEED);
  const places = (count: number, salt: number): RdPoint[] =>
    sitesInProvince(count, SEED + salt).map(([longitude = 0, latitude = 0]) => toRd([longitude, latitude]));
  const points = (count: number, salt: number): Geometry[] =>
    places(count, salt).map((place) => ({ type: "Point", coordinates: position(place) }));
  const polygons = (count: number, salt: number, corners: number, edgeMeters: number): Geometry[] =>
    places(count, salt).map((center) => ({
      type: "Polygon",
      coordinates: [blob(center, corners, edgeMeters, random)],
    }));
  return [
    { id: "ports", geometries: points(14, 1) },
    { id: "terminals", geometries: points(45, 2) },
    {
      id: "waterways",
      geometries: places(120, 3).map((start) => ({
        type: "LineString",
        coordinates: meander(start, 417, 50, random),
      })),
    },
    { id: "truck-parkings", geometries: points(350, 4) },
    { id: "business-parks", geometries: polygons(600, 5, 50, 40) },
    { id: "natura-2000", geometries: polygons(24, 6, 8333, 3.5) },
    { id: "road-exits", geometries: points(70, 7) },
  ];
}

/** A line that bends a little at every step. */
function meander(start: RdPoint, vertices: number, stepMeters: number, random: () => number): Position[] {
  let [x, y] = start;
  let heading = random() * 2 * Math.PI;
  return Array.from({ length: vertices }, () => {
    const here = position([x, y]);
    heading += (random() - 0.5) * 0.4;
    x += stepMeters * Math.cos(heading);
    y += stepMeters * Math.sin(heading);
    return here;
  });
}

/** A closed line around a centre: bays within bays, edges of about `edgeMeters`. */
function blob(center: RdPoint, corners: number, edgeMeters: number, random: () => number): Position[] {
  const waves = Array.from({ length: Math.floor(Math.log2(corners)) - 2 }, (_, octave) => ({
    count: 2 ** octave * 2,
    size: 0.25 / 2 ** octave,
    phase: random() * 2 * Math.PI,
  }));
  const shape = Array.from({ length: corners }, (_, corner): RdPoint => {
    const angle = (2 * Math.PI * corner) / corners;
    const radius = waves.reduce(
      (sum, { count, size, phase }) => sum + size * Math.sin(count * angle + phase),
      1,
    );
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  const around = shape.reduce((sum, [x, y], corner) => {
    const [nextX, nextY] = shape[(corner + 1) % corners] as RdPoint;
    return sum + Math.hypot(nextX - x, nextY - y);
  }, 0);
  const scale = (corners * edgeMeters) / around;
  return [...shape, shape[0] as RdPoint].map(([x, y]) =>
    position([center[0] + x * scale, center[1] + y * scale]),
  );
}

function position(point: RdPoint): Position {
  return [...fromRd(point)];
}
