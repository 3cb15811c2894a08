import type { ClustersOutcome } from "../analyses/clusters/result.ts";
import type { CoverageOutcome } from "../analyses/coverage/result.ts";
import type { ProximityOutcome } from "../analyses/proximity/types.ts";
import type { SuitabilityMeasured } from "../analyses/suitability/measured.ts";
import type { SuitabilityParameters } from "../analyses/suitability/question.ts";
import type { Sureness } from "../analyses/suitability-sureness/types.ts";
import type {
  SurfaceArea,
  SurfaceOutcome,
  SurfaceParameters,
} from "../analyses/suitability-surface/types.ts";
import type { WaterBoundOutcome } from "../analyses/water-bound/result.ts";
import type { LayerData } from "../catalog/layer-data.ts";
import type { Manifest } from "../catalog/manifest.ts";
import type { LngLat } from "../core/coordinates.ts";
import type { FeatureRef } from "../core/feature-ref.ts";
import type { Problem } from "../core/problem.ts";
import type { PlotSheet } from "../formats/plot-row.ts";

/** A layer file on its way: never two booleans. */
export type LayerState =
  | { readonly status: "idle" }
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly data: LayerData }
  | { readonly status: "failed"; readonly problem: Problem };

/** The manifest on its way; once `ready` it is in {@link Session.manifest}. */
export type ManifestState =
  | { readonly status: "idle" }
  | { readonly status: "loading" }
  | { readonly status: "ready" }
  | { readonly status: "failed"; readonly problem: Problem };

/** A running computation. */
export type Job<T> =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly fraction: number; readonly previous: T | null }
  | { readonly status: "done"; readonly outcome: T }
  | { readonly status: "failed"; readonly problem: Problem };

/** How sure a ranking is, and which ranking that was: a changed weight makes it stale. */
export interface SurenessRun {
  readonly sureness: Sureness;
  readonly measured: SuitabilityMeasured;
  readonly parameters: SuitabilityParameters;
}

/** What is being drawn, what it is for, and the name it will have. */
export interface Drawing {
  readonly purpose: "candidate" | "plot";
  readonly kind: "area" | "point";
  readonly name: string;
}

/** Plots that are being filled in, and are not taken over yet. */
export interface PlotDraft extends PlotSheet {
  /** Columns and fields of a file that were passed over. */
  readonly ignored: readonly string[];
}

/** What was changed in the rows that are being filled in, to take back and to do again; newest last. */
export interface PlotDraftHistory {
  readonly past: readonly PlotDraft[];
  readonly future: readonly PlotDraft[];
}

/** How the whole area is looked at, and where. */
export interface SurfaceView extends Pick<SurfaceParameters, "shape" | "cellMeters"> {
  /** Null follows the region of the document. */
  readonly area: SurfaceArea | null;
  readonly isShown: boolean;
  /** The place whose cell is explained; null when none is. */
  readonly place: LngLat | null;
}

