/** The layers that are read, in the order in which the outcome names them. */
export const NEEDED_LAYERS = ["business-parks", "ports", "municipalities", "waterways"] as const;
