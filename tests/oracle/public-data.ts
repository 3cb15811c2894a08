import { existsSync, readFileSync } from "node:fs";
import type { Feature, Geometry, Position } from "geojson";
import { insidePolygon } from "./brute-force.ts";
import { seeded } from "./random.ts";

interface ManifestLayer {
  readonly id: string;
  readonly file: string;
}

/** Reads the committed layers themselves, past the code that is under test. */
export function publicLayers(): readonly ManifestLayer[] {
  return JSON.parse(readFileSync("public/data/manifest.json", "utf8")).layers;
}

export function publicFeatures({ file }: ManifestLayer): readonly Feature<Geometry | null>[] {
  const path = `public/data/${file}`;
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).features : [];
}

/** Seeded places spread evenly over the province. */
export function sitesInProvince(count: number, seed: number): readonly Position[] {
  const province = publicLayers().find(({ id }) => id === "province");
  const geometry = province && publicFeatures(province)[0]?.geometry;
  if (geometry?.type !== "MultiPolygon" && geometry?.type !== "Polygon") throw new Error("No province.");
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const positions = polygons.flat(2);
  const longitudes = positions.map((position) => position[0] ?? 0);
  const latitudes = positions.map((position) => position[1] ?? 0);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const random = seeded(seed);
  const sites: Position[] = [];
  while (sites.length < count) {
    const site = [west + random() * (east - west), south + random() * (north - south)];
    if (polygons.some((polygon) => insidePolygon(site, polygon))) sites.push(site);
  }
  return sites;
}
