import type { LngLat } from "../../core/coordinates.ts";
import type { MeasuredLine } from "./measured-line.ts";
import type { Stretch } from "./result.ts";

/** Outlines are exact to about this; what a road does within it is not seen. */
const STEP_METERS = 500;
const HALVINGS = 10;

/** The parts of a line, in metres along it, that lie inside something; openings below {@link STEP_METERS} are none. */
export function stretchesInside(
  line: MeasuredLine,
  isInside: (place: LngLat) => boolean,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const steps = Math.max(1, Math.ceil(line.lengthMeters / STEP_METERS));
  const add = (fromMeters: number, toMeters: number): void => {
    const last = stretches.at(-1);
    if (last && fromMeters - last.toMeters < STEP_METERS)
      stretches[stretches.length - 1] = { ...last, toMeters };
    else if (toMeters > fromMeters) stretches.push({ fromMeters, toMeters });
  };
  let [before, wasInside] = [0, isInside(line.at(0))];
  for (let step = 1; step <= steps; step++) {
    const meters = (line.lengthMeters * step) / steps;
    const inside = isInside(line.at(meters));
    if (inside && wasInside) add(before, meters);
    else if (inside !== wasInside) {
      let [low, high] = [before, meters];
      for (let halving = 0; halving < HALVINGS; halving++) {
        const middle = (low + high) / 2;
        if (isInside(line.at(middle)) === wasInside) low = middle;
        else high = middle;
      }
      if (wasInside) add(before, high);
      else add(high, meters);
    }
    [before, wasInside] = [meters, inside];
  }
  return stretches;
}

/** What two rows of stretches have in common. */
export function intersectStretches(
  first: readonly Stretch[],
  second: readonly Stretch[],
): readonly Stretch[] {
  return first.flatMap((a) =>
    second.flatMap((b) => {
      const fromMeters = Math.max(a.fromMeters, b.fromMeters);
      const toMeters = Math.min(a.toMeters, b.toMeters);
      return toMeters > fromMeters ? [{ fromMeters, toMeters }] : [];
    }),
  );
}

/** How much of some stretches lies between two places. */
export function metersWithin(stretches: readonly Stretch[], fromMeters: number, toMeters: number): number {
  return stretches.reduce(
    (sum, stretch) =>
      sum + Math.max(0, Math.min(stretch.toMeters, toMeters) - Math.max(stretch.fromMeters, fromMeters)),
    0,
  );
}

/** Whether a place lies in one of some stretches. */
export function isOn(stretches: readonly Stretch[], meters: number): boolean {
  return stretches.some(({ fromMeters, toMeters }) => meters >= fromMeters && meters <= toMeters);
}
