import type { LayerSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { CustomLayerInterface } from "maplibre-gl";
import type { Slot } from "../layers/layer.ts";
import type { MapWord } from "../layers/style/names.ts";
import type { State } from "../state/store.ts";
import type { Theme } from "../theme/theme.ts";

/** What style expressions read with `feature-state`, by the id of the feature; one that is not there has none. */
export type FeatureStates = ReadonlyMap<string, Readonly<Record<string, number | boolean>>>;

/** What style expressions read with `global-state`. */
export type GlobalState = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** A layer that draws itself. It is shown content by the writer, and by nobody else. */
export interface DrawnLayer<Content = never> extends CustomLayerInterface {
  readonly show: (content: Content) => void;
}

/** A layer as MapLibre takes it: by the style specification, or one that draws itself. */
export type PictureLayer = LayerSpecification | DrawnLayer;

/**
 * The wanted map as a value. Whatever did not change keeps its identity: that is how the writer sees what
 * it has to do.
 */
export interface Picture {
  readonly theme: Theme;
  readonly sources: ReadonlyMap<string, SourceSpecification>;
  /** Bottom to top. */
  readonly layers: readonly PictureLayer[];
  /** The language, words on the map, what is lit up. */
  readonly globalState: GlobalState;
  /** By source: what changes often and is drawn at once. */
  readonly featureStates: ReadonlyMap<string, FeatureStates>;
  /** By layer that draws itself. */
  readonly contents: ReadonlyMap<string, unknown>;
}

/** Everything besides the state that decides what the map looks like. */
export interface Surroundings {
  readonly theme: Theme;
  readonly words: Readonly<Record<MapWord, string>>;
}

/** A style layer of a source with its place in the drawing order. */
export interface Placed<Layer extends PictureLayer = PictureLayer> {
  readonly slot: Slot;
  readonly layer: Layer;
}

/** What one layer, analysis or tool adds to the picture. */
export interface Part {
  readonly sources: readonly (readonly [string, SourceSpecification])[];
  readonly placed: readonly Placed[];
  readonly featureStates?: readonly (readonly [string, FeatureStates])[];
  readonly contents?: readonly (readonly [string, unknown])[];
  readonly globalState?: GlobalState;
}

export const EMPTY_PART: Part = { sources: [], placed: [] };

export type BuildPart = (state: State, surroundings: Surroundings) => Part;
