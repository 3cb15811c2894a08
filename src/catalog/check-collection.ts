import * as v from "valibot";
import { problem } from "../core/problem.ts";
import { failure, type Result, success } from "../core/result.ts";
import { FeatureProperties, type LayerCollection } from "./feature.ts";

/** Only what every feature has: a layer's own attributes are looked at one by one, without copying them. */
const CommonProperties = v.object(FeatureProperties.entries);

/** How deep the first position lies in each geometry type's coordinates. */
const DEPTHS: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/**
 * Checks a layer file at the edge: the properties of every feature, the type of its geometry and its first
 * position. Not every position: those are checked where the file is built, and here it would cost more
 * than reading it. `invalid-data` names the first feature and field that are wrong.
 */
export function checkCollection(json: unknown, file: string): Result<LayerCollection> {
  const wrong = (feature: string | number, field: string) =>
    failure<never>(problem("invalid-data", { file, feature, field }));

  if (!isObject(json) || json.type !== "FeatureCollection") return wrong("", "type");
  if (!Array.isArray(json.features)) return wrong("", "features");

  const ids = new Set<string>();
  for (const [index, feature] of json.features.entries()) {
    if (!isObject(feature)) return wrong(index, "feature");
    const parsed = v.safeParse(CommonProperties, feature.properties, { abortEarly: true });
    if (!parsed.success) {
      const path = v.getDotPath(parsed.issues[0]);
      return wrong(nameOf(feature.properties, index), path ?? "properties");
    }
    const { id } = parsed.output;
    if (ids.has(id)) return wrong(id, "id");
    ids.add(id);
    const nested = firstNested(feature.properties);
    if (nested !== null) return wrong(id, nested);
    if (!isGeometry(feature.geometry)) return wrong(id, "geometry");
  }
  return success(json as unknown as LayerCollection);
}

/** Attributes are flat: the first that is not, or null. */
function firstNested(properties: unknown): string | null {
  const attributes = properties as Record<string, unknown>;
  for (const key in attributes) {
    if (typeof attributes[key] === "object" && attributes[key] !== null) return key;
  }
  return null;
}

function nameOf(properties: unknown, index: number): string | number {
  const id = isObject(properties) ? properties.id : undefined;
  return typeof id === "string" ? id : index;
}

function isGeometry(geometry: unknown): boolean {
  if (geometry === null) return true;
  if (!isObject(geometry)) return false;
  const depth = DEPTHS[String(geometry.type)];
  if (depth === undefined) return false;
  let position: unknown = geometry.coordinates;
  for (let level = 0; level < depth; level++) {
    if (!Array.isArray(position)) return false;
    position = position[0];
  }
  return Array.isArray(position) && position.length >= 2 && isLngLat(position[0], position[1]);
}

function isLngLat(longitude: unknown, latitude: unknown): boolean {
  return (
    typeof longitude === "number" &&
    typeof latitude === "number" &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
