import { describe, expect, it } from "vitest";
import { loadLayer } from "../../../src/catalog/load-layer.ts";
import type { Read } from "../../../src/catalog/read.ts";
import { problem } from "../../../src/core/problem.ts";
import { failure, success } from "../../../src/core/result.ts";
import { about, feature } from "./fixtures.ts";

const reading =
  (text: string): Read =>
  async () =>
    success(text);
const load = (json: unknown) => loadLayer(reading(JSON.stringify(json)), about);
const collection = (...features: unknown[]) => ({ type: "FeatureCollection", features });

describe("loadLayer", () => {
  it("gives the features, by id too; a feature without a place is one", async () => {
    const loaded = await load(collection(feature("kampen"), feature("goor", { geometry: null })));
    expect(loaded.ok && loaded.value.collection.features).toHaveLength(2);
    expect(loaded.ok && loaded.value.byId.get("goor")?.geometry).toBeNull();
    expect(loaded.ok && loaded.value.about).toBe(about);
  });

  it("keeps the attributes of the layer", async () => {
    const loaded = await load(collection(feature("kampen", { properties: { quayLengthMeters: 1200 } })));
    expect(loaded.ok && loaded.value.byId.get("kampen")?.properties.quayLengthMeters).toBe(1200);
  });

  it("passes on why the file could not be read", async () => {
    const missing = failure<string>(problem("not-found", { file: "ports.geojson" }));
    expect(await loadLayer(async () => missing, about)).toEqual(missing);
  });

  it("names the file that is cut off", async () => {
    const text = JSON.stringify(collection(feature("kampen")));
    expect(await loadLayer(reading(text.slice(0, -20)), about)).toEqual(
      failure(problem("invalid-json", { file: "ports.geojson" })),
    );
  });

  const point = { type: "Point", coordinates: [6, 52] };
  it.each([
    ["not a collection", { type: "Feature" }, "", "type"],
    ["null", null, "", "type"],
    ["no features", { type: "FeatureCollection" }, "", "features"],
    ["a feature that is text", collection(feature("a"), "b"), 1, "feature"],
    ["no properties", collection({ type: "Feature", geometry: point }), 0, "properties"],
    [
      "a status that does not exist",
      collection(feature("kampen", { properties: { status: "open" } })),
      "kampen",
      "status",
    ],
    [
      "a precision that is text",
      collection(feature("kampen", { properties: { precisionMeters: "1 km" } })),
      "kampen",
      "precisionMeters",
    ],
    [
      "a nested attribute",
      collection(feature("kampen", { properties: { name: { nl: "x" } } })),
      "kampen",
      "name",
    ],
    ["an id twice", collection(feature("a"), feature("b"), feature("a")), "a", "id"],
    ["no geometry", collection(feature("a", { geometry: undefined })), "a", "geometry"],
    [
      "an unknown geometry",
      collection(feature("a", { geometry: { type: "Circle", coordinates: [6, 52] } })),
      "a",
      "geometry",
    ],
    [
      "coordinates in metres",
      collection(feature("a", { geometry: { type: "Point", coordinates: [203000, 503000] } })),
      "a",
      "geometry",
    ],
    [
      "coordinates that are text",
      collection(feature("a", { geometry: { type: "Point", coordinates: ["6", "52"] } })),
      "a",
      "geometry",
    ],
    [
      "an empty line",
      collection(feature("a", { geometry: { type: "LineString", coordinates: [] } })),
      "a",
      "geometry",
    ],
    [
      "a polygon with the depth of a line",
      collection(feature("a", { geometry: { type: "Polygon", coordinates: [[6, 52]] } })),
      "a",
      "geometry",
    ],
  ])("names the first feature and field that are wrong: %s", async (_, json, badFeature, field) => {
    expect(await load(json)).toEqual(
      failure(problem("invalid-data", { file: "ports.geojson", feature: badFeature, field })),
    );
  });
});
