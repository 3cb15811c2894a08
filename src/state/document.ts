import type { ClustersParameters } from "../analyses/clusters/question.ts";
import type { CoverageParameters } from "../analyses/coverage/question.ts";
import type { Site } from "../analyses/proximity/types.ts";
import type { Scenario, SuitabilityParameters } from "../analyses/suitability/question.ts";
import type { WaterBoundQuestion } from "../analyses/water-bound/question.ts";
import type { PlotInventory } from "../catalog/plot-inventory.ts";
import type { FeatureRef } from "../core/feature-ref.ts";

/** Where the map looks; zoom as MapLibre counts it (512 px tiles). */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

export const BACKGROUNDS = ["own", "pdok-grey", "pdok-colour", "pdok-aerial"] as const;
export type Background = (typeof BACKGROUNDS)[number];

/** How a layer is shown; opacity from 0 to 1. */
export interface LayerView {
  readonly visible: boolean;
  readonly opacity: number;
}

/** Per layer the value that an attribute must have to be shown; a layer without any shows all. */
export type Filters = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The view document: everything a person would share or undo, language-neutral and serialisable. The URL
 * is one, encoded; undo is a stack of them. `camera` is null until a person or a link has set it: then the
 * region's bounds decide.
 */
export interface ViewDocument {
  readonly region: string;
  readonly camera: Camera | null;
  readonly layers: Readonly<Record<string, LayerView>>;
  readonly filters: Filters;
  /** One of `PLAN_YEARS` (`layers/time.ts`); null is today. */
  readonly year: number | null;
  readonly background: Background;
  readonly selected: FeatureRef | null;
  readonly proximity: {
    readonly sites: readonly Site[];
    readonly count: number;
    readonly radiiMeters: readonly number[];
  };
  readonly suitability: {
    readonly parameters: SuitabilityParameters;
    /** Saved sets of parameters; a link carries them, and so they survive a reload. */
    readonly scenarios: readonly Scenario[];
  };
  readonly coverage: CoverageParameters;
  readonly clusters: ClustersParameters;
  readonly waterBound: WaterBoundQuestion;
  /**
   * The person's own plots on the water; null for none. They can be undone like the rest, but stay on the machine:
   * an address never holds them.
   */
  readonly ownPlots: PlotInventory | null;
}
