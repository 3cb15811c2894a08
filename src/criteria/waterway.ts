import { defineCriterion } from "./criterion.ts";
import { admits, SHIP_CLASSES, waterwaySize } from "./ship-class.ts";
import { both, isThere, whether } from "./takes.ts";

/** Straight line to the middle of the nearest waterway for ships of a class. */
export const waterway = defineCriterion({
  id: "waterway",
  group: "access",
  unit: "meters",
  measure: {
    type: "distance",
    layers: ["waterways"],
    takes: (_, properties, choice) =>
      [
        whether(!String(properties.regime).startsWith("gesloten")),
        admits(waterwaySize(properties), choice),
        isThere(properties, choice),
      ].reduce(both),
  },
  options: SHIP_CLASSES,
  curve: {
    shape: "inverse",
    points: [
      [200, 1],
      [5000, 0],
    ],
  },
  documentReference: "003:346",
});
