import type { FeatureProperties } from "../catalog/feature.ts";
import type { Choice, Takes } from "./criterion.ts";
import { both, isThere, names, whether } from "./takes.ts";

/** Whether goods can change to a train here. */
export function opensRail(properties: FeatureProperties, choice: Choice): Takes {
  const hasTracks = properties.kind === "rail" || properties.kind === "trimodal";
  return both(hasTracks ? "yes" : whether(names(properties.modes, "rail")), isThere(properties, choice));
}

/** Whether goods can change to a ship at this terminal. */
export function opensWater(properties: FeatureProperties, choice: Choice): Takes {
  const onWater = properties.kind === "trimodal" || names(properties.modes, "water");
  const isRail = properties.kind === "rail" && onWater === null;
  return both(isRail ? "no" : whether(onWater), isThere(properties, choice));
}
