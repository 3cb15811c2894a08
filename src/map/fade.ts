import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";

const OPACITIES: Partial<Record<LayerSpecification["type"], readonly string[]>> = {
  fill: ["fill-opacity"],
  line: ["line-opacity"],
  circle: ["circle-opacity", "circle-stroke-opacity"],
  symbol: ["icon-opacity", "text-opacity"],
  raster: ["raster-opacity"],
};

/** The paint of a style layer with every opacity multiplied; the same object when nothing changes. */
export function fadedPaint(
  type: LayerSpecification["type"],
  paint: Readonly<Record<string, unknown>>,
  opacity: number,
): Readonly<Record<string, unknown>> {
  if (opacity === 1) return paint;
  const faded = (OPACITIES[type] ?? []).map((property) => [property, times(paint[property] ?? 1, opacity)]);
  return { ...paint, ...Object.fromEntries(faded) };
}

/**
 * A value or expression times a number. A zoom curve must stay outermost, so its outputs are multiplied
 * one by one.
 */
function times(value: unknown, factor: number): unknown {
  if (typeof value === "number") return value * factor;
  if (!Array.isArray(value)) return factor;
  const [operator] = value;
  if (operator === "interpolate") {
    return value.map((part, index) => (index >= 4 && index % 2 === 0 ? times(part, factor) : part));
  }
  if (operator === "step") {
    return value.map((part, index) => (index >= 2 && index % 2 === 0 ? times(part, factor) : part));
  }
  return ["*", factor, value];
}
