import type { LayerCollection } from "../../src/catalog/feature.ts";
import type { ManifestLayer } from "../../src/catalog/manifest.ts";
import type { Extent } from "../checks/check-coordinates.ts";
import type { SourceReader } from "../io/read-source.ts";
import type { Coverage } from "../sources/coverage.ts";

/**
 * No segment of a layer that is measured is longer: only then do a straight line in degrees, on the map and
 * in RD metres agree within centimetres.
 */
export const MAXIMUM_SEGMENT_METERS = 1000;

/** Where a layer comes from and how exact it is: copied into the manifest as it stands. */
export type RecipeAbout = Pick<
  ManifestLayer,
  | "publisher"
  | "licence"
  | "sourceUrl"
  | "sourceDate"
  | "retrieved"
  | "toleranceMeters"
  | "note_nl"
  | "note_en"
  | "fetched"
>;

/** `full` leaves every position of the source in: for those who build for themselves. */
export type Resolution = "generalised" | "full";

/** The layers made so far, by id; a layer that could not be made is here as it was committed. */
export type BuiltLayers = ReadonlyMap<string, LayerCollection>;

/** What a check may look at besides the layer itself. */
export interface RecipeContext {
  readonly read: SourceReader;
  readonly built: BuiltLayers;
}

/**
 * How one layer is made: source → clean → generalise → our schema. What is the same for every layer
 * (rounding, winding, order, the checks of `scripts/checks`, writing) is done around it.
 */
export interface Recipe {
  readonly id: string;
  readonly geometry: ManifestLayer["geometry"];
  readonly about: RecipeAbout;
  /** Where it is complete, for layers that are measured; left out where nobody can say. */
  readonly coverage?: Coverage;
  /** Only for layers that are measured: no segment of the result is longer. */
  readonly maximumSegmentMeters?: number;
  /** Its `build` knows how to leave every position of the source in. */
  readonly generalises?: true;
  /** Attributes of which the manifest tells for how many features they are known. */
  readonly attributes?: readonly string[];
  /** "world" for the one layer that reaches beyond Europe; a position elsewhere is a mistake. */
  readonly extent?: Extent;
  /** File names in the source folder; when one is missing, it is named and the layer stays as it was. */
  readonly sources: readonly string[];
  build(
    read: SourceReader,
    built: BuiltLayers,
    resolution?: Resolution,
  ): LayerCollection | Promise<LayerCollection>;
  /** The promises this layer breaks, as sentences that name the feature; with any, nothing is written. */
  check(collection: LayerCollection, context: RecipeContext): readonly string[];
  /** The promises that still hold when the sources are of another day; without it, those of `check`. */
  checkAnew?(collection: LayerCollection, context: RecipeContext): readonly string[];
  /** Lines worth reading after a build: counts, totals, differences explained. */
  report?(collection: LayerCollection, context: RecipeContext): readonly string[];
}
