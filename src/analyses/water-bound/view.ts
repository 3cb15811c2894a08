import { ENVIRONMENTAL_CATEGORIES } from "../../catalog/environmental-categories.ts";
import { formatFeatureRef } from "../../core/feature-ref.ts";
import type { Takes } from "../../criteria/criterion.ts";
import { both, whether } from "../../criteria/takes.ts";
import type { WaterBoundQuestion } from "./question.ts";
import { type RankedPlace, rankFreeable } from "./rank-freeable.ts";
import type { PlaceUse, UnderusedPlot, WaterAdjacency, WaterBoundOutcome } from "./result.ts";

/** A plot that is not used as such, the place it lies in, and whether it has what is asked: `maybe` is not known. */
export interface FittingPlot {
  readonly plot: UnderusedPlot;
  readonly place: PlaceUse | null;
  readonly fits: Exclude<Takes, "no">;
}

/** What is shown of an outcome: within the scope that was chosen, and with what was asked. */
export interface WaterBoundView {
  /** Places of which something is known, by what could be freed. */
  readonly ranked: readonly RankedPlace[];
  readonly places: readonly PlaceUse[];
  /** Biggest first, those that surely fit before those that may. */
  readonly underused: readonly FittingPlot[];
  /** Parks within the distance that was asked, nearest first. */
  readonly near: readonly WaterAdjacency[];
  /** Parks in the scope that lie farther, and those of which no distance is known. */
  readonly fartherCount: number;
  readonly unknownCount: number;
}

/** Chooses what is shown. Nothing is measured or added up again. */
export function viewOf(outcome: WaterBoundOutcome, question: WaterBoundQuestion): WaterBoundView {
  const { scope, withinMeters } = question;
  const inScope = ({ scopes }: { readonly scopes: readonly string[] }) =>
    scope === null || scopes.includes(scope);
  const places = outcome.places.filter(inScope);
  const parks = outcome.adjacency.filter(inScope);
  const near = parks.filter(
    ({ distanceMeters }) => distanceMeters !== null && distanceMeters <= withinMeters,
  );
  const unknownCount = parks.filter(({ distanceMeters }) => distanceMeters === null).length;
  return {
    ranked: rankFreeable(places),
    places,
    underused: fittingPlots(outcome, places, question),
    near,
    unknownCount,
    fartherCount: parks.length - near.length - unknownCount,
  };
}

function fittingPlots(
  { underused, places: all }: WaterBoundOutcome,
  places: readonly PlaceUse[],
  question: WaterBoundQuestion,
): readonly FittingPlot[] {
  const refOf = ({ layer, featureId }: PlaceUse) => formatFeatureRef({ layer, id: featureId });
  const shown = new Map(places.map((place) => [refOf(place), place]));
  const known = new Set(all.map(refOf));
  const fitting = underused.flatMap((plot): FittingPlot[] => {
    const place = shown.get(plot.place) ?? null;
    // A place that is not on the map belongs to no scope, and is shown when all are.
    const isShown = place !== null || (question.scope === null && !known.has(plot.place));
    const fits = isShown ? fitsDemand(plot, question) : "no";
    return fits === "no" ? [] : [{ plot, place, fits }];
  });
  return [...fitting.filter(({ fits }) => fits === "yes"), ...fitting.filter(({ fits }) => fits === "maybe")];
}

/** Whether a plot has the quay and the category that are asked; what it does not say is a maybe. */
export function fitsDemand(
  { quayMeters = null, environmentalCategory = null }: UnderusedPlot,
  { leastQuayMeters, leastCategory }: Pick<WaterBoundQuestion, "leastQuayMeters" | "leastCategory">,
): Takes {
  const hasQuay = leastQuayMeters === 0 ? true : quayMeters === null ? null : quayMeters >= leastQuayMeters;
  const order = (category: (typeof ENVIRONMENTAL_CATEGORIES)[number]) =>
    ENVIRONMENTAL_CATEGORIES.indexOf(category);
  const isAllowed =
    leastCategory === null
      ? true
      : environmentalCategory === null
        ? null
        : order(environmentalCategory) >= order(leastCategory);
  return both(whether(hasQuay), whether(isAllowed));
}
