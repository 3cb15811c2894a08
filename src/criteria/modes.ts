import type { FeatureProperties } from "../catalog/feature.ts";
import type { Choice, Takes } from "./criterion.ts";
import { both, isThere, names, whether } from "./takes.ts";

/** Whether goods can change to a train here; a terminal with tracks is of a kind that says so, or names the mode. */
export function opensRail(properties: FeatureProperties, choice: Choice): Takes {
  const hasTracks = properties.kind === "rail" || properties.kind === "trimodal";
  return both(whether(hasTracks || names(properties.modes, "rail") === true), isThere(properties, choice));
}

/** Whether goods can change to a ship at this terminal. */
export function opensWater(properties: FeatureProperties, choice: Choice): Takes {
  const onWater = properties.kind === "trimodal" || names(properties.modes, "water");
  const isRail = properties.kind === "rail" && onWater === null;
  return both(isRail ? "no" : whether(onWater), isThere(properties, choice));
}
