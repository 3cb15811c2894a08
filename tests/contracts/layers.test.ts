import { existsSync, readFileSync } from "node:fs";
import {
  featureFilter,
  latest,
  normalizePropertyExpression,
  type StyleSpecification,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { Manifest } from "../../src/catalog/manifest.ts";
import { hasWords, LANGUAGE_CODES, loadLanguage } from "../../src/languages/index.ts";
import { LAYERS } from "../../src/layers/index.ts";
import { type LayerDefinition, type LegendEntry, SLOTS, type StyleLayer } from "../../src/layers/layer.ts";
import { LEGEND_ZOOM } from "../../src/layers/style/scales.ts";
import { symbolImageId } from "../../src/theme/symbols.ts";
import { darkTheme, lightTheme } from "../../src/theme/theme.ts";

type PropertySpecification = Parameters<typeof normalizePropertyExpression>[2];

const MANIFEST = "public/data/manifest.json";

/** What stands behind an attribute: another value of it, its source, its English. */
const COMPANION = /(_\d+)?(_(source|date|qualifier|scope|confidence))?(_en)?$/;

const ATTRIBUTES: ReadonlySet<string> = new Set(
  LAYERS.flatMap((layer: LayerDefinition) => layer.attributes.map(({ key }) => key)),
);

/** Type and properties of the sample that a legend line stands for. */
type Sample = LegendEntry["explains"]["properties"];

beforeAll(async () => {
  await Promise.all(LANGUAGE_CODES.map(loadLanguage));
});

it("gives every layer an id of its own", () => {
  expect(new Set(LAYERS.map((layer) => layer.id)).size).toBe(LAYERS.length);
});

describe.each(LAYERS.map((layer: LayerDefinition) => [layer.id, layer] as const))("layer %s", (id, layer) => {
  describe.each([lightTheme, darkTheme])("in the $name theme", (theme) => {
    const styleLayers = layer.style(theme);

    it("has a style that MapLibre accepts", () => {
      expect(validateStyleMin(asStyle(styleLayers)).map((error) => error.message)).toEqual([]);
    });

    it("names its style layers after itself and puts them in a known slot", () => {
      for (const styleLayer of styleLayers) {
        expect(styleLayer.id.startsWith(`${id}-`) || styleLayer.id === id, styleLayer.id).toBe(true);
        expect(SLOTS).toContain(styleLayer.slot);
      }
      expect(new Set(styleLayers.map((styleLayer) => styleLayer.id)).size).toBe(styleLayers.length);
    });

    it("has a legend that looks as its style does", () => {
      for (const entry of layer.legend(theme)) {
        const styleLayer = styleLayers.find(({ id: known }) => known === entry.explains.styleLayer);
        expect(styleLayer, entry.explains.styleLayer).toBeDefined();
        if (styleLayer) expectSwatch(entry, styleLayer, styleLayers);
      }
    });
  });

  it("answers to hover and click on style layers that it has", () => {
    const ids = layer.style(lightTheme).map((styleLayer) => styleLayer.id);
    for (const interactive of layer.interactive) expect(ids).toContain(interactive);
  });

  it("has its words in every language", () => {
    const legendKeys = layer.legend(lightTheme).map((entry) => `layers.${id}.legend.${entry.label}`);
    const attributeKeys = layer.attributes.map((attribute) => `attributes.${attribute.key}`);
    for (const language of LANGUAGE_CODES) {
      const words = readWords(language);
      for (const key of [
        `layers.${id}.name`,
        `layers.${id}.about`,
        `groups.${layer.group}`,
        ...legendKeys,
        ...attributeKeys,
      ]) {
        expect(hasKey(words, key), `${language}: ${key}`).toBe(true);
      }
    }
    expect(hasWords(`layers.${id}.name`)).toBe(true);
  });

  it.runIf(layer.group !== "basemap" && existsSync(`public/data/${id}.geojson`))(
    "shows what its data have of the attributes that layers show",
    () => {
      const { features } = JSON.parse(readFileSync(`public/data/${id}.geojson`, "utf8"));
      const keys: string[] = features.flatMap(({ properties }: { properties: object }) =>
        Object.keys(properties).map((key) => key.replace(COMPANION, "")),
      );
      // The years stand with the status.
      const shown: string[] = ["fromYear", "toYear", ...layer.attributes.map(({ key }) => key)];
      const hidden = [...new Set(keys)].filter((key) => ATTRIBUTES.has(key) && !shown.includes(key));
      expect(hidden).toEqual([]);
    },
  );

  it.runIf(existsSync(`public/data/${id}.geojson`))("opens no mode that it does not announce", () => {
    const { features } = JSON.parse(readFileSync(`public/data/${id}.geojson`, "utf8"));
    const opened = features.flatMap(({ properties }: { properties: Record<string, unknown> }) =>
      layer.proximity ? layer.proximity.modes(properties) : [],
    );
    const announced: readonly string[] = layer.proximity?.opens ?? [];
    expect([...new Set<string>(opened)].filter((mode) => !announced.includes(mode))).toEqual([]);
  });

  it.runIf(existsSync(MANIFEST))("is in the manifest, and every code in its data has its words", () => {
    const manifest = v.parse(Manifest, JSON.parse(readFileSync(MANIFEST, "utf8")));
    const about = manifest.layers.find((known) => known.id === id);
    expect(about, `${id} is not in ${MANIFEST}`).toBeDefined();
    if (!about) return;
    const collection = JSON.parse(readFileSync(`public/data/${about.file}`, "utf8"));
    for (const { key, format } of layer.attributes) {
      if (format !== "code") continue;
      const codes = new Set<string>(
        collection.features.flatMap(({ properties }: { properties: Record<string, unknown> }) =>
          typeof properties[key] === "string" ? properties[key].split("; ") : [],
        ),
      );
      for (const code of codes) {
        for (const language of LANGUAGE_CODES) {
          expect(
            hasKey(readWords(language), `codes.${key}.${code}`),
            `${language}: codes.${key}.${code}`,
          ).toBe(true);
        }
      }
    }
  });
});

function asStyle(styleLayers: readonly StyleLayer[]): StyleSpecification {
  return {
    version: 8,
    sources: { layer: { type: "geojson", data: { type: "FeatureCollection", features: [] } } },
    layers: styleLayers.map(({ slot: _slot, ...layer }) => ({ ...layer, source: "layer" })),
  } as StyleSpecification;
}

/** What MapLibre would draw for the sample, against what the legend shows. */
function expectSwatch({ swatch, explains }: LegendEntry, styleLayer: StyleLayer, all: readonly StyleLayer[]) {
  const { properties } = explains;
  expectShown(styleLayer, properties);
  if (swatch.type === "symbol") {
    expect(evaluate(styleLayer, "icon-image", properties)).toBe(symbolImageId(swatch.symbol, swatch.status));
    return;
  }
  if (swatch.type === "fill") {
    expect(evaluate(styleLayer, "fill-color", properties)).toBe(color(swatch.color));
    expect(evaluate(styleLayer, "fill-opacity", properties)).toBeCloseTo(swatch.opacity);
    const patterns = all.flatMap((other) => (other.type === "fill" ? [other.paint?.["fill-pattern"]] : []));
    expect(patterns.find(Boolean) ?? null).toBe(swatch.pattern);
    return;
  }
  expect(evaluate(styleLayer, "line-color", properties)).toBe(color(swatch.color));
  expect(evaluate(styleLayer, "line-width", properties)).toBeCloseTo(swatch.widthPixels);
  const dash = styleLayer.type === "line" ? styleLayer.paint?.["line-dasharray"] : undefined;
  expect(dash ?? null).toEqual(swatch.dash);
}

function expectShown(styleLayer: StyleLayer, properties: Sample) {
  const filter = "filter" in styleLayer ? styleLayer.filter : undefined;
  const shown = featureFilter(filter, "filter").filter(
    { zoom: LEGEND_ZOOM },
    feature(styleLayer, properties),
  );
  expect(shown, `${styleLayer.id} does not draw the sample of its legend`).toBe(true);
}

function evaluate(styleLayer: StyleLayer, property: string, properties: Sample): unknown {
  const group = property in latest[`paint_${styleLayer.type}`] ? "paint" : "layout";
  const specifications: Record<string, unknown> = latest[`${group}_${styleLayer.type}`];
  const specification = specifications[property] as PropertySpecification;
  const values: Record<string, unknown> = { ...styleLayer[group] };
  const value = normalizePropertyExpression(
    (values[property] ?? specification.default) as never,
    property,
    specification,
  ).evaluate({ zoom: LEGEND_ZOOM }, feature(styleLayer, properties), {}, undefined as never, []);
  if (property === "icon-image") return String(value);
  return specification.type === "color" ? String(value) : value;
}

function color(value: string): string {
  const specification = latest.paint_line["line-color"] as PropertySpecification;
  return String(
    normalizePropertyExpression(value as never, "line-color", specification).evaluate({ zoom: LEGEND_ZOOM }),
  );
}

function feature(styleLayer: StyleLayer, properties: Sample) {
  const type = styleLayer.type === "fill" ? 3 : styleLayer.type === "line" ? 2 : 1;
  return { type, properties, geometry: [] } as never;
}

function readWords(language: string): unknown {
  return JSON.parse(readFileSync(`src/languages/${language}.json`, "utf8"));
}

/** Keys hold no dots of their own, except the codes of a class or a law: those are looked up whole. */
function hasKey(words: unknown, key: string): boolean {
  const [head = "", ...rest] = key.split(".");
  if (typeof words !== "object" || words === null) return false;
  const record = words as Record<string, unknown>;
  if (typeof record[key] === "string") return true;
  return rest.length > 0 && hasKey(record[head], rest.join("."));
}
