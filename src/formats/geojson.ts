import type { Feature, FeatureCollection, Geometry, LineString, Point } from "geojson";
import type { Measurement, Site, SiteProximity } from "../analyses/proximity/types.ts";
import { formatFeatureRef, parseFeatureRef } from "../core/feature-ref.ts";
import { problem } from "../core/problem.ts";
import { failure, type Result, success } from "../core/result.ts";
import { fromRd } from "../geo/rd.ts";
import { withinRdBounds } from "../geo/rd-bounds.ts";
import { writeClusterFeatures } from "./clusters-geojson.ts";
import { writeCoverageFeatures } from "./coverage-geojson.ts";
import type { Format, ProximityExport, SiteFile, SkippedSite } from "./format.ts";
import { attributionOf, layerCredits } from "./layer-credits.ts";
import { writeSuitabilityFeatures } from "./suitability-geojson.ts";
import { writeWaterBoundFeatures } from "./water-bound-geojson.ts";

const MAX_CHARACTERS = 20_000_000;

type Value = string | number | boolean | null;
type Written = Feature<Point | LineString, Record<string, Value>>;

/**
 * A connector per result and a point per site. A result at 0 m is a point: there is no line to draw. Keys and
 * values are codes, not words; method, date and source are on every feature. The member `attribution` names
 * every layer that was looked at, with publisher and licence; the whole account is in the member `knooppunt`.
 * GIS programs pass over both.
 */
function writeProximity(content: ProximityExport): string {
  const { outcome, sources } = content;
  const collection: FeatureCollection & { readonly attribution: string; readonly knooppunt: unknown } = {
    type: "FeatureCollection",
    attribution: attributionOf(layerCredits(outcome, sources)),
    knooppunt: {
      analysis: outcome.analysis,
      version: outcome.version,
      method: outcome.method,
      parameters: { count: outcome.parameters.count, radiiMeters: outcome.parameters.radiiMeters },
      data: outcome.data.map(({ id, sourceDate }) => ({
        ...sources.find((source) => source.id === id),
        id,
        sourceDate,
      })),
      warnings: outcome.warnings,
    },
    features: outcome.sites.flatMap((site) => [
      writeSite(site, content),
      ...site.results.map((result) => writeResult(site, result, content)),
    ]),
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

/** `ports: Rijkswaterstaat (NWB Vaarwegen), 2026-11-21, CC0 1.0, https://…` for every layer. */

function writeSite(site: SiteProximity, { outcome }: ProximityExport): Written {
  const counts = site.counts.flatMap(({ layer, counts: found }) =>
    outcome.parameters.radiiMeters.map((radius, index) => [
      `${layer}_within_${radius}_m`,
      found[index] ?? null,
    ]),
  );
  const modes = site.modes.flatMap(({ mode, nearest }) => [
    [`${mode}_access`, nearest && `${nearest.layer}/${nearest.featureId}`],
    [`${mode}_access_distance_m`, nearest && round(nearest.distanceMeters, 1)],
  ]);
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [round(site.lon, 7), round(site.lat, 7)] },
    properties: {
      type: "site",
      site_id: site.siteId,
      site_feature: site.feature && formatFeatureRef(site.feature),
      name: site.name,
      rd_x: site.insideNetherlands ? round(site.rdX, 2) : null,
      rd_y: site.insideNetherlands ? round(site.rdY, 2) : null,
      method: outcome.method,
      ...Object.fromEntries([...counts, ...modes]),
    },
  };
}

