import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { LayerData } from "../catalog/layer-data.ts";
import { hasYears, isShownAt, type Moment } from "../layers/time.ts";
import type { Filters } from "../state/document.ts";

/**
 * What of a layer is drawn: what passes the person's filters and belongs to the chosen moment. Null when
 * that is all of it; most layers state no years, and keep their own style as it is.
 */
export function shownFilter(
  data: LayerData | null,
  filters: Filters[string] | undefined,
  moment: Moment,
): ExpressionSpecification | null {
  const conditions = Object.entries(filters ?? {}).map(
    ([attribute, value]): ExpressionSpecification => ["==", ["get", attribute], value],
  );
  const dependsOnYear = data?.collection.features.some(({ properties }) => hasYears(properties)) ?? false;
  if (dependsOnYear) conditions.push(isShownAt(moment));
  return conditions.length === 0 ? null : ["all", ...conditions];
}
