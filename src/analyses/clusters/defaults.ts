import type { ClustersParameters } from "./question.ts";

/**
 * What a person starts with. The documents give no radius, minimum or threshold (003:371): these are defaults of
 * the product, with their reasons on screen. A business park is many companies: one of 50 hectares is a cluster by
 * itself, so that the number of sites does not decide at first. Plans take no part until asked for: they are no sites
 * yet.
 */
export const defaultClusters: ClustersParameters = {
  method: "density",
  layers: ["business-parks"],
  kinds: [],
  statuses: ["existing", "under-construction", "unknown"],
  region: "overijssel",
  year: null,
  radiusMeters: 1500,
  minimumSites: 1,
  minimumHectares: 50,
  largeScaleHectares: 20,
  modeMeters: 5000,
  withPlannedNodes: false,
  hubs: 3,
  seed: 1,
  hexagonMeters: 2500,
  compare: null,
};
