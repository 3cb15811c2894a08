/** The screens that are wide enough for two columns beside a map; `explorer.css` asks the same. */
export const RANKING_BESIDE = "(min-width: 75em)";

/** The steps of the panel, in order; the words are `suitability.tabs.<id>`. */
export const SUITABILITY_TABS = ["setup", "ranking", "why", "sure", "keep"] as const;
export type SuitabilityTab = (typeof SUITABILITY_TABS)[number];
