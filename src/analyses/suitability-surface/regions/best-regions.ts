import simplify from "@turf/simplify";
import type { Polygon, Position } from "geojson";
import { fromRd } from "../../../geo/rd.ts";
import { SHAPE_DECIMALS } from "../../suitability/limits.ts";
import type { DrawnShape } from "../../suitability/question.ts";
import type { SurfaceScores } from "../score-surface.ts";
import type { Lattice } from "../types.ts";
import { growRegions, type Region } from "./grow-regions.ts";
import { outlineCells, type Ring } from "./outline-cells.ts";

const SQUARE_METERS_PER_HECTARE = 10_000;
const STRAIGHTENED_CELLS = 0.75;

/** What a person asks of the best regions. */
export interface RegionsAsked {
  /** 1 to {@link MOST_REGIONS}. */
  readonly count: number;
  readonly totalHectares: number;
  readonly minimumHectares: number;
  readonly maximumHectares: number;
  /** Between the edges of any two. */
  readonly apartMeters: number;
  /** 0: only the score counts, the shape may be anything; 1: only a round shape. */
  readonly compactness: number;
}

export const MOST_REGIONS = 20;

/** Sites of a size that the province still plans, not too close together; every number can be changed. */
export const REGIONS_ASKED: RegionsAsked = {
  count: 5,
  totalHectares: 500,
  minimumHectares: 50,
  maximumHectares: 150,
  apartMeters: 2000,
  compactness: 0.5,
};

/** Why nothing can be found; null when something can. */
export function regionsObstacle(
  { cellMeters }: Lattice,
  { count, totalHectares, minimumHectares, maximumHectares }: RegionsAsked,
): "bounds" | "total" | "smaller-than-cell" | null {
  if (minimumHectares > maximumHectares) return "bounds";
  if (totalHectares < minimumHectares || count < 1) return "total";
  return maximumHectares * SQUARE_METERS_PER_HECTARE < cellMeters ** 2 ? "smaller-than-cell" : null;
}

/** One of the best regions, as it will be a candidate. */
export interface FoundRegion {
  readonly shape: DrawnShape;
  readonly hectares: number;
  readonly meanScore: number;
}

/**
 * The best regions of a surface, as areas that can be candidates; best first. Their outlines are straightened by three
 * quarters of a cell at most, which takes the stairs away: what was measured is the middle of cells.
 *
 * @param nameOf the name of the first, second … in the language of who will read it
 */
export function bestRegions(
  lattice: Lattice,
  { scores }: Pick<SurfaceScores, "scores">,
  asked: RegionsAsked,
  nameOf: (number: number) => string,
): readonly FoundRegion[] {
  if (regionsObstacle(lattice, asked)) return [];
  const found = growRegions(lattice, scores, {
    count: Math.min(asked.count, MOST_REGIONS),
    totalSquareMeters: asked.totalHectares * SQUARE_METERS_PER_HECTARE,
    minimumSquareMeters: asked.minimumHectares * SQUARE_METERS_PER_HECTARE,
    maximumSquareMeters: asked.maximumHectares * SQUARE_METERS_PER_HECTARE,
    apartMeters: asked.apartMeters,
    compactness: asked.compactness,
  });
  return found.map((region, index) => ({
    shape: {
      id: `found-${index + 1}`,
      name: nameOf(index + 1),
      geometry: polygonOf(lattice, region),
    },
    hectares: (region.cells.length * lattice.cellMeters ** 2) / SQUARE_METERS_PER_HECTARE,
    meanScore: region.meanScore,
  }));
}

/** A region is one piece: it has one outer ring, and what it leaves open within are holes. */
function polygonOf(lattice: Lattice, { cells }: Region): Polygon {
  const rings = outlineCells(lattice, cells).toSorted((a, b) => signedArea(b) - signedArea(a));
  return {
    type: "Polygon",
    coordinates: rings.map((ring) =>
      straightened(ring, lattice.cellMeters * STRAIGHTENED_CELLS).map(toDegrees),
    ),
  };
}

function straightened(ring: Ring, toleranceMeters: number): readonly Position[] {
  const line = { type: "Polygon" as const, coordinates: [ring.map((at): Position => [...at])] };
  const [kept] = simplify(line, { tolerance: toleranceMeters, highQuality: true, mutate: false }).coordinates;
  return kept && kept.length >= 4 ? kept : ring.map((at): Position => [...at]);
}

function toDegrees([x = 0, y = 0]: Position): Position {
  return fromRd([x, y]).map((degrees) => Number(degrees.toFixed(SHAPE_DECIMALS)));
}

/** Positive when it runs counter-clockwise. */
function signedArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}
