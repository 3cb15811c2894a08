import type Flatbush from "flatbush";
import type { Geometry, Position } from "geojson";
import { toRd } from "../geo/rd.ts";
import { stretchAt } from "./ground.ts";
import { type Box, buildTree } from "./visit-nearest.ts";

/** The ground a feature covers: its rings as vertex ranges, holes among them, and their bounds in degrees. */
export interface Area {
  readonly feature: number;
  readonly rings: readonly (readonly [firstVertex: number, lastVertex: number])[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * Geometries laid flat for measuring. Vertices lie one after another, in degrees and in RD metres. A *run* is
 * a stretch of at most {@link SEGMENTS_PER_RUN} segments of one feature, `runFirst` to `runLast` vertex; a
 * point is a run of one vertex. The tree holds the bounds of the runs. Features are numbered as given.
 */
export interface Packed {
  readonly featureCount: number;
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly runFirst: Uint32Array;
  readonly runLast: Uint32Array;
  readonly runFeature: Uint32Array;
  /** Null when nothing has a place. */
  readonly tree: Flatbush | null;
  /** One vertex of every connected part, with its feature: decides containment where no edges cross. */
  readonly partVertex: Uint32Array;
  readonly partFeature: Uint32Array;
  readonly areas: readonly Area[];
  readonly maxStretch: number;
}

/** What is laid flat, before its tree is built. */
export type Flat = Omit<Packed, "tree">;

const SEGMENTS_PER_RUN = 8;
/** Longer segments are cut, so that straight in degrees and straight in RD differ by 0.03 m at most. */
const MAX_SEGMENT_METERS = 1000;
const MAX_CUTS = 10_000;

/** Packs geometries; a null geometry keeps its number and takes no part. */
export function packGeometries(geometries: readonly (Geometry | null)[]): Packed {
  const flat = layFlat(geometries);
  return { ...flat, tree: buildTree(runBoxes(flat)) };
}

/** Lays geometries flat; a null geometry keeps its number and takes no part. */
export function layFlat(geometries: readonly (Geometry | null)[]): Flat {
  const packer = new Packer();
  geometries.forEach((geometry, feature) => {
    if (geometry) packer.addGeometry(feature, geometry);
  });
  return packer.finish(geometries.length);
}

class Packer {
  private readonly longitudes: number[] = [];
  private readonly latitudes: number[] = [];
  private readonly xs: number[] = [];
  private readonly ys: number[] = [];
  private readonly runFirst: number[] = [];
  private readonly runLast: number[] = [];
  private readonly runFeature: number[] = [];
  private readonly partVertex: number[] = [];
  private readonly partFeature: number[] = [];
  private readonly areas: Area[] = [];
  private maxStretch = 1;

  addGeometry(feature: number, geometry: Geometry): void {
    switch (geometry.type) {
      case "Point":
        this.addPart(feature, [geometry.coordinates]);
        break;
      case "MultiPoint":
        for (const position of geometry.coordinates) this.addPart(feature, [position]);
        break;
      case "LineString":
        this.addPart(feature, geometry.coordinates);
        break;
      case "MultiLineString":
        for (const line of geometry.coordinates) this.addPart(feature, line);
        break;
      case "Polygon":
        this.addPolygons(feature, [geometry.coordinates]);
        break;
      case "MultiPolygon":
        this.addPolygons(feature, geometry.coordinates);
        break;
      case "GeometryCollection":
        for (const member of geometry.geometries) this.addGeometry(feature, member);
    }
  }

  private addPart(feature: number, positions: readonly Position[]): void {
    if (positions.length === 0) return;
    this.partVertex.push(this.xs.length);
    this.partFeature.push(feature);
    this.addLine(feature, positions);
  }

  private addPolygons(feature: number, polygons: readonly (readonly Position[][])[]): void {
    const rings: [number, number][] = [];
    const first = this.xs.length;
    for (const polygon of polygons) {
      polygon.forEach((ring, index) => {
        if (ring.length === 0) return;
        const ringFirst = this.xs.length;
        if (index === 0) this.addPart(feature, ring);
        else this.addLine(feature, ring);
        rings.push([ringFirst, this.xs.length - 1]);
      });
    }
    if (rings.length === 0) return;
    const [west, east] = extent(this.longitudes, first);
    const [south, north] = extent(this.latitudes, first);
    this.areas.push({ feature, rings, west, south, east, north });
  }

  private addLine(feature: number, positions: readonly Position[]): void {
    const first = this.xs.length;
    positions.forEach(([longitude = 0, latitude = 0], index) => {
      if (index > 0) this.cutTowards(longitude, latitude);
      this.addVertex(longitude, latitude);
    });
    const last = this.xs.length - 1;
    for (let start = first; start === first || start < last; start += SEGMENTS_PER_RUN) {
      this.runFirst.push(start);
      this.runLast.push(Math.min(start + SEGMENTS_PER_RUN, last));
      this.runFeature.push(feature);
    }
  }

  private cutTowards(longitude: number, latitude: number): void {
    const fromLongitude = this.longitudes.at(-1) ?? 0;
    const fromLatitude = this.latitudes.at(-1) ?? 0;
    const [x, y] = toRd([longitude, latitude]);
    const meters = Math.hypot(x - (this.xs.at(-1) ?? 0), y - (this.ys.at(-1) ?? 0));
    const pieces = Math.min(Math.ceil(meters / MAX_SEGMENT_METERS), MAX_CUTS);
    for (let piece = 1; piece < pieces; piece++) {
      const share = piece / pieces;
      this.addVertex(
        fromLongitude + share * (longitude - fromLongitude),
        fromLatitude + share * (latitude - fromLatitude),
      );
    }
  }

  private addVertex(longitude: number, latitude: number): void {
    const [x, y] = toRd([longitude, latitude]);
    this.longitudes.push(longitude);
    this.latitudes.push(latitude);
    this.xs.push(x);
    this.ys.push(y);
    this.maxStretch = Math.max(this.maxStretch, stretchAt(x, y));
  }

  finish(featureCount: number): Flat {
    return {
      featureCount,
      longitudes: Float64Array.from(this.longitudes),
      latitudes: Float64Array.from(this.latitudes),
      xs: Float64Array.from(this.xs),
      ys: Float64Array.from(this.ys),
      runFirst: Uint32Array.from(this.runFirst),
      runLast: Uint32Array.from(this.runLast),
      runFeature: Uint32Array.from(this.runFeature),
      partVertex: Uint32Array.from(this.partVertex),
      partFeature: Uint32Array.from(this.partFeature),
      areas: this.areas,
      maxStretch: this.maxStretch,
    };
  }
}

function runBoxes({ runFirst, runLast, xs, ys }: Flat): Box[] {
  return Array.from(runFirst, (first, run) => {
    const end = (runLast[run] ?? first) + 1;
    const [minX, maxX] = extent(xs, first, end);
    const [minY, maxY] = extent(ys, first, end);
    return { minX, minY, maxX, maxY };
  });
}

function extent(values: ArrayLike<number>, start: number, end = values.length): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let index = start; index < end; index++) {
    const value = values[index] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
