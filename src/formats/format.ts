import type { ClustersOutcome } from "../analyses/clusters/result.ts";
import type { CoverageOutcome } from "../analyses/coverage/result.ts";
import type { ProximityOutcome, Site } from "../analyses/proximity/types.ts";
import type { DescribedCandidate } from "../analyses/suitability/describe.ts";
import type { SuitabilityMeasured } from "../analyses/suitability/measured.ts";
import type { SuitabilityParameters } from "../analyses/suitability/question.ts";
import type { SuitabilityScores } from "../analyses/suitability/scores.ts";
import type { WaterBoundQuestion } from "../analyses/water-bound/question.ts";
import type { WaterBoundOutcome } from "../analyses/water-bound/result.ts";
import type { WaterBoundView } from "../analyses/water-bound/view.ts";
import type { PlotInventory } from "../catalog/plot-inventory.ts";
import type { PlotReference } from "../catalog/plot-references.ts";
import type { Result } from "../core/result.ts";

/** How numbers and dates are written in one language; what `languages` offers fits. */
export interface Notation {
  readonly number: (value: number, fractionDigits?: number) => string;
  readonly distance: (meters: number) => string;
  readonly radius: (meters: number) => string;
  readonly hectares: (value: number) => string;
  readonly score: (fraction: number) => string;
  readonly percent: (fraction: number) => string;
  readonly date: (isoDate: string) => string;
}

/** The words an export is written in, handed in by who knows the language. */
export interface Wording {
  /** BCP 47; decides names and the decimal sign. */
  readonly language: string;
  /** A method, so that a stricter key type than `string` fits. */
  translate(key: string, facts?: Readonly<Record<string, string | number>>): string;
  readonly notation: Notation;
}

/** {@link Wording} with the words of the panels that explain at length. */
export interface PageWording extends Wording {
  page(key: string, facts?: Readonly<Record<string, string | number>>): string;
}

/** Where a layer comes from, as the manifest has it. */
export interface LayerSource {
  readonly id: string;
  readonly publisher: string;
  readonly licence: string;
  readonly sourceUrl: string;
  readonly sourceDate: string;
  readonly toleranceMeters: number | null;
}

/** Everything an export says: the outcome, where its layers come from, in which words. */
export interface ProximityExport {
  readonly outcome: ProximityOutcome;
  readonly sources: readonly LayerSource[];
  readonly wording: Wording;
}

/** Everything an export of a ranking says. */
export interface SuitabilityExport {
  readonly measured: Pick<SuitabilityMeasured, "analysis" | "version" | "method" | "data" | "warnings">;
  readonly parameters: SuitabilityParameters;
  readonly obstacle: SuitabilityScores["obstacle"];
  /** Who has a rank best first, then who is excluded. */
  readonly candidates: readonly DescribedCandidate[];
  readonly sources: readonly LayerSource[];
  /** Names of the regions that the parameters may name. */
  readonly regions: readonly { readonly id: string; readonly name_nl: string; readonly name_en: string }[];
  readonly wording: PageWording;
}

/** Everything an export of clusters says. */
export interface ClustersExport {
  readonly outcome: ClustersOutcome;
  readonly sources: readonly LayerSource[];
  /** Names of the regions that the parameters may name. */
  readonly regions: readonly { readonly id: string; readonly name_nl: string; readonly name_en: string }[];
  readonly wording: PageWording;
}

/** Everything an export of coverage along roads says. */
export interface CoverageExport {
  readonly outcome: CoverageOutcome;
  readonly sources: readonly LayerSource[];
  /** Names of the regions that the parameters may name. */
  readonly regions: readonly { readonly id: string; readonly name_nl: string; readonly name_en: string }[];
  readonly wording: PageWording;
}

/** Everything an export of plots on the water says: of the outcome what was chosen to be shown. */
export interface WaterBoundExport {
  readonly outcome: WaterBoundOutcome;
  readonly view: WaterBoundView;
  /** The plots themselves, for their outlines. */
  readonly inventory: PlotInventory;
  readonly question: WaterBoundQuestion;
  /** What documents say of an area; said beside the outcome, and never part of it. */
  readonly references: readonly PlotReference[];
  readonly sources: readonly LayerSource[];
  readonly wording: PageWording;
}

export type SkipReason = "no-coordinates" | "outside-range" | "not-a-point" | "duplicate";

/** A row or feature that was left out, by its number in the file (from 1). */
export interface SkippedSite {
  readonly number: number;
  readonly reason: SkipReason;
}

/** The sites of a file, and what in it was not one. */
export interface SiteFile {
  readonly sites: readonly Site[];
  readonly skipped: readonly SkippedSite[];
}

/** A file format: what it is called, and how it is written and read. */
export interface Format {
  readonly id: "csv" | "geojson" | "text";
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly writeProximity: (content: ProximityExport) => string;
  readonly writeSuitability: (content: SuitabilityExport) => string;
  readonly writeClusters: (content: ClustersExport) => string;
  readonly writeCoverage: (content: CoverageExport) => string;
  readonly writeWaterBound: (content: WaterBoundExport) => string;
  /** Reads sites to measure from; null for a format that is only written. */
  readonly readSites: ((text: string, file: string) => Result<SiteFile>) | null;
}
