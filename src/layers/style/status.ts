import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { STATUSES } from "../../core/status.ts";
import { STATUS_STYLES } from "../../theme/status-styles.ts";
import type { Theme } from "../../theme/theme.ts";

const dashed = STATUSES.filter((status) => STATUS_STYLES[status].dash);
const struck = STATUSES.filter((status) => STATUS_STYLES[status].struck);
const cased = STATUSES.filter((status) => STATUS_STYLES[status].dashedCasing);

/** Features drawn with a solid line. */
export const isSolid: ExpressionSpecification = ["!", ["in", ["get", "status"], ["literal", dashed]]];
/** Features drawn with a dashed line: they do not exist yet, and perhaps never will. */
export const isDashed: ExpressionSpecification = ["in", ["get", "status"], ["literal", dashed]];
/** Features with a dashed casing around a solid line: work is going on. */
export const isUnderConstruction: ExpressionSpecification = ["in", ["get", "status"], ["literal", cased]];

/** Features that are there: nothing else may look like them. */
export const isExisting: ExpressionSpecification = ["==", ["get", "status"], "existing"];

/** The dash of a feature of {@link isDashed}. */
export const statusDash: ExpressionSpecification = [
  "match",
  ["get", "status"],
  ...dashed.flatMap((status) => [status, ["literal", [...(STATUS_STYLES[status].dash ?? [])]]]),
  ["literal", [1, 0]],
] as unknown as ExpressionSpecification;

/** The dash of the casing of {@link isUnderConstruction}, in line widths. */
export const CASING_DASH = [1.6, 1.1];

/** A layer's colour, grey for what is cancelled. */
export function statusColor(color: string, theme: Theme): ExpressionSpecification {
  return ["case", ["in", ["get", "status"], ["literal", struck]], theme.cancelled, color];
}

/** A layer's fill: fainter where the thing does not (yet) exist. */
export function statusOpacity(opacity: number): ExpressionSpecification {
  const hollow = STATUSES.filter((status) => STATUS_STYLES[status].hollow);
  return ["case", ["in", ["get", "status"], ["literal", hollow]], opacity / 3, opacity];
}
