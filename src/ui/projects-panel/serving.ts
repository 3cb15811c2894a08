import type { Panel } from "../../state/session.ts";

/** The panel of each analysis that a project can lead to; the other analyses are still to be made. */
export const PANELS_OF_ANALYSES: Readonly<Record<string, Panel>> = {
  proximity: "proximity",
  "water-bound": "water-bound",
};
