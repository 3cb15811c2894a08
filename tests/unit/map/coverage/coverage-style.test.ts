import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { COVERAGE_LAYERS, coverageLayers } from "../../../../src/map/coverage/coverage-style.ts";
import { darkTheme, lightTheme } from "../../../../src/theme/theme.ts";

describe.each([lightTheme, darkTheme])("coverage in the $name theme", (theme) => {
  it("is a style that MapLibre takes", () => {
    const layers = coverageLayers(theme).map(({ slot: _, ...layer }) => ({ ...layer, source: "coverage" }));
    const errors = validateStyleMin({
      version: 8,
      glyphs: "https://example.org/{fontstack}/{range}.pbf",
      sources: { coverage: { type: "geojson", data: { type: "FeatureCollection", features: [] } } },
      layers: layers as never,
    });
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  it("has every layer that answers to the pointer", () => {
    const ids = coverageLayers(theme).map(({ id }) => id);
    expect(COVERAGE_LAYERS.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
