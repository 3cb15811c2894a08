import { defineCriterion } from "./criterion.ts";
import { opensRail, opensWater } from "./modes.ts";
import { both, isThere } from "./takes.ts";

/** A quay beside a road is no way on to the network, a motorway exit is; a harbour is one for ships. */
const METERS_OF_OPTION: Readonly<Record<string, number>> = { "5-km": 5000, "2-km": 2000, "10-km": 10_000 };
const DEFAULT_METERS = 5000;

/** How many of road, water and rail can be reached within a straight line. */
export const multimodal = defineCriterion({
  id: "multimodal",
  group: "access",
  unit: "count",
  measure: {
    type: "count",
    layers: ["road-exits", "ports", "terminals"],
    of: ["road", "water", "rail"],
    takes: (mode, layer, properties, choice) => {
      if (layer === "road-exits") {
        return mode === "road" && properties.kind === "exit" ? isThere(properties, choice) : "no";
      }
      if (layer === "terminals" && mode !== "road") {
        return (mode === "rail" ? opensRail : opensWater)(properties, choice);
      }
      if (layer !== "ports" || mode !== "water" || properties.kind === "port-authority") return "no";
      return both(properties.kind === "harbour" ? "yes" : "maybe", isThere(properties, choice));
    },
    withinMeters: ({ option }) => METERS_OF_OPTION[option ?? ""] ?? DEFAULT_METERS,
  },
  options: ["5-km", "2-km", "10-km"],
  curve: {
    shape: "positive",
    points: [
      [0, 0],
      [3, 1],
    ],
  },
  documentReference: "003:372",
});