function writeResult(
  site: SiteProximity,
  result: Measurement,
  { outcome, sources }: ProximityExport,
): Written {
  const source = sources.find(({ id }) => id === result.layer);
  const from = [round(result.fromLon, 7), round(result.fromLat, 7)];
  const to = [round(result.nearestLon, 7), round(result.nearestLat, 7)];
  return {
    type: "Feature",
    geometry: result.inside
      ? { type: "Point", coordinates: to }
      : { type: "LineString", coordinates: [from, to] },
    properties: {
      type: "connector",
      site_id: site.siteId,
      layer: result.layer,
      feature: `${result.layer}/${result.featureId}`,
      name_nl: result.name_nl,
      name_en: result.name_en,
      kind: result.kind,
      status: result.status,
      distance_m: round(result.distanceMeters, 1),
      precision_m: result.precisionMeters,
      order_uncertain: result.orderUncertain,
      inside: result.inside,
      bearing_deg: result.bearingDegrees === null ? null : round(result.bearingDegrees, 1),
      method: outcome.method,
      publisher: source?.publisher ?? null,
      licence: source?.licence ?? null,
      source_date: outcome.data.find(({ id }) => id === result.layer)?.sourceDate ?? null,
    },
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/**
 * Sites from the points of a GeoJSON file, in degrees or (as older files have it) RD metres. Lines and areas
 * are left out and named. Of a file that {@link geojson} wrote, its sites come back.
 */
function readSites(text: string, file: string): Result<SiteFile> {
  if (text.length > MAX_CHARACTERS) return failure(problem("file-too-large", { file }));
  const features = featuresOf(parse(text));
  if (!features) return failure(problem("file-not-understood", { file }));
  const isOwn = (feature: unknown) => propertiesOf(feature).type === "site";
  const wanted = features.some(isOwn) ? features.filter(isOwn) : features;
  const sites = new Map<string, Site>();
  const skipped: SkippedSite[] = [];
  wanted.forEach((feature, index) => {
    const read = readSite(feature, index + 1);
    if ("reason" in read) skipped.push(read);
    else if (sites.has(read.id)) skipped.push({ number: index + 1, reason: "duplicate" });
    else sites.set(read.id, read);
  });
  return success({ sites: [...sites.values()], skipped });
}

function readSite(feature: unknown, number: number): Site | SkippedSite {
  const properties = propertiesOf(feature);
  const id = String(properties.site_id ?? properties.id ?? (isObject(feature) && feature.id) ?? "");
  const siteId = id && id !== "false" ? id : `feature-${number}`;
  const ref = typeof properties.site_feature === "string" ? parseFeatureRef(properties.site_feature) : null;
  if (ref) return { id: siteId, type: "feature", feature: ref };
  const geometry = isObject(feature) ? feature.geometry : null;
  if (!isObject(geometry)) return { number, reason: "no-coordinates" };
  if (geometry.type !== "Point") return { number, reason: "not-a-point" };
  const place = readPlace(geometry.coordinates);
  if (typeof place === "string") return { number, reason: place };
  const name = [properties.name, properties.naam, properties.name_nl].find(
    (value) => typeof value === "string",
  );
  return {
    id: siteId,
    type: "point",
    longitude: place[0],
    latitude: place[1],
    name: typeof name === "string" ? name : null,
  };
}

function readPlace(coordinates: unknown): readonly [number, number] | "no-coordinates" | "outside-range" {
  const [x, y]: unknown[] = Array.isArray(coordinates) ? coordinates : [];
  if (typeof x !== "number" || typeof y !== "number") return "no-coordinates";
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return [x, y];
  return withinRdBounds([x, y]) ? [...fromRd([x, y])] : "outside-range";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

const GEOMETRIES: readonly Geometry["type"][] = [
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
  "GeometryCollection",
];

function featuresOf(json: unknown): readonly unknown[] | null {
  if (!isObject(json)) return null;
  if (json.type === "FeatureCollection") return Array.isArray(json.features) ? json.features : null;
  if (json.type === "Feature") return [json];
  return GEOMETRIES.some((type) => type === json.type) ? [{ type: "Feature", geometry: json }] : null;
}

function propertiesOf(feature: unknown): Record<string, unknown> {
  return isObject(feature) && isObject(feature.properties) ? feature.properties : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const geojson: Format = {
  id: "geojson",
  extension: "geojson",
  mediaType: "application/geo+json",
  writeProximity,
  writeSuitability: writeSuitabilityFeatures,
  writeClusters: writeClusterFeatures,
  writeCoverage: writeCoverageFeatures,
  writeWaterBound: writeWaterBoundFeatures,
  readSites,
};
