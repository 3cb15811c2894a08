import type { FeatureRef } from "../core/feature-ref.ts";
import { findFeature } from "../state/selectors.ts";
import { store } from "../state/store.ts";

/** What a feature is called in the person's language; its id while its layer is not there. */
export function nameOf(ref: FeatureRef): string {
  const state = store.getState();
  const properties = findFeature(ref)(state)?.feature.properties;
  const local = properties?.[`name_${state.session.language}`];
  return typeof local === "string" ? local : (properties?.name_nl ?? ref.id);
}
