import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";

/** A distance as the map writes it: kilometres with at most one decimal, in the language of the session. */
export function kilometers(meters: ExpressionSpecification): ExpressionSpecification {
  return [
    "concat",
    [
      "number-format",
      ["/", meters, 1000],
      { locale: ["to-string", ["global-state", "language"]], "max-fraction-digits": 1 },
    ],
    " km",
  ] as ExpressionSpecification;
}
