import type { Geometry, Position } from "geojson";
import { MAX_NAME_CHARACTERS, SHAPE_DECIMALS } from "../analyses/suitability/limits.ts";
import type { DrawnShape } from "../analyses/suitability/question.ts";
import { escapeText, unescapeText } from "./url-text.ts";

/**
 * Shapes in an address: `shape-1!Noord!a…`. The geometry is a letter (`p` point, `a` area, `m` several areas)
 * and whole steps of a hundred-thousandth of a degree in base 36, each counted from the one before:
 * `longitude.latitude.longitude.…`; `_` begins a ring and `__` another area. A ring's last position, which
 * repeats its first, is left out.
 */
const STEPS_PER_DEGREE = 10 ** SHAPE_DECIMALS;
const BASE = 36;
const SHAPE = /^([a-z0-9-]{1,40})!([^!]+)!([pam])([-0-9a-z._]+)$/;
const NUMBERS = /^-?[0-9a-z]{1,6}(\.-?[0-9a-z]{1,6})+$/;

/** The shapes of which the geometry is a point, an area or several areas; others cannot be drawn. */
export function writeShapes(shapes: readonly DrawnShape[]): string {
  return shapes
    .flatMap(({ id, name, geometry }) => {
      const text = writeGeometry(geometry);
      return text === null ? [] : [`${id}!${escapeText(name || id)}!${text}`];
    })
    .join(",");
}

/** Null when any of it is not a shape. */
export function readShapes(text: string): readonly DrawnShape[] | null {
  const shapes = text.split(",").map(readShape);
  return shapes.every((shape) => shape !== null) ? shapes : null;
}

/** How many positions a geometry has. */
export function countVertices(geometry: Geometry): number {
  return positionsOf(geometry).length;
}

function writeGeometry(geometry: Geometry): string | null {
  const write = createWriter();
  const area = (rings: readonly Position[][]) => rings.map((ring) => write(ring.slice(0, -1))).join("_");
  if (geometry.type === "Point") return `p${write([geometry.coordinates])}`;
  if (geometry.type === "Polygon") return `a${area(geometry.coordinates)}`;
  if (geometry.type === "MultiPolygon") return `m${geometry.coordinates.map(area).join("__")}`;
  return null;
}

function createWriter(): (positions: readonly Position[]) => string {
  let before = [0, 0];
  return (positions) =>
    positions
      .flatMap(([longitude = 0, latitude = 0]) => {
        const steps = [longitude, latitude].map((degrees) => Math.round(degrees * STEPS_PER_DEGREE));
        const moved = steps.map((step, axis) => (step - (before[axis] ?? 0)).toString(BASE));
        before = steps;
        return moved;
      })
      .join(".");
}

function readShape(text: string): DrawnShape | null {
  const [, id = "", name = "", type, path = ""] = SHAPE.exec(text) ?? [];
  const geometry = type === undefined ? null : readGeometry(type, path);
  const known = unescapeText(name);
  if (!geometry || known.length > MAX_NAME_CHARACTERS) return null;
  const isOnEarth = positionsOf(geometry).every(
    ([longitude = Number.NaN, latitude = Number.NaN]) =>
      Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90,
  );
  return isOnEarth ? { id, name: known, geometry } : null;
}

function readGeometry(type: string, path: string): Geometry | null {
  const areas = path.split("__").map((area) => area.split("_"));
  const rings = areas.flat();
  if (rings.some((ring) => !NUMBERS.test(ring))) return null;
  const read = createReader();
  const [first] = rings;
  if (type === "p") {
    const [position, another] = rings.length === 1 ? read(first ?? "") : [];
    return position && !another ? { type: "Point", coordinates: position } : null;
  }
  const coordinates = areas.map((area) => area.map((ring) => close(read(ring))));
  if (coordinates.flat().some((ring) => ring.length < 4)) return null;
  if (type === "m") return { type: "MultiPolygon", coordinates };
  const [area] = coordinates;
  return area && coordinates.length === 1 ? { type: "Polygon", coordinates: area } : null;
}

function createReader(): (text: string) => Position[] {
  const at = [0, 0];
  return (text) => {
    const moves = text.split(".").map((move) => Number.parseInt(move, BASE));
    if (moves.length % 2 === 1) return [];
    return Array.from({ length: moves.length / 2 }, (_, index) => {
      at[0] = (at[0] ?? 0) + (moves[2 * index] ?? 0);
      at[1] = (at[1] ?? 0) + (moves[2 * index + 1] ?? 0);
      return at.map((steps) => steps / STEPS_PER_DEGREE);
    });
  };
}

function close(ring: readonly Position[]): Position[] {
  const [first] = ring;
  return first ? [...ring, first] : [];
}

function positionsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === "Point") return [geometry.coordinates];
  if (geometry.type === "Polygon") return geometry.coordinates.flat();
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat(2) : [];
}
