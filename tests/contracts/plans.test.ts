import { existsSync, readFileSync } from "node:fs";
import { featureFilter, latest, normalizePropertyExpression } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import { STATUSES, type Status } from "../../src/core/status.ts";
import { LAYERS } from "../../src/layers/index.ts";
import type { LayerDefinition, StyleLayer } from "../../src/layers/layer.ts";
import { projects } from "../../src/layers/projects.ts";
import { isShownAt, PLAN_YEARS, phaseAt } from "../../src/layers/time.ts";
import { darkTheme, lightTheme, type Theme } from "../../src/theme/theme.ts";

type PropertySpecification = Parameters<typeof normalizePropertyExpression>[2];
type Properties = Readonly<Record<string, unknown>>;

const COMING: readonly Status[] = ["under-construction", "planned", "studied", "lobbied", "idea"];
const ZOOMS = [5, 7, 9, 11, 13, 16];
const GEOMETRIES = { point: 1, line: 2, polygon: 3 } as const;
type GeometryName = keyof typeof GEOMETRIES;

const committed = new Map(
  LAYERS.filter(({ id }) => existsSync(`public/data/${id}.geojson`)).map(
    ({ id }) =>
      [id, JSON.parse(readFileSync(`public/data/${id}.geojson`, "utf8")) as LayerCollection] as const,
  ),
);

/** Layers that hold something that does not exist. */
const withPlans = LAYERS.filter(({ id }) =>
  committed.get(id)?.features.some(({ properties }) => COMING.includes(properties.status)),
);

it("finds the layers that hold plans", () => {
  const ids = withPlans.map(({ id }) => id);
  for (const id of ["terminals", "locks", "business-parks", "truck-parkings", "projects"])
    expect(ids).toContain(id);
});

describe.each(withPlans.map((layer) => [layer.id, layer] as const))(
  "what does not exist in %s",
  (_, layer) => {
    it.each([lightTheme, darkTheme])("looks like nothing that exists, at any zoom ($name)", (theme) => {
      for (const sample of samplesOf(layer)) {
        for (const zoom of ZOOMS) {
          const existing = drawn(layer, theme, zoom, { ...sample, status: "existing" });
          for (const status of COMING) {
            const plan = drawn(layer, theme, zoom, { ...sample, status });
            if (plan === NOTHING) continue;
            const about = `${sample.kind} ${sample.geometry} ${status} at ${zoom}`;
            expect(plan, about).not.toBe(existing);
            expect(
              signs(plan).filter((sign) => signs(existing).includes(sign)),
              about,
            ).toEqual([]);
          }
        }
      }
    });
  },
);

describe("a project", () => {
  const statuses = STATUSES.flatMap((status) => [{ status, kind: "project" }]);
  const looks = [...statuses, { status: "existing" as const, kind: "completed-project" }];

  it.each([lightTheme, darkTheme])(
    "never looks like an object, whatever its status and year ($name)",
    (theme) => {
      const things = LAYERS.filter(({ id }) => id !== "projects").flatMap((layer) =>
        samplesOf(layer).flatMap((sample) =>
          ZOOMS.flatMap((zoom) => parts(layer, theme, zoom, { ...sample, status: "existing" })),
        ),
      );
      const existing = new Set(things);
      expect(existing.size).toBeGreaterThan(20);
      for (const look of looks) {
        for (const year of [null, ...PLAN_YEARS]) {
          for (const geometry of ["point", "line"] as const) {
            for (const zoom of ZOOMS) {
              const sample = { ...look, geometry, fromYear: year, stack: 0 };
              const own = parts(projects, theme, zoom, sample);
              expect(own.filter((part) => existing.has(part))).toEqual([]);
            }
          }
        }
      }
    },
  );

  it("is told apart from one in another status by more than its colour", () => {
    const images = looks.map((look) => JSON.stringify(imageOf({ ...look, geometry: "point" as const })));
    expect(new Set(images).size).toBe(looks.length);
  });

  it("answers to no measurement: it is no place to go to", () => {
    expect(projects.proximity).toBeNull();
    expect(projects.initiallyVisible).toBe(false);
  });
});

