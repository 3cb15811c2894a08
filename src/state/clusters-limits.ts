import { CLUSTER_LIMITS, type ClustersParameters, COMPARED_NUMBER } from "../analyses/clusters/question.ts";

/** A number with limits. */
export type LimitedNumber = keyof typeof CLUSTER_LIMITS;

/** Decimals of hectares; everything else is whole. */
const HECTARE_DECIMALS = 1;

/** The same with every number rounded as a link carries it, and within what may be asked. */
export function clustersWithinLimits(parameters: ClustersParameters): ClustersParameters {
  const { year, compare } = parameters;
  return {
    ...parameters,
    year: year === null ? null : withinLimits("year", year),
    radiusMeters: withinLimits("radiusMeters", parameters.radiusMeters),
    minimumSites: withinLimits("minimumSites", parameters.minimumSites),
    minimumHectares: withinLimits("minimumHectares", parameters.minimumHectares),
    largeScaleHectares: withinLimits("largeScaleHectares", parameters.largeScaleHectares),
    modeMeters: withinLimits("modeMeters", parameters.modeMeters),
    hubs: withinLimits("hubs", parameters.hubs),
    seed: withinLimits("seed", parameters.seed),
    hexagonMeters: withinLimits("hexagonMeters", parameters.hexagonMeters),
    compare: compare && { ...compare, value: withinLimits(COMPARED_NUMBER[compare.of], compare.value) },
  };
}

/** A number rounded as a link carries it, and within what may be asked. NaN stays NaN. */
export function withinLimits(key: LimitedNumber, value: number): number {
  const [low, high] = CLUSTER_LIMITS[key];
  const digits = key.endsWith("Hectares") ? HECTARE_DECIMALS : 0;
  return Number(Math.min(high, Math.max(low, value)).toFixed(digits));
}
