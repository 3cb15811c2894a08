import { defaultClusters } from "../analyses/clusters/defaults.ts";
import { defaultCoverage } from "../analyses/coverage/presets.ts";
import { defaultSuitability } from "../analyses/suitability/presets.ts";
import { defaultWaterBound } from "../analyses/water-bound/question.ts";
import { LAYERS } from "../layers/index.ts";
import type { ViewDocument } from "./document.ts";

/** The first view: the province, the layers that tell its story, three nearest of each and four radii. */
export const defaultDocument: ViewDocument = {
  region: "overijssel",
  camera: null,
  layers: Object.fromEntries(
    LAYERS.map((layer) => [layer.id, { visible: layer.initiallyVisible, opacity: 1 }]),
  ),
  filters: {},
  year: null,
  background: "own",
  selected: null,
  proximity: { sites: [], count: 3, radiiMeters: [1000, 5000, 10000, 25000] },
  suitability: { parameters: defaultSuitability, scenarios: [] },
  coverage: defaultCoverage,
  clusters: defaultClusters,
  waterBound: defaultWaterBound,
  ownPlots: null,
};
