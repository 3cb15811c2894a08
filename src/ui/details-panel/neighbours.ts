import type { LayerFeature } from "../../catalog/feature.ts";
import { BY_NAME, listRows } from "../feature-list/list-rows.ts";

/** Where a feature stands among those of its layer that are in view, by name; `index` counts from 1. */
export interface Neighbours {
  readonly index: number;
  readonly total: number;
  readonly previous: string;
  readonly next: string;
}

/**
 * The features before and after the selected one, going round at the ends; null when it stands alone. The
 * selected feature counts even when it is out of view.
 */
export function neighboursOf(
  id: string,
  features: readonly LayerFeature[],
  inView: readonly string[] | null,
  language: string,
  compare: (a: string, b: string) => number,
): Neighbours | null {
  const { located, withoutPlace } = listRows(features, inView && [...inView, id], BY_NAME, language, compare);
  const selectedHasPlace = located.some(({ properties }) => properties.id === id);
  const ids = (selectedHasPlace ? located : withoutPlace).map(({ properties }) => properties.id);
  const position = ids.indexOf(id);
  const previous = ids.at(position - 1);
  const next = ids[(position + 1) % ids.length];
  if (position < 0 || ids.length < 2 || !previous || !next) return null;
  return { index: position + 1, total: ids.length, previous, next };
}
