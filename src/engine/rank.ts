import { groundErrorMeters, groundToMeters } from "./ground.ts";
import { measureFeatures, type Near } from "./measure.ts";
import { overlaps } from "./overlap.ts";
import type { Packed } from "./pack.ts";
import { searchFeatures } from "./search.ts";

/** What is asked of one layer. */
export interface Question {
  /** How many nearest features. */
  readonly count: number;
  readonly radiiMeters: readonly number[];
  /** Also name the rivals: features at most this much farther than the last of the nearest. */
  readonly marginMeters: number;
  /** Features that take part; all when left out. */
  readonly accepts?: (feature: number) => boolean;
}

export interface Ranking {
  /** By distance, geodesic; equal to the millimetre goes by number. */
  readonly nearest: readonly Near[];
  /** By distance; good to a few millimetres per kilometre. */
  readonly rivals: readonly { readonly feature: number; readonly distanceMeters: number }[];
  /** The features within each radius, its edge included. */
  readonly within: readonly (readonly number[])[];
}

/**
 * The nearest features of a layer, and how many lie within each radius. The search works in the plane; every
 * feature whose place in the ranking, or side of a radius, that could get wrong is measured geodesically.
 */
export function rankFeatures(site: Packed, layer: Packed, question: Question): Ranking {
  const overlapping = overlaps(site, layer);
  const reachMeters = Math.max(0, ...question.radiiMeters);
  const ground = searchFeatures(site, layer, overlapping, { ...question, reachMeters });
  const stretch = Math.max(site.maxStretch, layer.maxStretch);
  const rough = roughly(ground);
  const last = rough[Math.min(question.count, rough.length) - 1]?.meters ?? Number.NEGATIVE_INFINITY;
  const isClose = (meters: number, to: number) =>
    Math.abs(meters - to) <= groundErrorMeters(meters, stretch) + groundErrorMeters(to, stretch);
  const doubtful = rough.filter(
    ({ meters }) =>
      meters <= last ||
      isClose(meters, last) ||
      question.radiiMeters.some((radius) => isClose(meters, radius)),
  );
  const measured = measureFeatures(
    site,
    layer,
    overlapping,
    ground,
    doubtful.map(({ feature }) => feature),
  );
  const exactly = new Map(measured.map((near) => [near.feature, near.distanceMeters]));
  const metersOf = ({ feature, meters }: Rough) => exactly.get(feature) ?? meters;

  const nearest = [...measured]
    .sort((a, b) => tieKey(a.distanceMeters) - tieKey(b.distanceMeters) || a.feature - b.feature)
    .slice(0, question.count);
  const chosen = new Set(nearest.map(({ feature }) => feature));
  const farthest = (nearest.at(-1)?.distanceMeters ?? 0) + question.marginMeters;
  return {
    nearest,
    rivals: rough
      .filter((found) => !chosen.has(found.feature) && metersOf(found) <= farthest)
      .map((found) => ({ feature: found.feature, distanceMeters: metersOf(found) })),
    within: question.radiiMeters.map((radius) =>
      rough.filter((found) => metersOf(found) <= radius).map(({ feature }) => feature),
    ),
  };
}

interface Rough {
  readonly feature: number;
  readonly meters: number;
}

function roughly(ground: Float64Array): readonly Rough[] {
  const found: Rough[] = [];
  for (let feature = 0; feature < ground.length; feature++) {
    const squared = ground[feature] as number;
    if (squared < Number.POSITIVE_INFINITY) found.push({ feature, meters: groundToMeters(squared) });
  }
  return found.sort((a, b) => a.meters - b.meters || a.feature - b.feature);
}

/** Features that share the nearest point differ by rounding noise: a tie, not an order. */
function tieKey(meters: number): number {
  return Math.round(meters * 1000);
}
