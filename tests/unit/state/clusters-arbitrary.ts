import fc from "fast-check";
import {
  CLUSTER_COMPARISONS,
  CLUSTER_LIMITS,
  CLUSTER_METHODS,
  type ClusterComparison,
  type ClustersParameters,
  COMPARED_NUMBER,
  SITE_LAYERS,
} from "../../../src/analyses/clusters/question.ts";
import { STATUSES } from "../../../src/core/status.ts";

/** Numbers as an address holds them: hectares in tenths, everything else whole. */
const limited = (key: keyof typeof CLUSTER_LIMITS) => {
  const [low, high] = CLUSTER_LIMITS[key];
  const perUnit = key.endsWith("Hectares") ? 10 : 1;
  return fc.integer({ min: low * perUnit, max: high * perUnit }).map((count) => count / perUnit);
};
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const some = <T>(of: readonly T[], minLength = 0) =>
  fc.uniqueArray(fc.constantFrom(...of), { minLength, maxLength: of.length });

const compare: fc.Arbitrary<ClusterComparison> = fc
  .constantFrom(...CLUSTER_COMPARISONS)
  .chain((of) => limited(COMPARED_NUMBER[of]).map((value) => ({ of, value })));

/** Any question about clusters that a link can carry. */
export const clusters: fc.Arbitrary<ClustersParameters> = fc.record({
  method: fc.constantFrom(...CLUSTER_METHODS),
  layers: some(SITE_LAYERS, 1),
  kinds: fc.uniqueArray(slug, { maxLength: 4 }),
  statuses: some(STATUSES),
  region: fc.option(slug),
  year: fc.option(limited("year")),
  radiusMeters: limited("radiusMeters"),
  minimumSites: limited("minimumSites"),
  minimumHectares: limited("minimumHectares"),
  largeScaleHectares: limited("largeScaleHectares"),
  modeMeters: limited("modeMeters"),
  withPlannedNodes: fc.boolean(),
  hubs: limited("hubs"),
  seed: limited("seed"),
  hexagonMeters: limited("hexagonMeters"),
  compare: fc.option(compare),
});