/** A sentence for the person: a problem, or a message key with facts. */
export interface Notice {
  readonly id: number;
  readonly tone: "info" | "problem";
  readonly key: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

export type Panel =
  | "layers"
  | "proximity"
  | "suitability"
  | "clusters"
  | "list"
  | "coverage"
  | "figures"
  | "projects"
  | "water-bound"
  | "about";

/** What can be opened among clusters, by its kind and id: `site/business-parks/marslanden` is a scattered one. */
export type ClusterTarget = `${"cluster" | "site" | "hub" | "hexagon"}/${string}`;

/** What is true now but is never shared or undone. */
export interface Session {
  readonly manifest: Manifest | null;
  readonly manifestState: ManifestState;
  readonly layerStates: Readonly<Record<string, LayerState>>;
  readonly language: string;
  readonly themeChoice: "system" | "light" | "dark";
  readonly panel: Panel;
  readonly listLayer: string | null;
  readonly hovered: FeatureRef | null;
  /** The result row under the pointer or focus: its connector lights up. */
  readonly hoveredResult: { readonly siteId: string; readonly feature: FeatureRef } | null;
  /** The next click on the map puts a site. */
  readonly placing: boolean;
  /** What the next clicks on the map draw. */
  readonly drawing: Drawing | null;
  /** What the map takes clicks for: the same once its tool, which is fetched when first needed, is there. */
  readonly drawnOnMap: Drawing | null;
  readonly pointer: LngLat | null;
  /** Ids of the features in view, per layer; null before the map has said so (then all count). */
  readonly inView: Readonly<Record<string, readonly string[]>> | null;
  /** The zoom the map is at, also when a region decided it; null before there is a map. */
  readonly mapZoom: number | null;
  /** The middle of what panels leave free of the map, also when nobody moved it; null before there is a map. */
  readonly mapCenter: LngLat | null;
  readonly mapProblem: Problem | null;
  readonly proximityJob: Job<ProximityOutcome>;
  readonly suitabilityJob: Job<SuitabilityMeasured>;
  /** Measures the scenario that is compared with, when that needs other amounts. */
  readonly comparedJob: Job<SuitabilityMeasured>;
  readonly surenessJob: Job<SurenessRun>;
  readonly surfaceJob: Job<SurfaceOutcome>;
  readonly surface: SurfaceView;
  readonly clustersJob: Job<ClustersOutcome>;
  readonly openedInClusters: ClusterTarget | null;
  /** Under the pointer or focus, in the list or on the map. */
  readonly hoveredInClusters: ClusterTarget | null;
  /** The candidate whose explanation is open, by id. */
  readonly chosenCandidate: string | null;
  /** The candidate under the pointer or focus, in the list or on the map. */
  readonly hoveredCandidate: string | null;
  /** The candidates of what is pointed at in a histogram, by id. */
  readonly pointedCandidates: readonly string[];
  /** The scenario that the ranking is compared with, by id. */
  readonly comparedScenario: string | null;
  readonly coverageJob: Job<CoverageOutcome>;
  /** The road whose strip is open, by the id of its chain; the first when it is none of them. */
  readonly coverageRoad: string | null;
  /** What lies along the road under the pointer or focus, as `coverage-mark.ts` names it. */
  readonly hoveredMark: string | null;
  readonly waterBoundJob: Job<WaterBoundOutcome>;
  readonly plotDraft: PlotDraft | null;
  readonly plotDraftHistory: PlotDraftHistory;
  /** The rows that were left last without taking them over; until the page is closed they can be had back. */
  readonly leftPlotDraft: PlotDraft | null;
  /** The plot that is open: by its id, or while plots are filled in by the key of its row. */
  readonly chosenPlot: string | null;
  /** The same of the plot under the pointer or focus. */
  readonly hoveredPlot: string | null;
  readonly notices: readonly Notice[];
}

export const initialSession: Session = {
  manifest: null,
  manifestState: { status: "idle" },
  layerStates: {},
  language: "nl",
  themeChoice: "system",
  panel: "layers",
  listLayer: null,
  hovered: null,
  hoveredResult: null,
  placing: false,
  drawing: null,
  drawnOnMap: null,
  pointer: null,
  inView: null,
  mapZoom: null,
  mapCenter: null,
  mapProblem: null,
  proximityJob: { status: "idle" },
  suitabilityJob: { status: "idle" },
  comparedJob: { status: "idle" },
  surenessJob: { status: "idle" },
  surfaceJob: { status: "idle" },
  surface: { area: null, shape: "square", cellMeters: 250, isShown: true, place: null },
  clustersJob: { status: "idle" },
  openedInClusters: null,
  hoveredInClusters: null,
  chosenCandidate: null,
  hoveredCandidate: null,
  pointedCandidates: [],
  comparedScenario: null,
  coverageJob: { status: "idle" },
  coverageRoad: null,
  hoveredMark: null,
  waterBoundJob: { status: "idle" },
  plotDraft: null,
  plotDraftHistory: { past: [], future: [] },
  leftPlotDraft: null,
  chosenPlot: null,
  hoveredPlot: null,
  notices: [],
};
