import { defineCriterion } from "./criterion.ts";
import { isThere } from "./takes.ts";

/**
 * Straight line to the edge of the nearest other business park: clustered, not scattered. An area that several
 * parks share holds another park.
 */
export const otherParks = defineCriterion({
  id: "other-parks",
  group: "space",
  unit: "meters",
  measure: {
    type: "distance",
    layers: ["business-parks"],
    takes: (_, properties, choice) => isThere(properties, choice),
  },
  options: [],
  curve: {
    shape: "inverse",
    points: [
      [250, 1],
      [3000, 0],
    ],
  },
  documentReference: "003:371",
});
