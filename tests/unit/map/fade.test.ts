import { expect, it } from "vitest";
import { fadedPaint } from "../../../src/map/fade.ts";

it("leaves paint alone at full opacity", () => {
  const paint = { "fill-opacity": 0.5 };
  expect(fadedPaint("fill", paint, 1)).toBe(paint);
});

it("multiplies numbers, and adds what a style leaves out", () => {
  expect(fadedPaint("circle", { "circle-opacity": 0.4 }, 0.5)).toEqual({
    "circle-opacity": 0.2,
    "circle-stroke-opacity": 0.5,
  });
});

it("keeps a zoom curve outermost", () => {
  const paint = { "line-opacity": ["interpolate", ["linear"], ["zoom"], 9, 0.4, 10, ["get", "opacity"]] };
  expect(fadedPaint("line", paint, 0.5)).toEqual({
    "line-opacity": ["interpolate", ["linear"], ["zoom"], 9, 0.2, 10, ["*", 0.5, ["get", "opacity"]]],
  });
});

it("multiplies every output of a step, and no threshold", () => {
  const paint = { "text-opacity": ["step", ["zoom"], 0.2, 10, 0.4] };
  expect(fadedPaint("symbol", paint, 0.5)).toEqual({
    "icon-opacity": 0.5,
    "text-opacity": ["step", ["zoom"], 0.1, 10, 0.2],
  });
});
