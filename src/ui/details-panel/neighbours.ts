import type { LayerFeature } from "../../catalog/feature.ts";
import { BY_NAME, listRows } from "../feature-list/list-rows.ts";

/** Where a feature stands among others of its layer, by name; `index` counts from 1. */
export interface Neighbours {
  /** Those in view, or the whole layer when nothing else of it is in view. */
  readonly among: "view" | "layer";
  readonly index: number;
  readonly total: number;
  readonly previous: string;
  readonly next: string;
}

/**
 * The features before and after the selected one, going round at the ends; null when it stands alone in its
 * layer. The selected feature counts even when it is out of view.
 */
export function neighboursOf(
  id: string,
  features: readonly LayerFeature[],
  inView: readonly string[] | null,
  language: string,
  compare: (a: string, b: string) => number,
): Neighbours | null {
  const idsAmong = (wanted: readonly string[] | null) => {
    const { located, withoutPlace } = listRows(features, wanted, BY_NAME, language, compare);
    const hasPlace = located.some(({ properties }) => properties.id === id);
    return (hasPlace ? located : withoutPlace).map(({ properties }) => properties.id);
  };
  const visible = idsAmong(inView && [...inView, id]);
  const among = inView && visible.length > 1 ? "view" : "layer";
  const ids = among === "view" ? visible : idsAmong(null);
  const position = ids.indexOf(id);
  const previous = ids.at(position - 1);
  const next = ids[(position + 1) % ids.length];
  if (position < 0 || ids.length < 2 || !previous || !next) return null;
  return { among, index: position + 1, total: ids.length, previous, next };
}
