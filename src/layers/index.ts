import type { LayerDefinition } from "./layer.ts";

/** LIST 1. Every layer, bottom to top; the position is the drawing order within a slot. */
export const LAYERS: readonly LayerDefinition[] = [];
