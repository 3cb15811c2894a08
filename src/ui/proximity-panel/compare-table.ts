import type { Measurement, ProximityOutcome, SiteProximity } from "../../analyses/proximity/types.ts";

/** One layer over several sites: the nearest of each, in the order of the sites; null where nothing was found. */
export interface CompareRow {
  readonly layer: string;
  readonly nearest: readonly (Measurement | null)[];
  /** Index of the site that is nearest of all; null when that is not certain within the precision. */
  readonly closest: number | null;
}

/** Sites side by side, one row a layer, in the order of `layerIds`. */
export function compareSites(outcome: ProximityOutcome, layerIds: readonly string[]): CompareRow[] {
  return layerIds
    .map((layer) => {
      const nearest = outcome.sites.map(({ results }) => nearestOf(results, layer));
      const closest = closestOf(nearest);
      return { layer, nearest, closest: isClosest(closest, nearest, outcome.sites, layer) ? closest : null };
    })
    .filter(({ nearest }) => nearest.some((measurement) => measurement !== null));
}

/** Elsewhere the layer is known at least as far as the distance of the closest: nothing nearer is overlooked. */
function isClosest(
  closest: number | null,
  nearest: readonly (Measurement | null)[],
  sites: readonly SiteProximity[],
  layer: string,
): boolean {
  const meters = closest === null ? null : nearest[closest]?.distanceMeters;
  return sites.every(({ counts }, index) => {
    const complete = counts.find((count) => count.layer === layer)?.completeWithinMeters;
    return index === closest || complete === undefined || complete >= (meters ?? 0);
  });
}

function nearestOf(results: readonly Measurement[], layer: string): Measurement | null {
  return results
    .filter((measurement) => measurement.layer === layer)
    .reduce<Measurement | null>(
      (best, next) => (best && best.distanceMeters <= next.distanceMeters ? best : next),
      null,
    );
}

function closestOf(nearest: readonly (Measurement | null)[]): number | null {
  const sites = nearest
    .map((measurement, site) => ({ measurement, site }))
    .filter((entry): entry is { measurement: Measurement; site: number } => entry.measurement !== null)
    .sort((a, b) => a.measurement.distanceMeters - b.measurement.distanceMeters);
  const [first, second] = sites;
  if (!first || !second) return null;
  const margin = (first.measurement.precisionMeters ?? 0) + (second.measurement.precisionMeters ?? 0);
  const difference = second.measurement.distanceMeters - first.measurement.distanceMeters;
  return difference > margin ? first.site : null;
}