describe("the year one looks at", () => {
  const year = fc.option(fc.integer({ min: 2000, max: 2060 }));
  const properties = fc.record({ status: fc.constantFrom(...STATUSES), fromYear: year, toYear: year });
  const moment = fc.record({
    year: fc.option(fc.constantFrom(...PLAN_YEARS)),
    current: fc.integer({ min: 2024, max: 2051 }),
  });

  it("is the same for the map and for the list", () => {
    fc.assert(
      fc.property(properties, moment, (sample, at) => {
        const { filter } = featureFilter(isShownAt(at) as never, "filter");
        const isDrawn = filter({ zoom: 9 }, { type: 1, properties: sample, geometry: [] } as never);
        expect(isDrawn).toBe(phaseAt(sample, at) === "shown");
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it("hides nothing that exists, nothing without a year, and today no plan", () => {
    const current = 2026;
    for (const chosen of [null, ...PLAN_YEARS]) {
      const at = { year: chosen, current };
      expect(phaseAt({ status: "existing", fromYear: 2099, toYear: null }, at)).toBe("shown");
      expect(phaseAt({ status: "lobbied", fromYear: null, toYear: null }, at)).toBe("shown");
    }
    const railTerminal = { status: "studied", fromYear: 2028, toYear: null };
    const at = (chosen: number | null) => phaseAt(railTerminal, { year: chosen, current });
    expect([at(null), at(2027), at(2028), at(2030)]).toEqual(["shown", "later", "shown", "shown"]);
    const strategy = { status: "planned", fromYear: 2011, toYear: 2020 };
    expect(phaseAt(strategy, { year: null, current })).toBe("archive");
    expect(phaseAt({ ...strategy, toYear: 2026 }, { year: null, current })).toBe("shown");
    expect(phaseAt({ ...strategy, toYear: 2026 }, { year: 2027, current })).toBe("archive");
  });
});

interface Sample {
  readonly kind: string;
  readonly status: string;
  readonly geometry: GeometryName;
}

/** Every kind of a layer in every sort of geometry that the layer has, with what else its style reads. */
function samplesOf(layer: LayerDefinition): readonly (Sample & Properties)[] {
  const features = committed.get(layer.id)?.features ?? [];
  const seen = new Map<string, Sample & Properties>();
  for (const { geometry, properties } of features) {
    const name = geometry && nameOf(geometry.type);
    if (name) seen.set(`${properties.kind} ${name}`, { ...properties, geometry: name });
  }
  return [...seen.values()];
}

function nameOf(type: string): GeometryName {
  if (type.endsWith("Point")) return "point";
  return type.endsWith("LineString") ? "line" : "polygon";
}

const NOTHING = "[]";

/** All that is drawn of a sample, in one text; {@link NOTHING} when it is not drawn. */
function drawn(layer: LayerDefinition, theme: Theme, zoom: number, sample: Sample & Properties): string {
  return JSON.stringify(parts(layer, theme, zoom, sample));
}

/** The symbols and dots among what is drawn: each may be all that there is room for. */
function signs(text: string): readonly string[] {
  return (JSON.parse(text) as string[]).filter(
    (part) => /^\["(symbol|circle)"/.test(part) && !isPrecision(part),
  );
}

/** The faint disc that says how exactly a place is known is the same for all. */
function isPrecision(part: string): boolean {
  const [type, [, , opacity]] = JSON.parse(part);
  return type === "circle" && opacity !== "" && Number(opacity) < 0.2;
}

/** What each style layer draws of a sample: its type and the values that make its look. */
function parts(layer: LayerDefinition, theme: Theme, zoom: number, sample: Sample & Properties): string[] {
  return layer.style(theme).flatMap((styleLayer) => {
    const from = Math.max(layer.minZoom, styleLayer.minzoom ?? 0);
    const to = Math.min(layer.maxZoom ?? 24, styleLayer.maxzoom ?? 24);
    if (zoom < from || zoom >= to || !passes(styleLayer, zoom, sample)) return [];
    const look = LOOKS[styleLayer.type]?.map((property) => evaluate(styleLayer, property, zoom, sample));
    return look?.some((value) => value !== "") ? [JSON.stringify([styleLayer.type, look])] : [];
  });
}

const LOOKS: Readonly<Record<string, readonly string[]>> = {
  symbol: ["icon-image"],
  circle: ["circle-color", "circle-stroke-color", "circle-opacity"],
  line: ["line-color", "line-width", "line-dasharray"],
  fill: ["fill-color", "fill-opacity", "fill-pattern"],
};

function passes(styleLayer: StyleLayer, zoom: number, sample: Sample & Properties): boolean {
  const filter = "filter" in styleLayer ? styleLayer.filter : undefined;
  return featureFilter(filter, "filter").filter({ zoom }, featureOf(sample));
}

function evaluate(
  styleLayer: StyleLayer,
  property: string,
  zoom: number,
  sample: Sample & Properties,
): string {
  const group = property in latest[`paint_${styleLayer.type}`] ? "paint" : "layout";
  const specification = (latest[`${group}_${styleLayer.type}`] as Record<string, unknown>)[
    property
  ] as PropertySpecification;
  const values: Record<string, unknown> = { ...styleLayer[group] };
  const value = values[property];
  if (value === undefined) return "";
  return String(
    normalizePropertyExpression(value as never, property, specification).evaluate(
      { zoom, globalState: {} } as never,
      featureOf(sample),
      {},
      undefined as never,
      [],
    ),
  );
}

function imageOf(sample: Sample & Properties): readonly string[] {
  return parts(projects, lightTheme, 10, sample);
}

function featureOf(sample: Sample & Properties) {
  return { type: GEOMETRIES[sample.geometry], properties: sample, geometry: [] } as never;
}
