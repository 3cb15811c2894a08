import type { Site } from "../analyses/proximity/types.ts";
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

/**
 * The view document: everything a person would share or undo, language-neutral and serialisable. The URL
 * is one, encoded; undo is a stack of them. `camera` is null until a person or a link has set it: then the
 * region's bounds decide.
 */
export interface ViewDocument {
  readonly region: string;
  readonly camera: Camera | null;
  readonly layers: Readonly<Record<string, LayerView>>;
  readonly background: Background;
  readonly selected: FeatureRef | null;
  readonly proximity: {
    readonly sites: readonly Site[];
    readonly count: number;
    readonly radiiMeters: readonly number[];
  };
}
