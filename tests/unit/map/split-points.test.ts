import type { FeatureCollection, Geometry } from "geojson";
import { expect, it } from "vitest";
import { splitPoints } from "../../../src/map/split-points.ts";

it("draws a feature of several points as so many points, its middle one first", () => {
  const split = splitPoints(
    collection({
      type: "MultiPoint",
      coordinates: [
        [6, 52],
        [6.2, 52],
        [6.1, 52],
      ],
    }),
  );
  expect(
    split.features.map(({ geometry, properties }) => [geometry, properties?.id, properties?.part]),
  ).toEqual([
    [{ type: "Point", coordinates: [6.1, 52] }, "a", 0],
    [{ type: "Point", coordinates: [6, 52] }, "a", 1],
    [{ type: "Point", coordinates: [6.2, 52] }, "a", 2],
  ]);
});

it("leaves out what has no location, and everything else alone", () => {
  const line: Geometry = {
    type: "LineString",
    coordinates: [
      [6, 52],
      [7, 52],
    ],
  };
  expect(splitPoints(collection(line)).features[0]?.geometry).toBe(line);
  expect(splitPoints(collection(null)).features).toEqual([]);
});

function collection(geometry: Geometry | null): FeatureCollection<Geometry | null> {
  return { type: "FeatureCollection", features: [{ type: "Feature", geometry, properties: { id: "a" } }] };
}
