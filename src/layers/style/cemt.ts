import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";

/**
 * Line widths by class of the European Conference of Ministers of Transport (CEMT, Resolution 92/2), at the
 * zoom of the legend: one step for every class that a bigger ship needs. `label` is the legend key.
 */
export const CEMT_WIDTHS = [
  { label: "vi", classes: ["VIa", "VIb", "VIc", "VII"], widthPixels: 5 },
  { label: "v", classes: ["Va", "Vb"], widthPixels: 4 },
  { label: "iv", classes: ["IV"], widthPixels: 3 },
  { label: "iii", classes: ["III"], widthPixels: 2.2 },
  { label: "ii", classes: ["II", "I", "0"], widthPixels: 1.5 },
] as const;

/** A class that no source gives is drawn open, not thin: thin would say "small". */
export const UNKNOWN_CLASS_WIDTH_PIXELS = 3;

export const cemtClass: ExpressionSpecification = ["to-string", ["coalesce", ["get", "cemtClass"], ""]];

export const isClassKnown: ExpressionSpecification = ["!=", cemtClass, ""];

export const cemtWidth: ExpressionSpecification = [
  "match",
  cemtClass,
  ...CEMT_WIDTHS.flatMap(({ classes, widthPixels }) => [[...classes], widthPixels]),
  UNKNOWN_CLASS_WIDTH_PIXELS,
] as unknown as ExpressionSpecification;
