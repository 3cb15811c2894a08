import { expect, it } from "vitest";
import type { ManifestLayer } from "../../../../src/catalog/manifest.ts";
import { layerRows, sortLayers } from "../../../../src/ui/about-panel/layer-rows.ts";

const compare = new Intl.Collator("nl").compare;

function about(id: string, sourceDate: string, featureCount: number, known?: number): ManifestLayer {
  return {
    id,
    file: `${id}.geojson`,
    geometry: "point",
    featureCount,
    bytes: 1,
    sha256: "",
    publisher: "X",
    licence: "CC0 1.0",
    sourceUrl: "",
    sourceDate,
    retrieved: "2026",
    toleranceMeters: null,
    note_nl: "",
    note_en: "",
    ...(known === undefined
      ? {}
      : {
          completeness: [
            { attribute: "a", known, of: 10 },
            { attribute: "b", known: 0, of: 10 },
          ],
        }),
  };
}

const rows = layerRows(
  [
    about("roads", "2013-08-02", 53),
    { ...about("ports", "2026-11-21", 37, 8), oldestDate: "2006" },
    { ...about("locks", "2024", 20, 2), oldestDate: "2025" },
  ],
  (id) => ({ roads: "Wegen", ports: "Havens", locks: "Sluizen" })[id] ?? id,
);
const order = (column: "name" | "age" | "features" | "known", descending = false) =>
  sortLayers(rows, { column, descending }, compare).map((row) => row.about.id);

it("shares what is known over all attributes, and knows none where nothing was counted", () => {
  expect(rows.map(({ knownShare }) => knownShare)).toEqual([null, 0.4, 0.1]);
});

it("is as old as its oldest value", () => {
  expect(rows.map(({ oldestDate }) => oldestDate)).toEqual(["2013-08-02", "2006", "2024"]);
});

it("orders by name, age, number and completeness; what was not counted comes last either way", () => {
  expect(order("name")).toEqual(["ports", "locks", "roads"]);
  expect(order("age")).toEqual(["locks", "roads", "ports"]);
  expect(order("age", true)).toEqual(["ports", "roads", "locks"]);
  expect(order("features")).toEqual(["locks", "ports", "roads"]);
  expect(order("known")).toEqual(["locks", "ports", "roads"]);
  expect(order("known", true)).toEqual(["ports", "locks", "roads"]);
});
