import type { Status } from "../core/status.ts";

/** How a status looks on a point, a line and an area alike; the word always stands beside it. */
export interface StatusStyle {
  /** Lengths of dash and gap in line widths; null is a solid line. */
  readonly dash: readonly number[] | null;
  /** Not filled: it does not exist, or the source does not say that it does. */
  readonly hollow: boolean;
  /** A second, dashed outline around a solid thing: work is going on. */
  readonly dashedCasing: boolean;
  /** Carries a question mark instead of its own sign. */
  readonly questioned: boolean;
  /** Grey, with a stroke through it. */
  readonly struck: boolean;
}

const solid: StatusStyle = {
  dash: null,
  hollow: false,
  dashedCasing: false,
  questioned: false,
  struck: false,
};

/** One look per status; at a line of 2 px the dashes of a plan are 6-3 and those of a study 2-2. */
export const STATUS_STYLES: Readonly<Record<Status, StatusStyle>> = {
  existing: solid,
  "under-construction": { ...solid, dashedCasing: true },
  planned: { ...solid, dash: [3, 1.5], hollow: true },
  studied: { ...solid, dash: [1, 1], hollow: true },
  lobbied: { ...solid, dash: [3, 1, 0.75, 1], hollow: true },
  idea: { ...solid, dash: [0.75, 2], hollow: true, questioned: true },
  cancelled: { ...solid, hollow: true, struck: true },
  unknown: { ...solid, hollow: true },
};
