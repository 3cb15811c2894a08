/** Layers with a feature that some figure is about: only for these the details ask for the figures. */
export const FIGURE_LAYERS: readonly string[] = ["province", "ports", "institutions", "zero-emission-zones"];
