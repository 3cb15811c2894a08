import type { MultiPolygon, Polygon } from "geojson";
import type { CellShape, Lattice } from "../../engine/lattice.ts";
import type { Asset, SuitabilityWarning } from "../suitability/measured.ts";
import type { CriterionUse } from "../suitability/question.ts";

export type { CellShape, Lattice };

/** Sides of a cell that one may choose, coarsest first. */
export const CELL_METERS = [500, 250, 100] as const;
export type CellMeters = (typeof CELL_METERS)[number];

/** More cells than this would take minutes and hundreds of megabytes; Overijssel has 334,000 at 100 m. */
export const MAX_CELLS = 500_000;

/** Where cells are laid: a region of the manifest, or an area that a person drew. */
export type SurfaceArea =
  | { readonly type: "region"; readonly region: string }
  | { readonly type: "shape"; readonly name: string; readonly geometry: Polygon | MultiPolygon };

/** Everything that decides the amounts of a surface; weights, curves and limits do not. */
export interface SurfaceParameters {
  readonly area: SurfaceArea;
  readonly shape: CellShape;
  readonly cellMeters: CellMeters;
  /** Those of the score and of the limits, each once. */
  readonly criteria: readonly Pick<CriterionUse, "id" | "option">[];
  readonly withPlanned: boolean;
}

/**
 * The amounts of one criterion (with one option) for every cell, from its centre; the same rules as for a
 * candidate that is a point.
 */
export interface SurfaceColumn {
  readonly id: string;
  readonly option: string | null;
  /** Least and most; metres, or a count. Infinite high when nothing was found. */
  readonly lows: Float32Array<ArrayBuffer>;
  readonly highs: Float32Array<ArrayBuffer>;
  /** Position in {@link DOUBTS} of `suitability/measured.ts`. */
  readonly doubts: Uint8Array<ArrayBuffer>;
  /** Position in `assets` of what produced `highs`; −1 for none. */
  readonly assetOf: Int32Array<ArrayBuffer>;
  readonly assets: readonly Asset[];
}

/** Why a criterion is not on the surface: a cell has no attributes, nobody has the data, or a file was not read. */
export const LEFT_OUT_REASONS = ["attribute", "no-data", "layer-missing"] as const;

export interface LeftOut {
  readonly id: string;
  readonly option: string | null;
  readonly reason: (typeof LEFT_OUT_REASONS)[number];
}

/** What was measured of every cell. */
export interface SurfaceMeasured {
  readonly analysis: "suitability-surface";
  readonly version: number;
  readonly parameters: SurfaceParameters;
  readonly lattice: Lattice;
  readonly columns: readonly SurfaceColumn[];
  /** Criteria that no cell has an amount for; the weights of the others share theirs. */
  readonly leftOut: readonly LeftOut[];
  readonly method: "straight-line";
  readonly data: readonly { readonly id: string; readonly sourceDate: string }[];
  readonly warnings: readonly SuitabilityWarning[];
  readonly refused: null;
}

export const REFUSALS = ["unknown-region", "too-many-cells", "no-cells"] as const;

/** Nothing was measured, and why. */
export interface SurfaceRefused {
  readonly analysis: "suitability-surface";
  readonly version: number;
  readonly parameters: SurfaceParameters;
  readonly refused: (typeof REFUSALS)[number];
}

export type SurfaceOutcome = SurfaceMeasured | SurfaceRefused;
