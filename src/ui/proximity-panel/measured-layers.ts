import { LAYERS } from "../../layers/index.ts";

/** The layers that take part in proximity, as the panel orders them: what lies on top first. */
export const MEASURED_LAYERS = LAYERS.filter(({ proximity }) => proximity !== null).toReversed();
export const measuredLayerIds: readonly string[] = MEASURED_LAYERS.map(({ id }) => id);
