import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LayerCollection, LayerFeature } from "../../src/catalog/feature.ts";
import { LAYERS } from "../../src/layers/index.ts";
import { type AttributeEntry, entryOf, featureAttributes } from "../../src/ui/feature/feature-attributes.ts";

/** A source that only says to look at each value cannot be the source of a value. */
const NAMES_NOBODY = /per gegeven genoemd|named per (item|value)/i;

/** A year, a month, a day or a range of them. */
const DATE = /^\d{4}(-\d{2}){0,2}(\s?[-–/]\s?\d{4}(-\d{2}){0,2})?$/;

const layers = LAYERS.filter(({ id }) => existsSync(`public/data/${id}.geojson`));

describe.each(layers.map((layer) => [layer.id, layer] as const))("%s", (id, layer) => {
  const { features }: LayerCollection = JSON.parse(readFileSync(`public/data/${id}.geojson`, "utf8"));

  it("has a source for every value it shows", () => {
    const unsourced = features.flatMap((feature) =>
      shownEntries(feature)
        .filter(({ entry }) => (entry.source ?? ownSource(feature)) === null)
        .map(({ key }) => `${feature.properties.id}: ${key}`),
    );
    expect(unsourced).toEqual([]);
  });

  it("gives dates that can be read, or none", () => {
    const dates = features.flatMap((feature) => [
      feature.properties.sourceDate,
      ...shownEntries(feature).map(({ entry }) => entry.date),
    ]);
    expect([...new Set(dates)].filter((date) => date !== null && !DATE.test(date))).toEqual([]);
  });

  it("says how sure a value is in the words we have for it", () => {
    const said = features.flatMap(({ properties }) =>
      Object.entries(properties).flatMap(([key, value]) => (key.endsWith("_confidence") ? [value] : [])),
    );
    const known = ["high", "medium", "low", null];
    expect([...new Set(said)].filter((value) => !known.includes(value as string | null))).toEqual([]);
  });

  function shownEntries({ properties }: LayerFeature): { key: string; entry: AttributeEntry }[] {
    const attributes = featureAttributes(layer.attributes, properties, "nl");
    const status = entryOf("status", properties, "nl");
    return [
      ...attributes.flatMap(({ definition, known, entries }) =>
        known ? entries.map((entry) => ({ key: definition.key, entry })) : [],
      ),
      ...(status.qualifier === null ? [] : [{ key: "status", entry: status }]),
    ];
  }
});

/** What a feature as a whole comes from, as far as it names anybody. */
function ownSource({ properties }: LayerFeature): string | null {
  return NAMES_NOBODY.test(properties.source) ? null : properties.source;
}
