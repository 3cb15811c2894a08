import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Site } from "../../src/analyses/proximity/types.ts";
import { LAYERS } from "../../src/layers/index.ts";
import { PLAN_YEARS } from "../../src/layers/time.ts";
import { defaultDocument } from "../../src/state/default-document.ts";
import { BACKGROUNDS, type ViewDocument } from "../../src/state/document.ts";
import { decodeDocument, encodeDocument } from "../../src/state/document-url.ts";
import { featureSite, pointSite } from "../../src/state/sites.ts";
import { clusters } from "../unit/state/clusters-arbitrary.ts";
import { coverage } from "../unit/state/coverage-arbitrary.ts";
import { suitability } from "../unit/state/suitability-arbitrary.ts";
import { waterBound } from "../unit/state/water-bound-arbitrary.ts";

const panelLayers = LAYERS.filter((layer) => layer.group !== "basemap").map((layer) => layer.id);

/** Numbers as an address holds them: a whole number of steps. */
const steps = (minimum: number, maximum: number, perUnit: number) =>
  fc.integer({ min: minimum * perUnit, max: maximum * perUnit }).map((count) => count / perUnit);
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const longitude = steps(-180, 180, 100_000);
const latitude = steps(-85, 85, 100_000);
const ref = fc.record({ layer: fc.constantFrom(...panelLayers), id: slug });

const sites: fc.Arbitrary<readonly Site[]> = fc
  .array(
    fc.oneof(
      ref,
      fc.record({ longitude, latitude, name: fc.option(fc.string({ minLength: 1, unit: "grapheme" })) }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => {
    const before: Site[] = [];
    for (const part of parts) {
      const isFeature = "layer" in part;
      const site = isFeature
        ? featureSite(part)
        : pointSite(before, [part.longitude, part.latitude], part.name);
      if (!before.some((known) => known.id === site.id)) before.push(site);
    }
    return before;
  });

const documents: fc.Arbitrary<ViewDocument> = fc.record({
  suitability,
  coverage,
  clusters,
  waterBound,
  ownPlots: fc.constant(null),
  region: slug,
  camera: fc.option(fc.record({ longitude, latitude, zoom: steps(0, 24, 100) })),
  layers: fc
    .array(fc.record({ visible: fc.boolean(), opacity: steps(0, 1, 100) }), {
      minLength: panelLayers.length,
      maxLength: panelLayers.length,
    })
    .map((views) => ({
      ...defaultDocument.layers,
      ...Object.fromEntries(
        panelLayers.map((id, index) => [id, views[index] ?? { visible: true, opacity: 1 }]),
      ),
    })),
  filters: fc.dictionary(
    fc.constantFrom(...panelLayers),
    fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,10}$/), slug, {
      minKeys: 1,
      maxKeys: 3,
      noNullPrototype: true,
    }),
    { maxKeys: 2, noNullPrototype: true },
  ),
  year: fc.option(fc.constantFrom(...PLAN_YEARS)),
  background: fc.constantFrom(...BACKGROUNDS),
  selected: fc.option(ref),
  proximity: fc.record({
    sites,
    count: fc.integer({ min: 1, max: 10 }),
    radiiMeters: fc
      .uniqueArray(fc.integer({ min: 1, max: 200_000 }), { maxLength: 6 })
      .map((radii) => radii.toSorted((a, b) => a - b)),
  }),
});

describe("the address of a view", () => {
  it("comes back as the same document", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(decodeDocument(encodeDocument(document))).toEqual({ document, language: null, problems: [] });
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("is made of characters that survive in mail and chat", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(encodeDocument(document)).toMatch(/^(#[\w\-.~%&=/,:;!*'()]+)?$/);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it("never throws and never loses the page, whatever it says", { timeout: 60_000 }, () => {
    const keys = fc.constantFrom(
      "map",
      "v",
      "r",
      "l",
      "o",
      "bg",
      "f",
      "t",
      "s",
      "sites",
      "n",
      "radii",
      "q",
      "qs",
      "w",
      "lang",
      "x",
      "layers",
    );
    const hashes = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc
        .array(fc.tuple(keys, fc.string({ unit: "binary", maxLength: 40 })), { maxLength: 12 })
        .map((parts) => parts.map(([key, value]) => `${key}=${value}`).join("&")),
    );
    fc.assert(
      fc.property(hashes, (hash) => {
        const { document } = decodeDocument(`#${hash}`);
        // What was understood is a document as sound as any: it comes back the same.
        expect(decodeDocument(encodeDocument(document)).problems).toEqual([]);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
