import { hexGrid } from "@turf/hex-grid";
import type { Polygon, Position } from "geojson";
import type { LngLat } from "../../core/coordinates.ts";
import { areaHectares } from "../../engine/area.ts";
import { buildTree } from "../../engine/visit-nearest.ts";
import type { LocatedSite } from "./find-sites.ts";
import { hectaresOf } from "./hectares.ts";
import type { ClustersParameters } from "./question.ts";
import type { ClusterSite, ClustersWarning, Hexagon, HexagonsResult } from "./result.ts";

/** Beyond it a grid in degrees has no even cells any more. */
const EUROPE = { west: -12, south: 35, east: 35, north: 65 };
/** Steps of degrees that the grid begins and ends at, so that one site more does not move every cell. */
const STEP_DEGREES = 0.5;
/** Room for the cells that Turf leaves out along the sides. */
const MARGIN_CELLS = 3;
const MAX_CELLS = 50_000;
const METERS_PER_DEGREE = 111_000;

/** Hectares of the listed sites per hexagon of a Turf grid; a site counts whole where its middle is. */
export function fillHexagons(
  sites: readonly LocatedSite[],
  { hexagonMeters }: ClustersParameters,
): { readonly result: HexagonsResult; readonly warnings: readonly ClustersWarning[] } {
  const placed = [...sites.keys()].filter((index) => {
    const { site } = sites[index] as LocatedSite;
    return site.isListed && site.center !== null;
  });
  const centerAt = (index: number) => (sites[index] as LocatedSite).site.center as LngLat;
  const within = placed.filter((index) => isInEurope(centerAt(index)));
  const grid = layHexagons(within.map(centerAt), hexagonMeters);
  const beyond = placed.length - within.length;
  return {
    result: { method: "hexagons", hexagons: gather(sites, within, grid.cells) },
    warnings: [
      ...(grid.sideMeters > hexagonMeters
        ? [{ code: "hexagons-enlarged", subject: "sites", count: Math.round(grid.sideMeters) } as const]
        : []),
      ...(beyond > 0 ? [{ code: "outside-hexagons", subject: "sites", count: beyond } as const] : []),
    ],
  };
}

function isInEurope([longitude, latitude]: LngLat): boolean {
  const { west, south, east, north } = EUROPE;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function layHexagons(
  places: readonly LngLat[],
  askedMeters: number,
): { readonly cells: readonly Polygon[]; readonly sideMeters: number } {
  if (places.length === 0) return { cells: [], sideMeters: askedMeters };
  const [west, east] = steps(places.map(([longitude]) => longitude));
  const [south, north] = steps(places.map(([, latitude]) => latitude));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const squareMeters = (east - west) * narrowing * (north - south) * METERS_PER_DEGREE ** 2;
  // A hexagon covers 2.598 times its side squared.
  const sideMeters = Math.max(askedMeters, Math.sqrt(squareMeters / MAX_CELLS / 2.598));
  const margin = (MARGIN_CELLS * 2 * sideMeters) / METERS_PER_DEGREE;
  const { features } = hexGrid(
    [west - margin / narrowing, south - margin, east + margin / narrowing, north + margin],
    sideMeters,
    { units: "meters" },
  );
  return { cells: features.map(({ geometry }) => geometry), sideMeters };
}

function steps(degrees: readonly number[]): readonly [from: number, to: number] {
  const least = degrees.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const most = degrees.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  return [
    Math.floor(least / STEP_DEGREES) * STEP_DEGREES,
    (Math.floor(most / STEP_DEGREES) + 1) * STEP_DEGREES,
  ];
}

/** A place lies in the hexagon whose middle is nearest, with both axes drawn to where hexagons are regular. */
function gather(
  sites: readonly LocatedSite[],
  placed: readonly number[],
  cells: readonly Polygon[],
): readonly Hexagon[] {
  const middles = cells.map(middleOf);
  const [{ width, height } = { width: 1, height: 1 }] = middles;
  const tree = buildTree(
    middles.map(({ center: [longitude, latitude] }) => {
      const [x, y] = [longitude / width, latitude / height];
      return { minX: x, minY: y, maxX: x, maxY: y };
    }),
  );
  const members = new Map<number, number[]>();
  for (const index of placed) {
    const [longitude, latitude] = (sites[index] as LocatedSite).site.center as LngLat;
    const [cell = -1] = tree?.neighbors(longitude / width, latitude / height, 1) ?? [];
    const known = members.get(cell);
    if (known) known.push(index);
    else members.set(cell, [index]);
  }
  return [...members]
    .flatMap(([cell, own]): readonly Hexagon[] => {
      const polygon = cells[cell];
      const middle = middles[cell];
      if (!polygon || !middle) return [];
      return [
        {
          id: middle.center.map((degrees) => degrees.toFixed(5)).join(","),
          polygon,
          areaHectares: areaHectares(polygon),
          hectares: hectaresOf(own.map((index) => sites[index]?.site as ClusterSite)),
          members: own,
        },
      ];
    })
    .sort((a, b) => b.hectares.known - a.hectares.known || (a.id < b.id ? -1 : 1));
}

/** Turf begins with the corner to the east; the fourth is that to the west. */
function middleOf({ coordinates: [ring = []] }: Polygon) {
  const [eastX, y] = pair(ring[0]);
  const [westX] = pair(ring[3]);
  const northY = pair(ring[1])[1];
  const center: LngLat = [(eastX + westX) / 2, y];
  return { center, width: (eastX - westX) / 2, height: (northY - y) / (Math.sqrt(3) / 2) };
}

function pair([longitude = 0, latitude = 0]: Position = []): readonly [number, number] {
  return [longitude, latitude];
}
