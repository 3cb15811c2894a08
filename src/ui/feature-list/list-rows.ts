import type { AttributeValue, LayerFeature } from "../../catalog/feature.ts";
import { propertyIn } from "../feature/feature-attributes.ts";
import { featureName } from "../feature/feature-name.ts";

/** Which column orders the list: `name`, or the key of an attribute. */
export interface ListSort {
  readonly column: string;
  readonly descending: boolean;
}

/** The rows of the list in order; what has no place on the map stands apart, at the end. */
export interface ListRows {
  readonly located: readonly LayerFeature[];
  readonly withoutPlace: readonly LayerFeature[];
}

export const BY_NAME: ListSort = { column: "name", descending: false };

/**
 * Orders a layer's features. `inView` keeps the features in view, null keeps all; features without a place
 * are never in view and are always kept. Unknown values come last, whichever the direction; equals go by
 * name.
 */
export function listRows(
  features: readonly LayerFeature[],
  inView: readonly string[] | null,
  sort: ListSort,
  language: string,
  compare: (a: string, b: string) => number,
): ListRows {
  const wanted = inView && new Set(inView);
  const byName = (a: LayerFeature, b: LayerFeature) =>
    compare(featureName(a.properties, language), featureName(b.properties, language)) ||
    compare(a.properties.id, b.properties.id);
  const direction = sort.descending ? -1 : 1;
  const order = (a: LayerFeature, b: LayerFeature): number => {
    if (sort.column === "name") return direction * byName(a, b);
    const left = propertyIn(a.properties, sort.column, language);
    const right = propertyIn(b.properties, sort.column, language);
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || byName(a, b);
    return direction * compareValues(left, right, compare) || byName(a, b);
  };
  const located = features.filter(
    ({ geometry, properties }) => geometry !== null && (!wanted || wanted.has(properties.id)),
  );
  const withoutPlace = features.filter(({ geometry }) => geometry === null);
  return { located: located.sort(order), withoutPlace: withoutPlace.sort(order) };
}

/** The next sort when a column head is pressed: the same column turns round, another starts upward. */
export function nextSort(sort: ListSort, column: string): ListSort {
  return { column, descending: sort.column === column && !sort.descending };
}

function compareValues(
  a: NonNullable<AttributeValue>,
  b: NonNullable<AttributeValue>,
  compare: (a: string, b: string) => number,
): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return compare(String(a), String(b));
}
