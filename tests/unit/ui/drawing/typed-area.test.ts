import area from "@turf/area";
import { expect, it } from "vitest";
import { aroundPlace, typedArea, typedPlace } from "../../../../src/ui/drawing/typed-area.ts";

it("is a point without a radius, and the ground around it with one", () => {
  expect(typedPlace("52.27 6.78", 0)).toEqual({
    ok: true,
    value: { type: "Point", coordinates: [6.78, 52.27] },
  });
  const circle = aroundPlace([6.78, 52.27], 800);
  if (circle.type !== "Polygon") throw new Error(circle.type);
  const [ring = []] = circle.coordinates;
  expect(ring.length).toBeLessThanOrEqual(37);
  expect(ring[0]).toEqual(ring.at(-1));
  expect(area(circle) / (Math.PI * 800 ** 2)).toBeGreaterThan(0.98);
  expect(area(circle) / (Math.PI * 800 ** 2)).toBeLessThan(1.01);
});

it("reads corners line by line, in degrees or RD, closed or not", () => {
  const open = "52.27 6.78\n52.28 6.80\n\n52.26 6.81";
  const closed = `${open}\n52.27 6.78`;
  expect(typedArea(open)).toEqual(typedArea(closed));
  expect(typedArea(open)).toMatchObject({
    ok: true,
    value: {
      coordinates: [
        [
          [6.78, 52.27],
          [6.8, 52.28],
          [6.81, 52.26],
          [6.78, 52.27],
        ],
      ],
    },
  });
  expect(typedArea("250000 475000\n251000 475000\n251000 476000").ok).toBe(true);
});

it("says which line it did not understand, or that there are too few", () => {
  expect(typedArea("52.27 6.78\nnonsense")).toMatchObject({
    ok: false,
    problem: { code: "coordinates-not-understood", facts: { text: "nonsense" } },
  });
  expect(typedArea("52.27 6.78\n52.28 6.80")).toMatchObject({
    ok: false,
    problem: { code: "too-few-corners" },
  });
  expect(typedPlace("here", 100).ok).toBe(false);
});
